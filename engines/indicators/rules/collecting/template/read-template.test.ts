import { describe, expect, it } from 'vitest'
import type { ReportCells } from '../../../contract/collecting/index.ts'
import type { ColumnKey } from './columns.ts'
import { readTemplate } from './read-template.ts'
import type { FilledSheet } from './sheet.ts'
import { addressOf, against, backgroundOf, downloaded, reportOf, type Typed, typed } from './template.fixture.ts'
import { templateChanges } from './template-changes.ts'

const KEPT: ReportCells = { 'life-expectancy': { value: 79.5, comment: '统计局' } }

/** What a sheet changes in a report with `cells`, downloaded when it had `base`. */
function changesOf(sheet: FilledSheet, cells = KEPT, base = cells) {
  const report = reportOf(cells)
  const read = readTemplate([sheet], against(report, base))
  if (!read.ok) throw new Error(read.refusal.code)
  return { ...read.value, ...templateChanges(read.value, report, backgroundOf(report)) }
}

function enter(indicator: string, key: ColumnKey, entry: Typed) {
  const { changes, problems } = changesOf(typed(downloaded(KEPT), indicator, key, entry))
  return { after: changes[0]?.after, kinds: problems.map(({ kind }) => kind), problems, changes }
}

function refusalOf(...sheets: FilledSheet[]) {
  const read = readTemplate(sheets, against(reportOf(KEPT)))
  return read.ok ? undefined : read.refusal
}

const day = (text: string, number: number): Typed => ({ text, look: 'day', number })
const percent = (text: string, number: number): Typed => ({ text, look: 'percent', number })

