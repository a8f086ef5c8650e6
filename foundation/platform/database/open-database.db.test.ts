import { createServer } from 'node:net'
import { emptyDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { openDatabase } from './open-database.ts'

const url = await emptyDatabase()
const open = (at: string) => openDatabase({ url: at, poolSize: 2, log: silentLog })
const database = await open(url)
afterAll(() => database.close())

function changed(parts: Partial<Pick<URL, 'username' | 'password' | 'hostname' | 'port' | 'pathname'>>): string {
  // By its address alone, not by the socket beside it.
  return Object.assign(new URL(url), { search: '' }, parts).href
}

describe('openDatabase', () => {
  it.each([
    ['no URL at all', () => 'localhost', 'database.bad-url'],
    ['a password with a stray sign', () => 'postgresql://user:sec%ret@host/db', 'database.bad-url'],
    ['no database', () => 'postgresql://user:secret@host/', 'database.bad-url'],
    ['a wrong password', () => changed({ password: 'secret' }), 'database.refused'],
    ['an unknown user', () => changed({ username: 'stranger' }), 'database.refused'],
    ['an unknown database', () => changed({ pathname: '/nowhere' }), 'database.unknown'],
    ['an unknown host', () => changed({ hostname: 'kangcheng.invalid' }), 'database.unreachable'],
  ])('refuses %s with one line and no password', async (_name, at, code) => {
    const failure = await open(at()).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ name: 'StartFailure', code })
    expect(String(failure)).not.toMatch(/\n|secret|sec%ret/)
    expect(String(failure)).not.toContain(new URL(url).password)
  })

  it('refuses a port where nobody listens', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
      }),
    )
    await expect(open(changed({ port: String(port) }))).rejects.toMatchObject({
      code: 'database.unreachable',
      message: expect.stringContaining(`127.0.0.1:${port}/`),
    })
  })
})

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`SELECT ${sql.raw(expression)} AS value`.execute(database.kysely)
  return rows[0]?.value
}

describe('values', () => {
  it.each([
    ['count(*)', 1],
    ['9007199254740991::int8', 9_007_199_254_740_991],
    ['ARRAY[1, NULL, 3]::int8[]', [1, null, 3]],
    ['98.80::numeric', 98.8],
    ['ARRAY[ARRAY[0.5, 1.25]]', [[0.5, 1.25]]],
    [`date '2024-02-29'`, '2024-02-29'],
    [`ARRAY[date '2024-02-29']`, ['2024-02-29']],
    [`timestamp '2024-02-29 08:00'`, '2024-02-29 08:00:00'],
    [`timestamptz '2024-02-29 08:00+08'`, new Date('2024-02-29T00:00:00Z')],
    [`'{"a": [1]}'::jsonb`, { a: [1] }],
  ])('%s', async (expression, value) => {
    expect(await read(expression)).toEqual(value)
  })

  it('fails rather than round a large int8', async () => {
    await expect(read('9007199254740992::int8')).rejects.toThrow(RangeError)
    expect(await read('1')).toBe(1)
  })
})

describe('a connection that breaks', () => {
  it('while somebody holds it fails their queries, and nothing else', async () => {
    const held = database.kysely.connection().execute(async (connection) => {
      const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(connection)
      await sql`SELECT pg_terminate_backend(${rows[0]?.pid})`.execute(database.kysely)
      // Until the news has come in; without a listener the process would end here.
      let failure: unknown
      while (!/not queryable/.test(String(failure))) failure = await sql`SELECT 1`.execute(connection).catch((e) => e)
    })
    await held
    expect(await read('1')).toBe(1)
  })
})

describe('afterCommit', () => {
  it('calls after the commit, and only of that transaction', async () => {
    const calls: string[] = []
    await database.kysely.transaction().execute(async (trx) => {
      await database.afterCommit(trx, () => calls.push('one'))
      await database.kysely.transaction().execute((other) => sql`SELECT 1`.execute(other))
      expect(calls).toEqual([])
    })
    expect(calls).toEqual(['one'])
    await database.kysely.transaction().execute((trx) => sql`SELECT 1`.execute(trx))
    expect(calls).toEqual(['one'])
  })

  it('does not call after a rollback', async () => {
    const calls: string[] = []
    const work = database.kysely.transaction().execute(async (trx) => {
      await database.afterCommit(trx, () => calls.push('one'))
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    for (let turn = 0; turn < 3; turn++)
      await database.kysely.transaction().execute((trx) => sql`SELECT 1`.execute(trx))
    expect(calls).toEqual([])
  })
})
