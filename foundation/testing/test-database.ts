import { createHash } from 'node:crypto'
import {
  type Database,
  type MigrationSource,
  migrate,
  openDatabase,
  PLATFORM_MIGRATIONS,
  readMigrations,
  silentLog,
  systemClock,
} from '@kangcheng/platform'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

/** Each test file has its own pool; all share one server. */
const POOL = 5
/** Any number; only test processes of one run meet on it. */
const TEMPLATE_LOCK = 4_711

export interface TestDatabase {
  readonly database: Database
  readonly url: string
}

/** What a template holds beside the tables. Done once a run for each name, and copied with them. */
export interface Filling {
  readonly name: string
  /** Must have closed its connections when it is done. */
  fill(url: string): Promise<void>
}

/**
 * A database of its own for the test file that calls it (at the top level or in `beforeAll`), with the migrations
 * applied, dropped when the file is done. The first call of a run with these migrations and this filling makes a
 * template; the others copy its files, which takes some tens of milliseconds.
 */
export async function testDatabase(sources: readonly MigrationSource[] = [], filling?: Filling): Promise<TestDatabase> {
  const clusterUrl = inject('clusterUrl')
  const { name, url } = await withClient(clusterUrl, async (client) => {
    const template = await ensureTemplate(client, clusterUrl, sources, filling)
    const copy = await createCopy(client, template)
    return { name: copy, url: urlOf(clusterUrl, copy) }
  })
  const database = await openDatabase({ url, poolSize: POOL, log: silentLog })
  afterAll(async () => {
    await database.close()
    await withClient(clusterUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  })
  return { database, url }
}

/** An empty database of its own, without the platform's tables; answers its URL. Dropped when the file is done. */
export async function emptyDatabase(): Promise<string> {
  const clusterUrl = inject('clusterUrl')
  const name = await withClient(clusterUrl, (client) => createCopy(client, 'template0'))
  afterAll(() => withClient(clusterUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)))
  return urlOf(clusterUrl, name)
}

/** Made under another name and renamed, so that a template that exists is complete. */
async function ensureTemplate(
  client: pg.Client,
  clusterUrl: string,
  sources: readonly MigrationSource[],
  filling: Filling | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(`${filling?.name ?? ''}\n`)
  for (const { engine, name, sha256 } of [PLATFORM_MIGRATIONS, ...sources].flatMap(readMigrations)) {
    hash.update(`${engine}/${name} ${sha256}\n`)
  }
  const template = `template_${hash.digest('hex').slice(0, 16)}`
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount === 1) return template
    const unfinished = `unfinished_${template}`
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 STRATEGY FILE_COPY`)
    const database = await openDatabase({ url: urlOf(clusterUrl, unfinished), poolSize: 1, log: silentLog })
    try {
      await migrate(database, sources, { clock: systemClock(), log: silentLog })
    } finally {
      await database.close()
    }
    await filling?.fill(urlOf(clusterUrl, unfinished))
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
    return template
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
}

let copies = 0

async function createCopy(client: pg.Client, template: string): Promise<string> {
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${performance.now().toFixed(3).replace('.', '')}_${copies++}`
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  return name
}

async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return url.href
}
