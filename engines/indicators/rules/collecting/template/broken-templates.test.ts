import { writeForm } from '@kangcheng/platform'
import { readSheets } from '@kangcheng/platform/documents'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { ReportCell, type ReportCells, TemplateProblem } from '../../../contract/collecting/index.ts'
import { canonicalText } from '../../canonical-text.ts'
import { readTemplate } from './read-template.ts'
import type { FilledCell, FilledSheet } from './sheet.ts'
import { against, backgroundOf, csvOf, downloaded, formOf, reportOf, typed } from './template.fixture.ts'
import { templateChanges } from './template-changes.ts'

/** Together ten thousand. */
const BROKEN_GRIDS = 9_400
const BROKEN_FILES = 600
const SEED = 20_250_331

const CELLS: ReportCells = {
  'infant-mortality': { numerator: 12, denominator: 3000, comment: '说明' },
  'life-expectancy': { value: 79.5 },
  'healthy-town': { attained: true },
}
const REPORT = reportOf(CELLS)
const BEFORE = canonicalText(REPORT)
const FILLED = typed(typed(downloaded(CELLS), 'life-expectancy', 'value', 80), 'two-rates', 'parts', '98; 85')

const ASKED = new Set(REPORT.items.map(({ indicator }) => indicator))
const isCell = Compile(ReportCell)
const isProblem = Compile(TemplateProblem)

/** What a broken workbook comes to: whether it changes anything, or the code of its refusal. Anything else is a fault. */
function outcomeOf(sheets: readonly FilledSheet[]): string {
  const read = readTemplate(sheets, against(REPORT))
  if (!read.ok) return read.refusal.code
  const { changes, problems } = templateChanges(read.value, REPORT, backgroundOf(REPORT))
  const strange = changes.find(({ after, indicator }) => !ASKED.has(indicator) || (after && !isCell.Check(after)))
  if (strange) return `a cell that no report holds: ${JSON.stringify(strange)}`
  const mute = problems.find((problem) => !isProblem.Check(problem))
  if (mute) return `a problem that nobody can be told: ${JSON.stringify(mute)}`
  return changes.length === 0 ? 'nothing' : 'changes'
}

const OUTCOME = /^(?:(?:template|document)\.[a-z-]+|nothing|changes)$/
/** Long enough for a machine with other things to do; alone it takes seconds. */
const PATIENCE = 60_000

const nasty = fc.oneof(
  fc.constantFrom('', '1e400', 'NaN', '-', '１２．５', '85%', '1,2,3', '2024-03-01', '=1+1', '是', '未收集', '98;85'),
  fc.constantFrom('infant-mortality', '__proto__', 'constructor', '代码', '数值', '说明', 'kangcheng-report/1'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 3 }).map((text) => text.repeat(200)),
)
const entered: fc.Arbitrary<Partial<FilledCell>> = fc.record(
  {
    text: nasty,
    look: fc.constantFrom('text', 'number', 'percent', 'day', 'truth', 'error'),
    number: fc.oneof(fc.double(), fc.constantFrom(0, -0, 1e308, 20_241_231, 0.07)),
    formula: fc.boolean(),
  },
  { requiredKeys: ['text'] },
)
const place = fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 14 }))

type Damage = (sheet: FilledSheet) => FilledSheet
const rows = (change: (rows: (readonly FilledCell[])[]) => (readonly FilledCell[])[]): Damage => {
  return (sheet) => ({ ...sheet, rows: renumbered(change([...sheet.rows])) })
}
const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, entered)
      .map(([[row, column], cell]) => rows((all) => overwritten(all, row, column, cell))),
  },
  place.map(([row, column]) => rows((all) => overwritten(all, row, column, undefined))),
  place.map(([from, to]) => rows((all) => all.with(from % all.length, all[to % all.length] ?? []))),
  place.map(([from, to]) => rows((all) => [...all.slice(0, from), ...(all[to] ? [all[to]] : []), ...all.slice(from)])),
  fc.nat({ max: 14 }).map((row) => rows((all) => (all.length > 1 ? all.toSpliced(row, 1) : all))),
  fc.nat({ max: 14 }).map((column) => rows((all) => all.map((row) => row.filter((cell) => cell.column !== column)))),
  place.map(([a, b]) =>
    rows((all) =>
      all.map((row) => row.map((cell) => movedTo(cell, cell.column === a ? b : cell.column === b ? a : cell.column))),
    ),
  ),
  fc
    .nat({ max: 400 })
    .map((at) =>
      rows((all) =>
        all.map((row) =>
          row.map((cell) => (cell.text.includes('kangcheng') ? { ...cell, text: scratched(cell.text, at) } : cell)),
        ),
      ),
    ),
  fc.tuple(place, place).map(([[top, left], [height, width]]): Damage => {
    const box = { address: 'A1:B2', top, left, bottom: top + height, right: left + width }
    return (sheet) => ({ ...sheet, merges: [...sheet.merges, box] })
  }),
  place.map(
    ([row, column]): Damage =>
      (sheet) => ({ ...sheet, hiddenRows: [row], hiddenColumns: [[column, column + 1]] }),
  ),
)

