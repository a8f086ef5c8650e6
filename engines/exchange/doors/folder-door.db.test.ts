import { writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Log } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeIn } from '../operations/receiving/encode-text.ts'
import { inventedResult } from '../testing/invented-results.ts'
import { csvOf, feedOf, inventedLines } from '../testing/invented-tables.ts'
import { openExchange, TEST_MIGRATIONS, type TestExchange } from '../testing/open-exchange.ts'
import { type FolderDoor, openFolderDoor } from './folder-door.ts'

let room: TestExchange
let folder: string
const logged: string[] = []
const write = (message: string) => void logged.push(message)
const log = { debug: write, info: write, warn: write, error: write } as unknown as Log
const CLOCK = fixedClock('2026-11-22')

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: CLOCK })
  await feedOf(room, 'files', { format: 'table', maps: ['table-results'] })
  await feedOf(room, 'bundles', { format: 'fhir', maps: [] })
  await feedOf(room, 'papers', { format: 'cda', maps: [] })
  await feedOf(room, 'closed', { format: 'fhir', maps: [], isOpen: false })
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kangcheng-inbox-'))
  for (const code of ['lis', 'files', 'bundles', 'papers', 'closed', 'nobody']) await mkdir(join(folder, code))
  logged.length = 0
})

const open = (more: { mostBytes?: number; beforeTaking?: () => void; afterTaking?: () => never } = {}): FolderDoor =>
  openFolderDoor(
    {
      ...{ clock: CLOCK, log, feeds: room.exchange.feeds },
      async takeFile(feed, bytes) {
        more.beforeTaking?.()
        const receipt = await room.exchange.takeFile(feed, bytes)
        more.afterTaking?.()
        return receipt
      },
    },
    { folder, every: 0, ...(more.mostBytes === undefined ? {} : { mostBytes: more.mostBytes }) },
  )
/** Looks once, long enough after the look before. */
const look = async (door: FolderDoor) => {
  CLOCK.advance({ seconds: 10 })
  await door.look()
}
const put = async (path: string, content: string | Buffer) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
const within = async (path: string) => (await readdir(join(folder, path)).catch(() => [])).sort()
const messagesOf = (feed: string, kind?: string) =>
  room.exchange.listMessages(room.all, { feed, count: 200, ...(kind === undefined ? {} : { kind }) })
const DONE = 'done/2026-11-22'

