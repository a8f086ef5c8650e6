import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { type Database, writeForm } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DataSetDefinition, ReportPage } from '../../contract/index.ts'
import { COLUMN_TITLES, type ColumnKey } from '../../rules/collecting/template/columns.ts'
import { writeTemplate } from '../../rules/collecting/template/write-template.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack } from '../../testing/test-pack.ts'

const DATA_SET: DataSetDefinition = {
  code: 'test-annual',
  version: 1,
  name: { zh: '年度监测表', en: 'Annual form' },
  plan: 'test-2021-2025',
  frequency: 'year',
  indicators: ['infant-mortality', 'life-expectancy', 'hypertension-managed', 'healthy-town'].map((code) => ({
    code,
    required: false,
  })),
  respondents: { by: 'kind', kind: 'department', under: '410181' },
  calendar: { opens: -400, due: 60, closes: 900 },
  from: '2021',
  source: { title: 'invented', status: 'unverified' },
}
type Entry = [indicator: string, key: ColumnKey, value: string | number | undefined]

let database: Database
let room: TestIndicators
let clock: FixedClock
let reporter: Actor
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-02-01')
  room = await openIndicators({ database, clock }, testPack({ dataSets: [DATA_SET] }))
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  must(await room.indicators.requestReports(office))
})

async function reportOn(period: string): Promise<ReportPage> {
  const [first] = must(await room.indicators.listReports(reporter, { period }))
  return must(await room.indicators.showReport(reporter, { id: first?.id ?? '' }))
}

/** The template of a report with something filled in. */
async function filled({ report }: ReportPage, ...entries: Entry[]) {
  const { page, edition } = must(await room.indicators.exportTemplate(reporter, { id: report.id }))
  const form = writeTemplate(page, edition, 'zh')
  for (const [indicator, key, value] of entries) {
    const column = form.columns.findIndex(({ title }) => title === COLUMN_TITLES[key].zh)
    const cell = form.rows.find((row) => row[0]?.value === indicator)?.[column]
    if (!cell) throw new Error(`no cell ${indicator} ${key}`)
    cell.value = value
  }
  return { name: 'filled.xlsx', bytes: (await writeForm(form)).bytes }
}

type File = Awaited<ReturnType<typeof filled>>
const bring = ({ report }: ReportPage, file: File, applyTo?: number, actor = reporter) =>
  room.indicators.importTemplate(actor, { id: report.id, file, applyTo })
const save = ({ report }: ReportPage, cells: Parameters<typeof room.indicators.saveCells>[1]['cells']) =>
  room.indicators.saveCells(reporter, { id: report.id, version: report.version, cells })

/** All that writing a report could change. */
async function kept(): Promise<unknown> {
  const { rows } = await sql`
    SELECT (SELECT json_agg(r ORDER BY id) FROM indicators.report r) AS reports,
      (SELECT count(*) FROM indicators.report_event) AS steps, (SELECT count(*) FROM platform.event) AS events`.execute(
    database.kysely,
  )
  return rows
}

