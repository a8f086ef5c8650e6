import { must } from '@kangcheng/access/testing'
import { newId, silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MessageMap } from '../../contract/maps.ts'
import { createExchange } from '../../index.ts'
import { csvOf, feedOf, inventedLines } from '../../testing/invented-tables.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'

let room: TestExchange
let database: Awaited<ReturnType<typeof testDatabase>>['database']

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  await feedOf(room, 'files', { format: 'table', maps: ['table-persons', 'table-results'] })
})

const push = async (content: string | Buffer, feed = 'files') => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const receipt = must(await room.exchange.pushMessage(room.all, feed, bytes))
  await expect.poll(() => room.waiting(), { timeout: 60_000 }).toBe(0)
  return receipt
}
const run = async (content: string | Buffer) =>
  must(await room.exchange.dryRun(room.all, 'files', Buffer.from(content)))

async function statesOf(kind: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: number; count: number }>`
    SELECT state, count(*)::integer AS count FROM exchange.message WHERE kind = ${kind} GROUP BY state`.execute(
    database.kysely,
  )
  return Object.fromEntries(
    rows.map(({ state, count }) => [['', 'stored', 'dead', 'mended', '', 'ignored'][state], count]),
  )
}
async function versions(): Promise<number> {
  const { rows } = await sql<{ sum: number }>`
    SELECT coalesce(sum(version), 0)::integer AS sum FROM records.resource`.execute(database.kysely)
  return rows[0]?.sum ?? 0
}