describe('an entry', () => {
  it.each<[string, string, ColumnKey, Typed, unknown]>([
    ['a number', 'infant-mortality', 'value', 4.2, { value: 4.2 }],
    ['zero', 'infant-mortality', 'value', 0, { value: 0 }],
    ['a number typed as text', 'infant-mortality', 'value', '4.2', { value: 4.2 }],
    ['full-width digits', 'infant-mortality', 'value', '１２．５', { value: 12.5 }],
    ['its own unit behind', 'infant-mortality', 'value', '4.2 ‰', { value: 4.2 }],
    ['a unit of people', 'maternal-mortality', 'value', '15.8/10万', { value: 15.8 }],
    ['thousands parted', 'maternal-mortality', 'value', '1，234.5', { value: 1234.5 }],
    ['a percent sign typed', 'hypertension-managed', 'value', '８５％', { value: 85 }],
    ['a percent format', 'hypertension-managed', 'value', percent('7%', 0.07), { value: 7 }],
    ['a minus of typography', 'maternal-mortality', 'value', '−3', { value: -3 }],
    ['parts', 'two-rates', 'parts', '98.5%；85', { parts: [98.5, 85] }],
    ['parts with thousands', 'two-rates', 'parts', '1,000; 85', { parts: [1000, 85] }],
    ['a level', 'mosquito-density', 'level', ' ｃ级 ', { level: 'C' }],
    ['a level of words', 'mosquito-density', 'level', '三级甲等', { level: '三级甲等' }],
    ['yes', 'healthy-town', 'attained', '是', { attained: true }],
    ['no', 'healthy-town', 'attained', { text: 'FALSE', look: 'truth' }, { attained: false }],
    ['a reason', 'infant-mortality', 'absence', '未收集', { absence: 'not-collected' }],
    ['a reason without its bracket', 'infant-mortality', 'absence', '已隐去', { absence: 'suppressed' }],
    ['a comment that looks like a formula', 'infant-mortality', 'comment', "'=见附件", { comment: '=见附件' }],
  ])('is taken: %s', (_what, indicator, key, entry, after) => {
    expect(enter(indicator, key, entry)).toMatchObject({ after, kinds: [] })
  })

  it.each<[string, string, ColumnKey, Typed, string]>([
    ['words', 'infant-mortality', 'value', '约4.2', 'not-a-number'],
    ['NaN', 'infant-mortality', 'value', 'NaN', 'no-figure'],
    ['a dash', 'infant-mortality', 'value', '—', 'no-figure'],
    ['1e400', 'infant-mortality', 'value', '1e400', 'too-large'],
    ['more than any figure', 'infant-mortality', 'value', 1e16, 'too-large'],
    ['another unit', 'infant-mortality', 'value', '100万', 'other-unit'],
    ['per cent where ‰ is asked', 'infant-mortality', 'value', '85%', 'percent'],
    ['percent format where ‰ is asked', 'infant-mortality', 'value', percent('85%', 0.85), 'percent'],
    ['a number that became a day', 'infant-mortality', 'value', day('2024-03-01', 45352), 'a-day'],
    ['a day as text', 'infant-mortality', 'value', '2024/3/1', 'a-day'],
    ['a day where yes or no is asked', 'healthy-town', 'attained', day('2024-12-31', 45657), 'not-yes-or-no'],
    ['what a CSV shortened', 'infant-mortality', 'denominator', '1.23457E+11', 'shortened'],
    ['an error', 'infant-mortality', 'value', { text: '#DIV/0!', look: 'error' }, 'error-value'],
    ['a formula never worked out', 'infant-mortality', 'value', { text: '', look: 'text', formula: true }, 'no-result'],
    ['a numerator below zero', 'infant-mortality', 'numerator', -1, 'out-of-bounds'],
    ['a denominator of zero', 'infant-mortality', 'denominator', 0, 'out-of-bounds'],
    ['one part', 'two-rates', 'parts', 98, 'one-part'],
    ['a part that is none', 'two-rates', 'parts', '98; 高', 'not-a-number'],
    ['too many parts', 'two-rates', 'parts', '1;'.repeat(60), 'too-long'],
    [
      'a level of a sentence',
      'mosquito-density',
      'level',
      '全部达到国家C级标准以上而且已经连续保持三年以上',
      'not-a-level',
    ],
    ['an unknown reason', 'infant-mortality', 'absence', '不知道', 'not-a-reason'],
    ['a long comment', 'infant-mortality', 'comment', '长'.repeat(501), 'too-long'],
    ['a value for a milestone', 'healthy-town', 'value', 5, 'wrong-column'],
    ['another name beside the code', 'infant-mortality', 'name', '人均预期寿命', 'name-differs'],
    ['another unit beside the code', 'infant-mortality', 'unit', '%', 'unit-differs'],
  ])('is told with its place and not taken: %s', (_what, indicator, key, entry, kind) => {
    const { problems, changes } = enter(indicator, key, entry)
    const cell = addressOf(downloaded(KEPT), indicator, key)
    expect(problems).toMatchObject([{ kind, severity: 'error', indicator, cell }])
    for (const words of [problems[0]?.message, problems[0]?.remedy]) {
      expect(words?.zh).toMatch(/[。]$/)
      expect(words?.en).toMatch(/^[A-Z“].*\.$/)
      expect(JSON.stringify(words)).not.toMatch(/undefined|null/)
    }
    expect(changes).toEqual([])
  })

  it.each<[string, Typed, string]>([
    ['a formula with its result', { text: '4.2', look: 'number', number: 4.2, formula: true }, 'formula'],
    ['a day typed as a number', 20241231, 'like-a-day'],
  ])('is taken and asked about: %s', (_what, entry, kind) => {
    expect(enter('maternal-mortality', 'value', entry)).toMatchObject({ kinds: [kind], changes: [{}] })
  })

  it('that is half of a rate is taken, and asked for the other half', () => {
    const { after, problems } = enter('infant-mortality', 'denominator', '1，234')
    expect(after).toEqual({ denominator: 1234 })
    expect(problems).toMatchObject([{ kind: 'incomplete', severity: 'warning' }])
  })

  it('that breaks a rule of reports is told in its own cell and not taken', () => {
    const sheet = typed(downloaded(), 'hypertension-managed', 'numerator', 12)
    const { changes, problems } = changesOf(typed(sheet, 'hypertension-managed', 'denominator', 10), {})
    expect(problems).toMatchObject([
      { kind: 'numerator-above-denominator', cell: addressOf(sheet, 'hypertension-managed', 'numerator') },
    ])
    expect(changes).toEqual([])
  })
})