describe('ten thousand broken workbooks', () => {
  it('each give a refusal or a result, never a throw, and leave the report alone', { timeout: PATIENCE }, () => {
    const met = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), fc.nat({ max: 9 }), (damages, sheets) => {
        const broken = damages.reduce((sheet, break_) => break_(sheet), FILLED)
        const outcome = outcomeOf(sheets === 0 ? [broken, FILLED] : sheets === 1 ? [] : [broken])
        met.set(outcome, (met.get(outcome) ?? 0) + 1)
      }),
      { seed: SEED, numRuns: BROKEN_GRIDS },
    )
    expect([...met.keys()].filter((outcome) => !OUTCOME.test(outcome))).toEqual([])
    expect(canonicalText(REPORT)).toBe(BEFORE)
    // Damage that is always refused for the same reason would show nothing.
    for (const outcome of [
      'changes',
      'template.unknown',
      'template.merged',
      'template.column-missing',
      'template.two-sheets',
    ]) {
      expect([outcome, (met.get(outcome) ?? 0) > 50]).toEqual([outcome, true])
    }
  })

  it('broken byte by byte come to the same', { timeout: PATIENCE }, async () => {
    const { bytes: workbook } = await writeForm(formOf(REPORT))
    const text = new TextEncoder().encode(csvOf(FILLED))
    const ascii = fc.uint8Array({ min: 0x20, max: 0x7e, maxLength: 8 })
    const cut = fc.record({
      at: fc.integer({ min: 0, max: 999 }),
      length: fc.nat({ max: 12 }),
      // Other bytes make of a text no text at all.
      put: fc.oneof({ weight: 4, arbitrary: ascii }, fc.uint8Array({ maxLength: 20 })),
    })
    const met = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(cut, { minLength: 1, maxLength: 4 }), async (isText, cuts) => {
        const broken = cuts.reduce(
          (bytes, { at, length, put }) => {
            const from = Math.floor((at / 1_000) * bytes.length)
            return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)])
          },
          isText ? text : workbook,
        )
        const read = await readSheets(broken, 'broken')
        const outcome = read.ok ? outcomeOf(read.value.sheets) : read.refusal.code
        met.set(outcome, (met.get(outcome) ?? 0) + 1)
      }),
      { seed: SEED, numRuns: BROKEN_FILES },
    )
    expect([...met.keys()].filter((outcome) => !OUTCOME.test(outcome))).toEqual([])
    expect(met.get('document.not-readable')).toBeGreaterThan(50)
    expect(met.get('changes')).toBeGreaterThan(10)
  })
})

function overwritten(
  all: (readonly FilledCell[])[],
  row: number,
  column: number,
  cell: Partial<FilledCell> | undefined,
) {
  const others = (all[row] ?? []).filter((one) => one.column !== column)
  const fresh: FilledCell = { row, column, address: '', text: '', look: 'text', formula: false, ...cell }
  const cells = cell ? [...others, fresh].sort((a, b) => a.column - b.column) : others
  return row < all.length ? all.with(row, cells) : [...all, cells]
}

function renumbered(all: (readonly FilledCell[])[]): FilledCell[][] {
  return all.map((cells, row) => cells.map((cell) => movedTo({ ...cell, row: row + 1 }, cell.column)))
}

function movedTo(cell: FilledCell, column: number): FilledCell {
  return { ...cell, column, address: `${String.fromCharCode(64 + Math.max(1, column))}${cell.row}` }
}

function scratched(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1)
}
