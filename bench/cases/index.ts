import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog, startEmbeddedPostgres } from '@kangcheng/platform'
import { sql } from 'kysely'
import { report } from '../figures.ts'
import { fillCases } from './fill-cases.ts'
import { measureDeadlines } from './measure-deadlines.ts'
import { measureInbox } from './measure-inbox.ts'
import { measureTransitions } from './measure-transitions.ts'
import { furnish, openCases } from './open-room.ts'

const CASES = Number(process.env.CASES ?? 5_000_000)
const WAITING = Math.min(200_000, Math.round(CASES / 25))
const DUE = Number(process.env.CASES_DUE ?? 100_000)

/** Cases stored by the million (`CASES`): transitions a second, inboxes, deadlines due at once. On a durable PostgreSQL of its own. */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-cases-'))
  const postgres = await startEmbeddedPostgres({ folder, log: silentLog })
  const room = await openCases(postgres.url)
  try {
    await furnish(room)
    const began = performance.now()
    await fillCases(room, CASES - WAITING, WAITING)
    const filling = (performance.now() - began) / 1_000
    const { rows } = await sql<{ bytes: number }>`SELECT pg_database_size(current_database()) AS bytes`.execute(
      room.database.kysely,
    )
    const inbox = await measureInbox(room)
    const transitions = await measureTransitions(room)
    const deadlines = await measureDeadlines(room, postgres.url, DUE)
    return report([
      { what: 'cases stored', value: CASES, unit: '' },
      { what: 'of them waiting for somebody', value: WAITING, unit: '' },
      { what: 'filling', value: filling, unit: 's' },
      { what: 'on disk', value: (rows[0]?.bytes ?? 0) / 2 ** 30, unit: 'GiB' },
      { what: 'transitions, durable', value: transitions.perSecond, unit: '/s', least: 1_500 },
      { what: `p50 of ${transitions.callers} callers at once`, value: transitions.p50, unit: 'ms' },
      { what: 'p95', value: transitions.p95, unit: 'ms' },
      { what: 'inbox of one office, p95', value: inbox.own, unit: 'ms', limit: 50 },
      { what: 'inbox over all offices, p95', value: inbox.wide, unit: 'ms', limit: 50 },
      { what: 'deadlines due at once', value: DUE, unit: '' },
      { what: 'done by three servers, one killed', value: deadlines.seconds, unit: 's', limit: 60 },
      { what: 'left undone', value: deadlines.left + DUE - deadlines.fired, unit: '', limit: 0 },
      { what: 'done twice', value: deadlines.twice, unit: '', limit: 0 },
    ])
  } finally {
    await room.database.close()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