describe('against the report', () => {
  it('only what was filled in anew is wanted, with the state before', () => {
    const { changes, unchanged, notInFile, problems } = changesOf(
      typed(downloaded(KEPT), 'life-expectancy', 'value', 80),
    )
    expect(changes).toEqual([
      {
        indicator: 'life-expectancy',
        cell: addressOf(downloaded(KEPT), 'life-expectancy', 'value'),
        before: KEPT['life-expectancy'],
        after: { value: 80, comment: '统计局' },
        changedSince: false,
      },
    ])
    expect({ unchanged, notInFile, problems }).toEqual({ unchanged: 6, notInFile: [], problems: [] })
  })

  it('an emptied row takes the figure out', () => {
    const empty = typed(
      typed(downloaded(KEPT), 'life-expectancy', 'value', undefined),
      'life-expectancy',
      'comment',
      undefined,
    )
    expect(changesOf(empty).changes).toMatchObject([{ indicator: 'life-expectancy', before: { value: 79.5 } }])
    expect(changesOf(empty).changes[0]).not.toHaveProperty('after')
  })

  it('what was changed on the page meanwhile stays where the file says nothing new', () => {
    const online = { 'life-expectancy': { value: 81 }, 'healthy-town': { attained: true } }
    expect(changesOf(downloaded(KEPT), online, KEPT)).toMatchObject({ changes: [], unchanged: 7, problems: [] })
  })

  it('what both have changed is told, with what stands on the page', () => {
    const sheet = typed(downloaded(KEPT), 'life-expectancy', 'value', 80)
    const { changes, problems } = changesOf(sheet, { 'life-expectancy': { value: 81 } }, KEPT)
    expect(changes).toMatchObject([{ before: { value: 81 }, after: { value: 80 }, changedSince: true }])
    expect(problems).toMatchObject([{ kind: 'changed-since', severity: 'warning', indicator: 'life-expectancy' }])
  })

  it('a copied figure keeps its mark until another is written', () => {
    const copied = { 'life-expectancy': { value: 79.5, copiedFrom: '2023' } }
    const commented = changesOf(typed(downloaded(copied), 'life-expectancy', 'comment', '未变'), copied)
    expect(commented.changes).toMatchObject([{ after: { value: 79.5, comment: '未变', copiedFrom: '2023' } }])
    const another = changesOf(typed(downloaded(copied), 'life-expectancy', 'value', 80), copied)
    expect(another.changes[0]?.after).toEqual({ value: 80 })
  })
})

describe('a sheet', () => {
  const rowsOf = (sheet: FilledSheet, arrange: (rows: FilledSheet['rows']) => FilledSheet['rows']) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, 5), ...arrange(sheet.rows.slice(5))].map((row, index) =>
      row.map((cell) => ({ ...cell, row: index + 1, address: cell.address.replace(/\d+$/, String(index + 1)) })),
    ),
  })
  const filled = typed(downloaded(KEPT), 'infant-mortality', 'value', 4.2)

  it('may be sorted, since rows are known by their codes', () => {
    const { changes, problems } = changesOf(rowsOf(filled, (rows) => rows.toReversed()))
    expect(changes).toMatchObject([{ indicator: 'infant-mortality', after: { value: 4.2 } }])
    expect(problems).toEqual([])
  })

  it('may have its columns moved and its shown columns deleted', () => {
    const moved = {
      ...filled,
      rows: filled.rows.map((row) =>
        row.length === 1
          ? row
          : row
              .filter(({ column }) => column !== 2 && column !== 3)
              .map((cell) => ({ ...cell, column: 40 - cell.column })),
      ),
    }
    expect(changesOf(moved)).toMatchObject({ changes: [{ indicator: 'infant-mortality' }], problems: [] })
  })

  it('with fewer rows leaves the others as they are, and says which', () => {
    const { changes, notInFile } = changesOf(rowsOf(filled, (rows) => rows.slice(0, 2)))
    expect(changes).toHaveLength(1)
    expect(notInFile).toEqual([
      'life-expectancy',
      'maternal-mortality',
      'mosquito-density',
      'healthy-town',
      'two-rates',
    ])
  })

  it('with a row twice takes neither', () => {
    const { changes, problems } = changesOf(rowsOf(filled, (rows) => [...rows, ...rows.slice(0, 1)]))
    expect(changes).toEqual([])
    expect(problems.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['indicator-twice', 'A6'],
      ['indicator-twice', 'A13'],
    ])
  })

  it('with rows of its own tells which hold figures and which are remarks', () => {
    const { changes, problems } = changesOf(
      rowsOf(filled, (rows) => [
        ...rows,
        [{ row: 0, column: 1, address: 'A0', text: '填表说明', look: 'text', formula: false }],
        (rows[0] ?? []).map((cell) => (cell.column === 1 ? { ...cell, text: 'smoking' } : cell)),
        (rows[0] ?? []).filter((cell) => cell.column !== 1),
      ]),
    )
    expect(changes).toHaveLength(1)
    expect(problems.map(({ kind, severity, cell }) => [kind, severity, cell])).toEqual([
      ['unread-row', 'warning', 'A13'],
      ['unknown-indicator', 'error', 'A14'],
      ['no-code', 'error', 'F15'],
    ])
  })

  it('with hidden rows and columns is read, and says so', () => {
    const { changes, problems } = changesOf({ ...filled, hiddenRows: [2, 6, 7], hiddenColumns: [[6, 6]] })
    expect(changes).toHaveLength(1)
    expect(problems).toMatchObject([
      { kind: 'hidden-rows', cell: 'A6', seen: '6, 7' },
      { kind: 'hidden-column', cell: 'F5', seen: '数值' },
    ])
  })

  it('with a column of its own says that it is not read', () => {
    const added = {
      ...filled,
      rows: filled.rows.map((row, index) =>
        index < 4
          ? row
          : [
              ...row,
              {
                row: index + 1,
                column: 20,
                address: `T${index + 1}`,
                text: index === 4 ? '备注2' : 'x',
                look: 'text' as const,
                formula: false,
              },
            ],
      ),
    }
    expect(changesOf(added).problems).toMatchObject([{ kind: 'unread-column', cell: 'T5', seen: '备注2' }])
  })

  it('in a workbook with others says which it did not read', () => {
    const read = readTemplate(
      [{ ...filled, name: '计算', rows: filled.rows.slice(5) }, filled],
      against(reportOf(KEPT)),
    )
    expect(read).toMatchObject({ value: { problems: [{ kind: 'unread-sheet', seen: '计算' }] } })
  })
})