describe('a filled-in template', () => {
  it('is shown first, and nothing is written', async () => {
    const page = await reportOn('2023')
    const file = await filled(page, ['infant-mortality', 'value', 4.6], ['life-expectancy', 'value', '约80'])
    const before = await kept()
    const shown = must(await bring(page, file))
    expect(shown).toMatchObject({
      fileName: 'filled.xlsx',
      format: 'xlsx',
      version: 1,
      applied: false,
      changes: [{ indicator: 'infant-mortality', cell: 'F6', after: { value: 4.6 }, changedSince: false }],
      unchanged: 2,
      notInFile: [],
      problems: [{ kind: 'not-a-number', severity: 'error', cell: 'F7', seen: '约80', indicator: 'life-expectancy' }],
      furtherProblems: 0,
    })
    expect(await kept()).toEqual(before)
  })

  it('writes its good rows in one save, and says what it left out', async () => {
    const page = await reportOn('2023')
    const file = await filled(page, ['infant-mortality', 'value', 4.6], ['life-expectancy', 'value', '约80'])
    const applied = must(await bring(page, file, page.report.version))
    expect(applied).toMatchObject({ applied: true, version: 2, changes: [{}], problems: [{ kind: 'not-a-number' }] })
    const after = await reportOn('2023')
    expect(after.report.cells).toEqual({ 'infant-mortality': { value: 4.6 } })
    const { rows } = await sql`SELECT kind, cells FROM indicators.report_event
      WHERE report_id = ${after.report.id} ORDER BY seq DESC LIMIT 1`.execute(database.kysely)
    expect(rows).toEqual([{ kind: 'saved', cells: { 'infant-mortality': { value: 4.6 } } }])
    // The page tells that there was a save, not once more what it wrote.
    expect(after.events.at(-1)).toMatchObject({ kind: 'saved' })
    expect(after.events.at(-1)).not.toHaveProperty('cells')
    // The same file once more says nothing new.
    const again = must(await bring(after, file, 2))
    expect(again).toMatchObject({ applied: true, version: 2, changes: [], unchanged: 3 })
  })

  it('mended and brought again goes on where it stopped', async () => {
    const page = await reportOn('2023')
    const file = await filled(page, ['life-expectancy', 'value', 80.2], ['infant-mortality', 'value', undefined])
    const applied = must(await bring(page, file, page.report.version))
    expect(applied.changes.map(({ indicator, before, after }) => [indicator, before, after])).toEqual([
      ['infant-mortality', { value: 4.6 }, undefined],
      ['life-expectancy', undefined, { value: 80.2 }],
    ])
    expect((await reportOn('2023')).report.cells).toEqual({ 'life-expectancy': { value: 80.2 } })
  })

  it('asks about a jump and takes it, as the page does', async () => {
    const page = await reportOn('2023')
    const shown = must(await bring(page, await filled(page, ['infant-mortality', 'value', 9.9])))
    expect(shown).toMatchObject({ changes: [{}], problems: [{ kind: 'jump', severity: 'warning', cell: 'F6' }] })
  })
})

describe('two at once', () => {
  it('a figure written on the page meanwhile is kept where the file says nothing new', async () => {
    const page = await reportOn('2022')
    const file = await filled(page, ['healthy-town', 'attained', '是'])
    must(await save(page, { 'life-expectancy': { value: 81 } }))
    const later = await reportOn('2022')
    must(await bring(later, file, later.report.version))
    expect((await reportOn('2022')).report.cells).toEqual({
      'life-expectancy': { value: 81 },
      'healthy-town': { attained: true },
    })
  })

  it('one written after the preview is not overwritten, and nothing else is written either', async () => {
    const page = await reportOn('2022')
    const file = await filled(page, ['life-expectancy', 'value', 82], ['infant-mortality', 'value', 4.4])
    const { version } = must(await bring(page, file))
    must(await save(page, { 'life-expectancy': { value: 83 } }))
    const before = await kept()
    expect(await bring(page, file, version)).toMatchObject({
      refusal: { code: 'report.cell-changed-meanwhile', details: { indicators: 'life-expectancy' } },
    })
    expect(await kept()).toEqual(before)
    const seen = must(await bring(page, file))
    expect(seen).toMatchObject({ changes: [{}, { before: { value: 83 }, changedSince: true }] })
    expect(seen.problems).toMatchObject([{ kind: 'changed-since', indicator: 'life-expectancy' }])
    must(await bring(page, file, seen.version))
    expect((await reportOn('2022')).report.cells).toMatchObject({ 'life-expectancy': { value: 82 } })
  })

  it('two files brought in the same instant lose nothing of each other', async () => {
    const page = await reportOn('2021')
    const one = await filled(page, ['life-expectancy', 'value', 80])
    const other = await filled(page, ['infant-mortality', 'numerator', 12], ['infant-mortality', 'denominator', 3000])
    const both = await Promise.all([one, other].map((file) => bring(page, file, page.report.version)))
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const after = await reportOn('2021')
    expect(after.report).toMatchObject({
      version: 3,
      cells: { 'life-expectancy': { value: 80 }, 'infant-mortality': { numerator: 12, denominator: 3000 } },
    })
  })
})

