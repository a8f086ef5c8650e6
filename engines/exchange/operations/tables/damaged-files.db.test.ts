import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { csvOf, feedOf, inventedLines, RESULT_HEADINGS } from '../../testing/invented-tables.ts'
import { workbookOf } from '../../testing/invented-workbook.ts'
import { openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'

let room: TestExchange
let database: Awaited<ReturnType<typeof testDatabase>>['database']

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  await feedOf(room, 'files', { format: 'table', maps: ['table-results'] })
})

/** The same numbers in every run. */
let state = 20_261_122
function upTo(count: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * count)
}

const HEADINGS = RESULT_HEADINGS.split(',')
let made = 0
/** Lines that no other file has. */
const lines = () => inventedLines(6).map((line) => `${made++}-${line}`)
const cells = () => [HEADINGS, ...lines().map((line) => line.split(','))]
const cut = (bytes: Buffer) => bytes.subarray(0, 1 + upTo(bytes.length - 1))
const scattered = (bytes: Buffer, value: () => number) => {
  const copy = Buffer.from(bytes)
  for (let count = 1 + upTo(8); count > 0; count--) copy[upTo(copy.length)] = value()
  return copy
}
const inText = (text: string, piece: string) => {
  const at = upTo(text.length)
  return text.slice(0, at) + piece + text.slice(at)
}
const wide = () => HEADINGS.concat(Array.from({ length: 1_000 }, (_, at) => `列${at}`))

const damages: Record<string, () => Buffer> = {
  'cut CSV': () => cut(Buffer.from(csvOf(lines()))),
  'cut GB 18030': () => cut(iconv.encode(csvOf(lines()), 'gb18030')),
  'cut workbook': () => cut(workbookOf(cells())),
  'other charset': () => iconv.encode(csvOf(lines()), ['big5', 'utf16le', 'shift_jis', 'euc-kr'][upTo(4)] as string),
  'scattered bytes': () => scattered(Buffer.from(csvOf(lines())), () => upTo(256)),
  'scattered workbook': () => scattered(workbookOf(cells()), () => upTo(256)),
  'zero bytes': () => scattered(Buffer.from(csvOf(lines())), () => 0),
  'quotation marks': () => Buffer.from(inText(inText(csvOf(lines()), '"'), ['"', ',"', '",', '""'][upTo(4)] as string)),
  'stray delimiters': () => Buffer.from(inText(inText(csvOf(lines()), ','), ['\n', ',', ';', '\t'][upTo(4)] as string)),
  'a thousand columns': () => Buffer.from(csvOf(lines(), wide().join(','))),
  'a thousand columns in a workbook': () => workbookOf([wide(), ...lines().map((line) => line.split(','))]),
  'lines without order': () => Buffer.from(csvOf(lines().map((line) => line.split(',').slice(upTo(11)).join(',')))),
}

/** Rows of the messages of a file that were taken, and the ways in which they ended. */
async function rowsOf(control: string): Promise<{ state: number; text: string }[]> {
  const { rows } = await sql<{ state: number; text: string }>`
    SELECT m.state, convert_from(raw.bytes, 'UTF8') AS text
    FROM exchange.message m JOIN exchange.raw USING (feed, id)
    WHERE m.kind = 'row' AND m.control_key LIKE ${`${control}:%`}`.execute(database.kysely)
  return rows
}

const DEAD = 2

async function outcomeOf(bytes: Buffer): Promise<string> {
  const receipt = must(await room.exchange.pushMessage(room.all, 'files', bytes))
  const { message } = must(await room.exchange.showMessage(room.all, { feed: 'files', id: receipt.id }))
  if (message.kind !== 'file') return `no file: ${message.kind}`
  const rows = await rowsOf(message.control)
  if (receipt.state === 'dead') return rows.length === 0 && receipt.fault ? 'refused' : 'refused with lines'
  const counts = receipt.lines
  if (!counts || receipt.fault) return 'neither taken nor refused'
  if (counts.taken + counts.known + counts.ignored + counts.dead !== counts.lines) return 'lines are lost'
  if (rows.length !== counts.lines) return 'lines are kept twice or not at all'
  // What was stored has a cell for every heading, and no more.
  const partial = rows.some((row) => {
    if (row.state === DEAD) return false
    const cellsOfRow = Object.entries(JSON.parse(row.text) as object)
    return cellsOfRow.length < HEADINGS.length || cellsOfRow.some(([, cell]) => typeof cell !== 'string')
  })
  return partial ? 'a part of a line was stored' : 'taken'
}

describe('damaged files', () => {
  it.each(Object.entries(damages))(
    '%s: each is taken line by line, or refused whole',
    async (_title, damage) => {
      const outcomes = new Map<string, number>()
      for (let count = 0; count < 42; count++) {
        const outcome = await outcomeOf(damage())
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
      expect([...outcomes.keys()].filter((outcome) => outcome !== 'taken' && outcome !== 'refused')).toEqual([])
    },
    60_000,
  )

  it('that unpack to far more than they are are refused', async () => {
    const row = Buffer.from(`<row>${'<c t="str"><v>0000000000</v></c>'.repeat(40)}</row>`)
    const bomb = workbookOf(Buffer.concat(Array.from({ length: 80_000 }, () => row)))
    expect(bomb.length).toBeLessThan(2_000_000)
    const receipt = must(await room.exchange.pushMessage(room.all, 'files', bomb))
    expect(receipt).toMatchObject({
      state: 'dead',
      fault: { code: 'table', value: expect.stringMatching(/bomb|too-many/) },
    })
    expect(receipt.lines).toBeUndefined()
  }, 60_000)
})
