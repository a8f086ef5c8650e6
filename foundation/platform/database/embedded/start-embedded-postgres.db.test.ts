import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { silentLog } from '../../log.ts'
import { borrowOrStartPostgres } from './borrow-or-start-postgres.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { runningPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

let folder: string
const elsewhere: ChildProcess[] = []
const start = (at = folder) => startEmbeddedPostgres({ folder: at, log: silentLog, durable: false })
const withFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kangcheng-embedded-'))
})
afterAll(() => {
  for (const child of elsewhere) child.kill('SIGKILL')
  // Where a test has failed half-way.
  const left = readPostmasterFile(withFolder('kept/cluster'))
  if (left) process.kill(left.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** Another process that has PostgreSQL running on the folder. */
async function startElsewhere(at: string, lends = true): Promise<ChildProcess> {
  const module = JSON.stringify(new URL('./start-embedded-postgres.ts', import.meta.url).href)
  const log = JSON.stringify(new URL('../../log.ts', import.meta.url).href)
  const program = `
    import { startEmbeddedPostgres } from ${module}
    import { silentLog } from ${log}
    const { url } = await startEmbeddedPostgres({ folder: ${JSON.stringify(at)}, log: silentLog, durable: false, lends: ${lends} })
    console.log(url)
    setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  elsewhere.push(child)
  await once(createInterface(child.stdout), 'line')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

describe('startEmbeddedPostgres', () => {
  it('makes a UTF-8 cluster with a password of its own, and keeps the data', async () => {
    const first = await start(withFolder('kept'))
    expect(await ask(first.url, `SHOW server_encoding`)).toEqual(['UTF8'])
    expect(await ask(first.url, `SELECT datcollate, datlocale FROM pg_database WHERE datname = 'kangcheng'`)).toEqual([
      'C',
      'C.UTF-8',
    ])
    await ask(first.url, `CREATE TABLE note AS SELECT '康城' AS text`)
    expect(runningPostgres(withFolder('kept'))).toBe(first.url)
    await first.stop()
    expect(runningPostgres(withFolder('kept'))).toBeUndefined()

    const second = await start(withFolder('kept'))
    expect(await ask(second.url, 'SELECT text FROM note')).toEqual(['康城'])
    const wrong = second.url.replace(/:[0-9a-f]+@/, ':wrong@')
    await expect(ask(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    await second.stop()
    await second.exited
    expect(statSync(withFolder('kept/password')).mode & 0o777).toBe(0o600)
  })

  it('refuses a folder that another process has, naming it', async () => {
    const other = await startElsewhere(withFolder('kept'))
    await expect(start(withFolder('kept'))).rejects.toMatchObject({
      code: 'data-folder.in-use',
      message: expect.stringContaining(`process ${other.pid}`),
    })
    expect(await ask(runningPostgres(withFolder('kept')) ?? '', 'SELECT 1')).toEqual([1])
    await kill(other)

    // Killed: its postgres goes on without it. The next start ends that one and takes the folder over.
    const orphan = readPostmasterFile(withFolder('kept/cluster'))
    expect(() => process.kill(orphan?.pid ?? 0, 0)).not.toThrow(/ESRCH/)
    const mine = await start(withFolder('kept'))
    expect(readPostmasterFile(withFolder('kept/cluster'))?.pid).not.toBe(orphan?.pid)
    await mine.stop()
  })

  it('is borrowed from a server, which may take it away', async () => {
    const server = await start(withFolder('kept'))
    const onWait = () => expect.unreachable('there is nothing to wait for')
    const borrowed = await borrowOrStartPostgres({ folder: withFolder('kept'), log: silentLog, onWait })
    expect(borrowed).toMatchObject({ url: server.url, startedHere: false })
    await borrowed.stop()
    expect(await ask(server.url, 'SELECT 1')).toEqual([1])
    expect(borrowed.isGone()).toBe(false)
    await server.stop()
    expect(borrowed.isGone()).toBe(true)
  })

  it('is not borrowed from another command, whose end is waited for, also where it is killed', async () => {
    const at = withFolder('kept')
    const other = await startElsewhere(at, false)
    expect(runningPostgres(at)).toBeUndefined()
    const waitedFor: number[] = []
    const { promise: waiting, resolve } = Promise.withResolvers<void>()
    const onWait = (owner: number) => {
      waitedFor.push(owner)
      resolve()
    }
    // Two at once: only one of them can be next.
    const wish = { folder: at, log: silentLog, onWait }
    const both = [borrowOrStartPostgres(wish), borrowOrStartPostgres(wish)]
    await waiting
    await kill(other)
    const first = await Promise.race(both.map(async (one, place) => ({ ...(await one), place })))
    expect(first.startedHere).toBe(true)
    expect(await ask(first.url, 'SELECT 1')).toEqual([1])
    await first.stop()
    const second = await both[1 - first.place]
    expect(await ask(second?.url ?? '', 'SELECT 1')).toEqual([1])
    await second?.stop()
    expect(waitedFor).toEqual([other.pid, other.pid])
  })

  it('recovers when both were killed, and their ids were given to others', async () => {
    const at = withFolder('kept')
    const other = await startElsewhere(at)
    await ask(runningPostgres(at) ?? '', 'CREATE TABLE late ()')
    await ask(runningPostgres(at) ?? '', 'CHECKPOINT')
    process.kill(readPostmasterFile(join(at, 'cluster'))?.pid ?? 0, 'SIGKILL')
    await kill(other)
    // This very process now has the id of the lock, and of postgres.
    writeFileSync(join(at, 'owner.json'), JSON.stringify({ pid: process.pid, start: 'another boot' }))
    const file = join(at, 'cluster/postmaster.pid')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.ppid)))

    const mine = await start(at)
    expect(await ask(mine.url, 'SELECT count(*)::int FROM late')).toEqual([0])
    await mine.stop()
  })

  it('begins anew where making the cluster was interrupted', async () => {
    const at = withFolder('interrupted')
    mkdirSync(join(at, 'cluster.unfinished/base'), { recursive: true })
    writeFileSync(join(at, 'password'), 'of an unfinished cluster')
    const mine = await start(at)
    expect(await ask(mine.url, 'SELECT 1')).toEqual([1])
    await mine.stop()
  })

  it('tells when the server has ended by itself', async () => {
    const mine = await start(withFolder('kept'))
    process.kill(readPostmasterFile(withFolder('kept/cluster'))?.pid ?? 0, 'SIGINT')
    await mine.exited
    await mine.stop()
  })

  it.each([
    [
      'data-folder.other-version',
      'PostgreSQL 16',
      (at: string) => writeFileSync(join(at, 'cluster/PG_VERSION'), '16\n'),
    ],
    ['data-folder.damaged', 'PG_VERSION', (at: string) => rmSync(join(at, 'cluster/PG_VERSION'), { force: true })],
  ])('refuses with one line: %s', async (code, words, spoil) => {
    const at = withFolder(code)
    mkdirSync(join(at, 'cluster'), { recursive: true })
    spoil(at)
    await expect(start(at)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(`^.*${words}.*$`)),
    })
  })

  it('refuses a folder that cannot be made', async () => {
    writeFileSync(withFolder('a-file'), '')
    await expect(start(withFolder('a-file/below'))).rejects.toMatchObject({ code: 'data-folder.not-writable' })
  })
})