describe('a file is refused', () => {
  it('of another period, and says whose it is', async () => {
    const before = await kept()
    const file = await filled(await reportOn('2022'), ['life-expectancy', 'value', 1])
    expect(await bring(await reportOn('2023'), file)).toMatchObject({
      refusal: {
        code: 'template.other-report',
        details: {
          period: '2022',
          dataSet: '年度监测表',
          dataSetEn: 'Annual form',
          organisation: expect.stringMatching(/\p{Script=Han}/u),
        },
      },
    })
    expect(await kept()).toEqual(before)
  })

  it('from somebody whose report it is not, or who may only look', async () => {
    const page = await reportOn('2023')
    const file = await filled(page)
    const other = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    const viewer = await room.addUser({ role: 'viewer', region: '410181', home: 'gongyi-government' })
    expect(await bring(page, file, undefined, other)).toMatchObject({ refusal: { code: 'report.not-found' } })
    expect(await bring(page, file, undefined, viewer)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await room.indicators.exportTemplate(other, { id: page.report.id })).toMatchObject({
      refusal: { code: 'report.not-found' },
    })
  })

  it('while the report waits for review', async () => {
    let page = await reportOn('2021')
    const file = await filled(page, ['life-expectancy', 'value', 70])
    const cells = Object.fromEntries(
      Object.entries(page.report.cells).map(([code, cell]) => [code, { ...cell, comment: '核对过' }]),
    )
    page = must(await save(page, cells))
    page = must(
      await room.indicators.stepReport(reporter, {
        id: page.report.id,
        version: page.report.version,
        kind: 'submitted',
      }),
    )
    const before = await kept()
    for (const applyTo of [undefined, page.report.version]) {
      expect(await bring(page, file, applyTo)).toMatchObject({
        refusal: { code: 'report.locked', details: { lock: 'submitted' } },
      })
    }
    expect(await kept()).toEqual(before)
  })

  it('broken anywhere, or read, but never writes without being told to', async () => {
    const page = await reportOn('2022')
    const { bytes } = await filled(page, ['life-expectancy', 'value', 77])
    const before = await kept()
    const cut = fc.record({
      at: fc.integer({ min: 0, max: 999 }),
      length: fc.nat({ max: 9 }),
      put: fc.uint8Array({ maxLength: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, length, put }) => {
        const from = Math.floor((at / 1_000) * bytes.length)
        const broken = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)])
        const answer = await bring(page, { name: 'broken.xlsx', bytes: broken })
        if (!answer.ok) expect(answer.refusal.code).toMatch(/^(?:template|document)\./)
      }),
      { seed: 20_250_331, numRuns: 120 },
    )
    expect(await kept()).toEqual(before)
  })

  it('downloaded before the form changed', async () => {
    const page = await reportOn('2023')
    const file = await filled(page, ['life-expectancy', 'value', 78])
    must(await room.indicators.loadPack(office, testPack({ dataSets: [{ ...DATA_SET, version: 2 }] })))
    expect(await bring(page, file)).toMatchObject({
      refusal: { code: 'template.outdated', details: { seen: 1, current: 2 } },
    })
    expect(must(await bring(page, await filled(page))).changes).toEqual([])
  })
})

it('every template that leaves or comes is in the book', async () => {
  const { rows } = await sql<{ operation: string; detail: unknown }>`
    SELECT DISTINCT operation, detail::text AS detail FROM access.audit WHERE operation LIKE '%template'
    ORDER BY operation, detail`.execute(database.kysely)
  expect(rows.map(({ operation, detail }) => `${operation} ${detail}`)).toEqual([
    'indicators.export-template {"format":"xlsx"}',
    'indicators.import-template {"applied":false}',
    'indicators.import-template {"applied":true}',
  ])
})