describe('a file is refused', () => {
  const sheet = downloaded(KEPT)
  const withIdentity = (change: (text: string) => string): FilledSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell.text.includes('kangcheng-report') ? { ...cell, text: change(cell.text) } : cell)),
    ),
  })

  it('that is no template', () => {
    expect(refusalOf()).toMatchObject({ code: 'template.unknown' })
    expect(refusalOf(withIdentity(() => 'x'))).toMatchObject({ code: 'template.unknown' })
  })

  it.each([
    ['period', (text: string) => text.replace('period=2024', 'period=2023'), { period: '2023' }],
    [
      'organisation',
      (text: string) => text.replace('=gongyi-health', '=gongyi-sport'),
      { organisation: 'gongyi-sport' },
    ],
    ['form', (text: string) => text.replace('form=test-annual', 'form=test-month'), { dataSet: 'test-month' }],
    ['report', (text: string) => text.replace('report=0192', 'report=0193'), { period: '2024' }],
  ])('that is for another %s, and says for which', (_what, change, details) => {
    expect(refusalOf(withIdentity(change))).toMatchObject({ code: 'template.other-report', details })
  })

  it('that was downloaded before the form changed', () => {
    const older = withIdentity((text) => text.replace('@1', '@0'))
    expect(refusalOf(older)).toMatchObject({ code: 'template.outdated', details: { seen: 0, current: 1 } })
    const report = against(reportOf(KEPT))
    const life = report.definitions.get('life-expectancy')
    const definitions = new Map([
      ...report.definitions,
      ['life-expectancy', { ...life, unit: '月' }],
    ]) as typeof report.definitions
    expect(readTemplate([sheet], { ...report, definitions })).toMatchObject({ refusal: { code: 'template.outdated' } })
  })

  it('that holds the template twice', () => {
    expect(refusalOf(sheet, { ...sheet, name: '副本' })).toMatchObject({ code: 'template.two-sheets' })
  })

  it('without a heading, with a column missing or twice', () => {
    expect(refusalOf({ ...sheet, rows: sheet.rows.filter((row) => row.length < 3) })).toMatchObject({
      code: 'template.heading-missing',
    })
    const without = {
      ...sheet,
      rows: sheet.rows.map((row) => row.filter(({ column }) => column !== 7 && column !== 8)),
    }
    expect(refusalOf(without)).toMatchObject({
      code: 'template.column-missing',
      details: { columns: '分子、分母', row: 5 },
    })
    const twice = {
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell.text === '分子' ? { ...cell, text: '数值' } : cell))),
    }
    expect(refusalOf(twice)).toMatchObject({ code: 'template.column-twice', details: { places: 'F5, G5' } })
  })

  it('with thousands of rows below the heading', () => {
    const row = sheet.rows.at(-1) ?? []
    expect(refusalOf({ ...sheet, rows: [...sheet.rows, ...new Array(2_000).fill(row)] })).toMatchObject({
      code: 'template.too-long',
      details: { seen: 2_007, limit: 2_000 },
    })
  })

  it('with merged cells among the figures, and not with merged titles or remarks', () => {
    const merge = (address: string, top: number, left: number, bottom: number, right: number) => ({
      ...sheet,
      merges: [{ address, top, left, bottom, right }],
    })
    expect(refusalOf(merge('F6:F8', 6, 6, 8, 6))).toMatchObject({
      code: 'template.merged',
      details: { places: 'F6:F8' },
    })
    expect(refusalOf(merge('A1:M1', 1, 1, 1, 13))).toBeUndefined()
    expect(refusalOf(merge('A13:M14', 13, 1, 14, 13))).toBeUndefined()
    expect(refusalOf(merge('S6:T8', 6, 19, 8, 20))).toBeUndefined()
  })
})
