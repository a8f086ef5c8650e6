import { cellShape, isDomainByForm, type KnownWords } from './cell-shape.ts'
import type { BrokenTable } from './find-broken-table.ts'
import { foldText } from './fold-text.ts'
import { type Column, type ColumnRole, settleColumns, type TableYears } from './table-header.ts'
import type { TableRow, TableRows } from './table-row.ts'

/** Lines one cell may be broken over. */
const MOST_LINES: Partial<Record<ColumnRole, number>> = { name: 6, domain: 5, department: 4 }
const LINES = 3
/** What each further line of one cell costs; domains stand in narrow columns, sign under sign. */
const BREAK_COST: Partial<Record<ColumnRole, number>> = { domain: 0.3, name: 1.2 }
const BREAK = 1.3
/** What it costs when a row has no such cell. Domains are written once for many rows. */
const ABSENT_COST: Record<ColumnRole, number> = {
  domain: 0,
  ordinal: 1,
  property: 2,
  unit: 2,
  path: 3,
  year: 3,
  baseline: 4.5,
  department: 4.5,
  target: 8,
  name: 1_000,
}
const LEFT_OVER_COST = 6

interface Step {
  readonly score: number
  readonly from: { readonly line: number; readonly column: number } | undefined
  /** Column filled by the lines since `from`; undefined when a line was left over. */
  readonly column: number | undefined
}

/**
 * Lays lines back into rows. Of all ways to give each run of lines to the next column, to leave a column empty or to
 * leave a line over, the one with the highest sum of shapes (`cellShape`) less costs is taken: a shortest path over
 * (lines read, column last filled), so one odd cell cannot shift the rows after it. Time is linear in the lines.
 */
export function readBrokenTable(
  table: BrokenTable,
  years: TableYears,
  words: Omit<KnownWords, 'plainDomains'>,
): TableRows {
  const known = { ...words, plainDomains: !hasClearDomains(table, words) }
  const columns = withDomain(settleColumns(table.columns, years))
  const { cells } = table
  const best: (Step | undefined)[][] = Array.from({ length: cells.length + 1 }, () => [])
  const first = best[0]
  const lastColumn = columns.length - 1
  if (first) first[lastColumn] = { score: 0, from: undefined, column: undefined }

  for (let line = 0; line < cells.length; line++) {
    const shapes = shapesAt(table, columns, line, known)
    for (let column = 0; column <= lastColumn; column++) {
      const here = best[line]?.[column]
      if (!here) continue
      const from = { line, column }
      improve(best, line + 1, column, { score: here.score - LEFT_OVER_COST, from, column: undefined })
      let absent = 0
      for (let ahead = 1; ahead <= columns.length; ahead++) {
        const next = (column + ahead) % columns.length
        const score = here.score - absent
        shapes[next]?.forEach((shape, index) => {
          improve(best, line + 1 + index, next, { score: score + shape, from, column: next })
        })
        absent += ABSENT_COST[columns[next]?.role ?? 'name']
      }
    }
  }
  return rowsOf(table, columns, backtrack(best, columns))
}

function hasClearDomains({ cells }: BrokenTable, words: Omit<KnownWords, 'plainDomains'>): boolean {
  const known = { ...words, plainDomains: false }
  return cells.some(({ text }, index) => {
    const two = `${text}${cells[index + 1]?.text ?? ''}`
    return isDomainByForm(text, known) || isDomainByForm(two, known)
  })
}

/** Without a column of domains they may still stand between the rows, as headings of their own. */
function withDomain(columns: readonly Column[]): readonly Column[] {
  return columns.some(({ role }) => role === 'domain') ? columns : [{ role: 'domain' }, ...columns]
}

/** For each column, the shapes of the next one, two, three … lines taken as one cell. */
function shapesAt(table: BrokenTable, columns: readonly Column[], line: number, known: KnownWords): number[][] {
  return columns.map(({ role }) => {
    const shapes: number[] = []
    let joined = ''
    for (let count = 0; count < (MOST_LINES[role] ?? LINES); count++) {
      const cell = table.cells[line + count]
      if (!cell) break
      joined += cell.text
      shapes.push(cellShape(role, joined, known) - count * (BREAK_COST[role] ?? BREAK))
    }
    return shapes
  })
}

function improve(best: (Step | undefined)[][], line: number, column: number, step: Step): void {
  const row = best[line]
  if (row && step.score > (row[column]?.score ?? Number.NEGATIVE_INFINITY)) row[column] = step
}

interface Placed {
  readonly first: number
  readonly end: number
  readonly column: number | undefined
}

/** From the best end back to the start. A row may end early, so any column can be the last one filled. */
function backtrack(best: readonly (readonly (Step | undefined)[])[], columns: readonly Column[]): Placed[] {
  let line = best.length - 1
  let column = 0
  let score = Number.NEGATIVE_INFINITY
  best[line]?.forEach((step, index) => {
    const missing = columns.slice(index + 1).reduce((sum, { role }) => sum + ABSENT_COST[role], 0)
    if (step && step.score - missing > score) {
      score = step.score - missing
      column = index
    }
  })
  const placed: Placed[] = []
  for (let step = best[line]?.[column]; step?.from; step = best[line]?.[column]) {
    placed.push({ first: step.from.line, end: line, column: step.column })
    line = step.from.line
    column = step.from.column
  }
  return placed.reverse()
}

function rowsOf(table: BrokenTable, columns: readonly Column[], placed: readonly Placed[]): TableRows {
  const rows: { -readonly [Key in keyof TableRow]: TableRow[Key] }[] = []
  const leftOver: { place: string; text: string }[] = []
  let domain: string | undefined
  let last = columns.length
  let pending: Placed[] = []
  const nameColumn = columns.findIndex(({ role }) => role === 'name')

  const textOf = ({ first, end }: Placed) =>
    foldText(
      table.cells
        .slice(first, end)
        .map((cell) => cell.text)
        .join('\n'),
    )
  const flush = () => {
    const name = pending.find(({ column }) => column === nameColumn)
    if (name) {
      const path: { year: number; text: string }[] = []
      const row: (typeof rows)[number] = { place: table.cells[name.first]?.place ?? '', name: textOf(name), path }
      for (const cell of pending) {
        const { role, year } = columns[cell.column ?? -1] ?? {}
        const text = textOf(cell)
        if (role === 'domain') domain = text
        else if (role === 'path' && year !== undefined) path.push({ year, text })
        else if (role === 'unit' || role === 'baseline' || role === 'target' || role === 'department') row[role] = text
      }
      if (domain !== undefined) row.domain = domain
      rows.push(row)
    }
    pending = []
  }
  for (const cell of placed) {
    if (cell.column === undefined) {
      leftOver.push({ place: table.cells[cell.first]?.place ?? '', text: textOf(cell) })
      continue
    }
    if (cell.column <= last) flush()
    pending.push(cell)
    last = cell.column
  }
  flush()
  return { rows, leftOver }
}
