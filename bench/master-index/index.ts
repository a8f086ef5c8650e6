import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessMigrations, platformActor } from '@kangcheng/access'
import { openAccess } from '@kangcheng/access/testing'
import { createMasterIndex, personMigrations } from '@kangcheng/persons'
import { migrate, newId, openDatabase, silentLog, startEmbeddedPostgres, systemClock } from '@kangcheng/platform'
import { percentile, report } from '../figures.ts'
import { fillIndex } from './fill-index.ts'
import { readModel } from './read-model.ts'
import { somePatients } from './some-patients.ts'

const CHARTS = Number(process.env.INDEX_CHARTS ?? 1_000_000)
const ASKED = 3_000
const SLOWEST = 50

/** One chart after another against an index of many (`INDEX_CHARTS`, a million): whom may it be? On a durable PostgreSQL of its own. */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-index-'))
  const postgres = await startEmbeddedPostgres({ folder, log: silentLog })
  const database = await openDatabase({ url: postgres.url, poolSize: 4, log: silentLog })
  const clock = systemClock()
  try {
    await migrate(database, [accessMigrations, personMigrations], { clock, log: silentLog })
    const { access } = await openAccess({ database, clock })
    const filling = await fillIndex(database, CHARTS, ASKED)
    const records = { readSeveral: async () => new Map(), organisationOf: async () => undefined }
    const outbox = { append: async () => {} }
    const index = createMasterIndex({ access, database, records, outbox, clock, newId, log: silentLog })
    index.load({ models: [readModel()], registries: [], sensitive: [] })
    const taken: number[] = []
    let found = 0
    for (const texts of somePatients(CHARTS, ASKED)) {
      const began = performance.now()
      const answer = await index.matchPatient(platformActor('system'), { texts, onlyCertain: false, most: 10 })
      taken.push(performance.now() - began)
      if (answer.ok && answer.value.length > 0) found++
    }
    const sorted = taken.slice(100).toSorted((a, b) => a - b)
    return report([
      { what: 'charts', value: CHARTS, unit: '' },
      { what: 'filling', value: filling.loading, unit: 's' },
      { what: 'its index of keys', value: filling.indexing, unit: 's' },
      { what: 'on disk', value: filling.bytes / 2 ** 20, unit: 'MiB' },
      { what: 'asked about, one after another', value: sorted.length, unit: '' },
      { what: 'of them in the index', value: (100 * found) / ASKED, unit: '%' },
      { what: 'p50', value: percentile(sorted, 0.5), unit: 'ms' },
      { what: 'p99', value: percentile(sorted, 0.99), unit: 'ms', limit: SLOWEST },
      { what: 'slowest', value: sorted.at(-1) ?? 0, unit: 'ms' },
    ])
  } finally {
    await database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