describe('the folder of a feed', () => {
  it('is emptied once its files stand still', async () => {
    const [one, other] = [inventedResult('F1', { patient: 'f1' }), inventedResult('F2', { patient: 'f2' })]
    await put('lis/both.hl7', encodeIn(one + other, 'gb18030'))
    await put('files/results.csv', csvOf(inventedLines(5)))
    await put('bundles/patient.json', '{"resourceType":"Patient","id":"f3"}')
    const door = open()
    await look(door)
    expect(await within(`lis/${DONE}`)).toEqual([])
    await look(door)
    expect(await within(`lis/${DONE}`)).toEqual(['both.hl7'])
    expect(await within(`files/${DONE}`)).toEqual(['results.csv'])
    expect(await within(`bundles/${DONE}`)).toEqual(['patient.json'])
    expect((await messagesOf('lis')).map(({ control }) => control).sort()).toEqual(['F1', 'F2'])
    expect(await messagesOf('files', 'row')).toHaveLength(5)
    expect(logged.filter((words) => /could not/.test(words))).toEqual([])
  })

  it('keeps what is still being written, and what is named so', async () => {
    const door = open()
    await put('bundles/a.json', '{"resourceType":')
    for (const name of ['b.tmp', 'b.part', 'b.FILEPART', '.b']) await put(`bundles/${name}`, '{}')
    await look(door)
    await put('bundles/a.json', '{"resourceType":"Patient","id":"f4"}')
    await look(door)
    expect(await within('bundles')).toContain('a.json')
    await look(door)
    expect(await within('bundles')).toEqual(['.b', 'b.FILEPART', 'b.part', 'b.tmp', 'done'])
  })

  it('keeps what has not stood still for long enough, or what was written while it was taken', async () => {
    await put('bundles/slow.json', '{"resourceType":"Patient","id":"f8"}')
    const slow = open({
      beforeTaking: () => writeFileSync(join(folder, 'bundles/slow.json'), '{"resourceType":"Patient","id":"f9"}'),
    })
    await look(slow)
    CLOCK.advance({ seconds: 9 })
    await slow.look()
    expect(await within('bundles')).toEqual(['slow.json'])
    CLOCK.advance({ seconds: 1 })
    await slow.look()
    expect(await within('bundles')).toEqual(['slow.json'])
    const door = open()
    await look(door)
    await look(door)
    expect(await readFile(join(folder, `bundles/${DONE}/slow.json`), 'utf8')).toContain('f9')
  })

  it('takes the others where one cannot be moved, and tells of it once', async () => {
    // As long as a name may be: one of that name is done already, and no longer one can be given.
    const long = `${'a'.repeat(250)}.json`
    await put(`bundles/${DONE}/${long}`, '{}')
    await put(`bundles/${long}`, '{"resourceType":"Patient","id":"f10"}')
    await utimes(join(folder, 'bundles', long), 1, 1)
    await put('bundles/b.json', '{"resourceType":"Patient","id":"f11"}')
    const door = open()
    for (let turn = 0; turn < 4; turn++) await look(door)
    expect(await within('bundles')).toEqual([long, 'done'])
    expect(logged.filter((words) => words.startsWith('a file'))).toEqual([
      'a file of the inbox could not be taken and is tried again',
    ])
  })

  it('refuses what is none, too large or no content, and says why without what stood there', async () => {
    const door = open({ mostBytes: 300 })
    await put('elsewhere/secret.json', '{"resourceType":"Patient","id":"secret"}')
    await symlink(join(folder, 'elsewhere/secret.json'), join(folder, 'bundles/link.json'))
    await mkdir(join(folder, 'bundles/folder'))
    await put('bundles/large.json', 'x'.repeat(301))
    await put('bundles/broken.json', '{"resourceType":"Patient","id":"f5","gender":"示例甲"}')
    await put('papers/none.xml', 'no document')
    await put('files/short.csv', '病案号,姓名\n9,示例甲\n')
    await put('lis/empty.hl7', '')
    await look(door)
    await look(door)
    expect(await within('bundles/refused')).toEqual(
      ['broken.json', 'folder', 'large.json', 'link.json'].flatMap((name) => [name, `${name}.txt`]).sort(),
    )
    const words = async (path: string) => readFile(join(folder, path), 'utf8')
    expect(await words('bundles/refused/link.json.txt')).toContain('no-file')
    expect(await words('bundles/refused/large.json.txt')).toContain('300')
    expect(await words('bundles/refused/broken.json.txt')).toMatch(/^resource Patient\.gender/)
    expect(await words('bundles/refused/broken.json.txt')).not.toContain('示例')
    expect(await words('papers/refused/none.xml.txt')).toContain('document')
    expect(await words('files/refused/short.csv.txt')).toContain('报告单号')
    expect(await words('lis/refused/empty.hl7.txt')).toContain('empty')
    expect((await messagesOf('bundles')).some(({ control }) => control.includes('secret'))).toBe(false)
  })

  it('takes a file of several messages with a dead one among them', async () => {
    const dead = inventedResult('F7', { patient: 'f7', birth: '1958-3-7' })
    await put('lis/mixed.hl7', encodeIn(inventedResult('F6', { patient: 'f6' }) + dead, 'gb18030'))
    const door = open()
    await look(door)
    await look(door)
    expect(await within(`lis/${DONE}`)).toEqual(['mixed.hl7'])
    expect((await messagesOf('lis')).find(({ control }) => control === 'F7')?.state).toBe('dead')
  })

  it('of a feed that is closed or not there is left alone, and told once', async () => {
    await put('closed/a.json', '{}')
    await put('nobody/a.json', '{}')
    const door = open()
    for (let turn = 0; turn < 3; turn++) await look(door)
    expect([...(await within('closed')), ...(await within('nobody'))]).toEqual(['a.json', 'a.json'])
    expect(logged.sort()).toEqual([
      'a folder of the inbox belongs to a closed feed',
      'a folder of the inbox belongs to no feed',
    ])
  })

  it('is taken again where the server ended between taking and moving, and nothing is there twice', async () => {
    await put('files/again.csv', csvOf(inventedLines(7).map((line) => `A${line}`)))
    const killed = open({
      afterTaking: () => {
        throw new Error('killed')
      },
    })
    await look(killed)
    await look(killed)
    expect(await within('files')).toEqual(['again.csv'])
    const before = await messagesOf('files')
    const door = open()
    await look(door)
    await look(door)
    expect(await within(`files/${DONE}`)).toEqual(['again.csv'])
    expect((await messagesOf('files')).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('keeps two files of one name, and moves none through a link', async () => {
    const door = open()
    for (const id of ['g1', 'g2']) {
      await put('bundles/same.json', `{"resourceType":"Patient","id":"${id}"}`)
      await look(door)
      await look(door)
    }
    expect(await within(`bundles/${DONE}`)).toEqual(['1-same.json', 'same.json'])
    await mkdir(join(folder, 'outside'))
    await symlink(join(folder, 'outside'), join(folder, 'papers/refused'))
    await put('papers/a.xml', 'no document')
    await utimes(join(folder, 'papers/a.xml'), 1, 1)
    await look(door)
    await look(door)
    expect(await within('papers')).toEqual(['a.xml', 'refused'])
    expect(await within('outside')).toEqual([])
  })

  it('is done with the file under way before it stops', async () => {
    await put('files/long.csv', csvOf(inventedLines(600).map((line) => `S${line}`)))
    await put('files/next.csv', csvOf(inventedLines(1).map((line) => `T${line}`)))
    const { promise: begun, resolve: beforeTaking } = Promise.withResolvers<void>()
    const door = open({ beforeTaking })
    await look(door)
    CLOCK.advance({ seconds: 10 })
    void door.look()
    await begun
    await door.stop()
    expect(await within(`files/${DONE}`)).toHaveLength(1)
    expect((await within('files')).filter((name) => name.endsWith('.csv'))).toHaveLength(1)
  })
})