describe('a file of five thousand lines, 37 of them faulty', () => {
  const isFaulty = (line: number) => line % 135 === 0
  const lines = inventedLines(5_000, isFaulty)

  it('is told in a dry run, and nothing is written', async () => {
    const told = await run(csvOf(lines))
    expect(told).toMatchObject({
      ...{ kind: 'file', map: { code: 'table-results' }, lines: 5_000, fit: 4_963, faulty: 37, refused: [] },
      faults: [{ code: 'date', place: '采样时间', count: 37, values: ['上午'] }],
    })
    expect(told.faults[0]?.lines.slice(0, 2)).toEqual([135, 270])
    expect(told.sample[0]?.address).toMatch(/^Patient\//)
    expect(await statesOf('row')).toEqual({})
  })

  it('is stored but for those, each a dead letter with its line and column', async () => {
    const receipt = await push(csvOf(lines))
    expect(receipt).toMatchObject({ state: 'ignored', lines: { lines: 5_000, taken: 4_963, known: 0, dead: 37 } })
    expect(receipt.lines?.first[0]).toMatchObject({
      line: 135,
      fault: { code: 'date', place: '采样时间', value: '上午' },
    })
    expect(await statesOf('row')).toEqual({ stored: 4_963, dead: 37 })
    expect(await statesOf('file')).toEqual({ ignored: 1 })
    const found = await room.records.findResources(room.all, 'Observation', 'subject.identifier=P7&_count=50')
    expect(found.ok && found.resources.length).toBe(13)
  })

  it('does nothing a second time', async () => {
    const before = await versions()
    expect(await push(csvOf(lines))).toMatchObject({ lines: { lines: 5_000, taken: 0, known: 4_963, dead: 37 } })
    expect(await statesOf('row')).toEqual({ stored: 4_963, dead: 37 })
    expect(await versions()).toBe(before)
  })

  it('corrected in one line writes one second version', async () => {
    const before = await versions()
    const corrected = lines.map((line, at) => (at === 10 ? line.replace(',30,U/L', ',99,U/L') : line))
    expect(corrected[10]).not.toBe(lines[10])
    expect(await push(csvOf(corrected))).toMatchObject({ lines: { taken: 4_963, dead: 37 } })
    expect((await versions()) - before).toBe(1)
    const found = await room.records.findResources(room.all, 'Observation', 'value-quantity=99')
    expect(found.ok && found.resources.map(({ meta }) => meta?.versionId)).toEqual(['2'])
  })
})

describe('a faulty line', () => {
  it('is corrected at the desk, and stored', async () => {
    const { lines } = await push(csvOf(['P900,M900,LFT,ALT,丙氨酸氨基转移酶,63,U/L,9-50,,上午,2026-11-22 08:30']))
    const id = lines?.first[0]?.id as string
    const shown = must(await room.exchange.showMessage(room.all, { feed: 'files', id }))
    expect(shown).toMatchObject({ charset: 'utf-8', message: { kind: 'row', state: 'dead' } })
    expect(shown.message.control).toMatch(/^[0-9a-f]{32}:2$/)
    expect(Object.keys(JSON.parse(shown.text))[0]).toBe('病案号')
    const text = shown.text.replace('上午', '2026-11-22 07:00')
    const letter = { feed: 'files', id, reason: '补时间', text }
    expect(must(await room.exchange.mendMessage(room.all, letter))).toMatchObject({ state: 'waiting' })
    await expect
      .poll(async () => {
        const found = await room.records.findResources(room.all, 'Observation', 'subject.identifier=P900')
        return found.ok && found.resources.length
      })
      .toBe(1)
  })

  it('has fewer or more cells than there are headings', async () => {
    const whole = inventedLines(1)[0] ?? ''
    const receipt = await push(csvOf([`${whole},x`, whole.split(',').slice(0, 8).join(',')].map((line) => `Q${line}`)))
    expect(receipt.lines).toMatchObject({
      ...{ taken: 0, dead: 2 },
      first: [{ fault: { code: 'line-long', place: '(12)' } }, { fault: { code: 'line-short', place: '异常提示' } }],
    })
  })
})

const examples = nationalMaps()
  .filter(({ format }) => format === 'table')
  .flatMap((map) => map.examples.flatMap(({ title, row, faults }) => (row && !faults ? [{ title, row }] : [])))

describe('what the national maps make of their examples', () => {
  it.each(examples.map(({ title, row }) => [title, row] as const))('%s is sound', async (_title, row) => {
    const told = await run(csvOf([Object.values(row).join(',')], Object.keys(row).join(',')))
    expect(told).toMatchObject({ lines: 1, fit: 1, faults: [] })
  })
})

describe('a newer map', () => {
  it('stores the lines that it can read, once they are replayed', async () => {
    await feedOf(room, 'replayed', { format: 'table', maps: ['table-results', 'table-persons'] })
    const lines = inventedLines(3, (line) => line === 3).map((line) => `N${line.replace(',L', ',NL')}`)
    expect(await push(csvOf(lines), 'replayed')).toMatchObject({ lines: { taken: 2, dead: 1 } })
    await push('病案号,姓名,性别,出生日期,身份证号\nN9,示例甲,男,1958-03-07,\n', 'replayed')
    const map = nationalMaps().find(({ code }) => code === 'table-results') as MessageMap
    const text = JSON.stringify({ ...map, examples: map.examples.filter(({ faults }) => !faults) })
    const tolerant = JSON.parse(
      text.replace('{采样时间} | typed | dateTime', '{采样时间} | typed | dateTime?'),
    ) as MessageMap
    must(await room.exchange.saveMap(room.all, { ...tolerant, version: map.version + 1 }))
    // Ids are of the present, the clock of the test is not.
    const wish = { feed: 'replayed', map: 'table-results', to: '2100-01-01T00:00:00Z' }
    must(await room.exchange.replays.begin(room.all, wish))
    const replay = async () => (await room.exchange.replays.list(room.all)).find(({ feed }) => feed === 'replayed')
    await expect.poll(async () => (await replay())?.state).toBe('finished')
    expect(await replay()).toMatchObject({ messages: 6, failed: 0 })
    const dead = await room.exchange.listMessages(room.all, { feed: 'replayed', state: 'dead' })
    expect(dead).toEqual([])
  })
})

describe('a file', () => {
  it.each([
    [
      'in GB 18030, semicolons, full-width headings, blank lines',
      encodeIn(
        '病案号；姓名;性別'
          .replaceAll('；', ';')
          .replace('別', '别')
          .concat(';出生日期; 身份证号 \r\n\r\nG1;示例甲;男;1958-03-07;\r\n'),
        'gb18030',
      ),
    ],
    [
      'with a byte order mark and tabs',
      Buffer.from('\uFEFF病案号\t姓名\t性别\t出生日期\t身份证号\nG2\t示例乙\t女\t1958年3月7日\t\n\n'),
    ],
    [
      'with line breaks in quotation marks',
      Buffer.from('病案号,姓名,性别,出生日期,身份证号,备注\nG3,示例丙,男,19580307,,"一\n二"\n'),
    ],
  ])('%s is read', async (_title, bytes) => {
    expect(await push(bytes)).toMatchObject({ state: 'ignored', lines: { lines: 1, taken: 1, dead: 0 } })
  })

  it.each([
    ['without a column that its map needs', csvOf(['1,2'], '病案号,姓名'), 'columns'],
    ['with a heading twice', csvOf(['1,2'], '病案号,姓名,病案号'), 'duplicate'],
    ['of headings alone', csvOf([]), 'empty'],
    ['that is empty', '\n', 'empty'],
    ['that is no table', '<html><body><table></table></body></html>', 'table'],
    ['with a quotation mark that is not closed', csvOf(['P1,L1,LFT,"ALT,x,1,U/L,9-50,,,']), 'table'],
  ])('%s is one dead letter, and none of its lines is taken', async (_title, text, code) => {
    const before = await statesOf('row')
    const receipt = await push(text)
    expect(receipt).toMatchObject({ state: 'dead', fault: { code } })
    expect(receipt.lines).toBeUndefined()
    expect(await statesOf('row')).toEqual(before)
    expect((await run(text)).refused[0]?.code).toBe(code)
  })

  it('that was dead is taken once its feed has a map', async () => {
    await feedOf(room, 'later', { format: 'table', maps: ['table-persons'] })
    const text = csvOf(inventedLines(3).map((line) => `W${line}`))
    expect(await push(text, 'later')).toMatchObject({ state: 'dead', fault: { code: 'columns' } })
    const [feed] = (await room.exchange.listFeeds(room.all)).filter(({ code }) => code === 'later')
    const settings = { ...feed?.settings, maps: ['table-results'] } as NonNullable<typeof feed>['settings']
    must(await room.exchange.changeFeed(room.all, { code: 'later', version: 1, settings }))
    expect(await push(text, 'later')).toMatchObject({ lines: { lines: 3, taken: 3 } })
  })

  it('that was dead stays dead where its retry breaks off: it is never stored without its lines', async () => {
    const feed = { format: 'table' as const, maps: ['table-persons'] }
    await feedOf(room, 'killed', feed)
    const { id } = await push(csvOf(inventedLines(3).map((line) => `V${line}`)), 'killed')
    const [saved] = (await room.exchange.listFeeds(room.all)).filter(({ code }) => code === 'killed')
    const settings = { ...saved?.settings, maps: ['table-results'] } as NonNullable<typeof saved>['settings']
    must(await room.exchange.changeFeed(room.all, { code: 'killed', version: 1, settings }))
    const records = { ...room.records, check: () => Promise.reject(new Error('killed')) }
    const deps = { database, clock: fixedClock('2026-11-22'), access: room.access, records, newId, log: silentLog }
    const killed = createExchange(deps)
    killed.maps.load(nationalMaps())
    await expect(killed.retryMessage(room.all, { feed: 'killed', id })).rejects.toThrow('killed')
    await killed.stop()
    const retried = must(await room.exchange.retryMessage(room.all, { feed: 'killed', id }))
    expect(retried.state).toBe('stored')
    const rows = await room.exchange.listMessages(room.all, { feed: 'killed', kind: 'row' })
    expect(rows).toHaveLength(3)
  })
})
