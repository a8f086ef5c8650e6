import { cellShape, type KnownWords } from './cell-shape.ts'
import { findBrokenTables } from './find-broken-table.ts'
import { guessColumns } from './guess-columns.ts'
import type { SourceBlock } from './plan-source.ts'
import { readBrokenTable } from './read-broken-table.ts'
import { findGridHeader, type Grid, type GridHeader, gridYears, isAcross, readGridTable } from './read-grid-table.ts'
import { type ColumnRole, headerYears, type TableYears } from './table-header.ts'
import type { TableRow, TableRows } from './table-row.ts'

export interface Tables extends TableRows {
  readonly years: TableYears
  /** Places of the lines that belong to tables and are no running text. */
  readonly places: ReadonlySet<string>
}

export type LibraryWords = Omit<KnownWords, 'plainDomains'>

/**
 * The indicator tables of a document, joined. Tables with a header come first; lines are searched when there is none of
 * them; tables without any header are taken for what their contents tell. `period` settles what a year column is.
 */
export function readTables(
  blocks: readonly SourceBlock[],
  period: TableYears | undefined,
  known: LibraryWords,
): Tables | undefined {
  const found = [headedTables, brokenTables, headlessTables].values()
  for (const search of found) {
    const tables = search(blocks, period, known)
    if (tables && tables.rows.length > 0) return tables
  }
  return undefined
}

type Search = (
  blocks: readonly SourceBlock[],
  period: TableYears | undefined,
  known: LibraryWords,
) => Tables | undefined

const headedTables: Search = (blocks, period, known) => {
  const read: TableRows[] = []
  let first: GridHeader | undefined
  let last: { header: GridHeader; width: number; apart: boolean } | undefined
  for (const block of blocks) {
    if (block.kind === 'line') {
      if (last) last.apart ||= block.text.length > LONGEST_BETWEEN
      continue
    }
    const width = block.rows[0]?.length ?? 0
    const own = findGridHeader(block)
    const header = own ?? (last?.width === width ? continued(block, last.header, known) : undefined)
    if (!header) continue
    first ??= header
    const table = readGridTable(block, header, period ?? gridYears(header))
    const apart = !own && last?.apart === true
    const domain = apart ? undefined : read.at(-1)?.rows.at(-1)?.domain
    read.push(own ? table : { ...table, rows: goingOn(table.rows, { domain, apart }) })
    last = { header, width, apart: false }
  }
  return first && { ...joined(read), years: gridYears(first), places: new Set() }
}

/** Between two pages of one table stand a page number and «续表»; more is other text. */
const LONGEST_BETWEEN = 12

/**
 * The header of the table before, where a table of as many columns holds the same kinds of things: it goes on there.
 * Its first row must be a row like the others: a header of another kind tells another table.
 */
function continued(table: Grid, header: GridHeader, known: LibraryWords): GridHeader | undefined {
  const rows = table.rows
    .map((row) => row.map(({ text }) => text.trim().slice(0, SIGNS)))
    .filter((texts) => texts.some((text) => text !== '') && !isAcross(texts))
    .slice(0, LOOKED_AT)
  const fits = (texts: readonly string[]) =>
    header.columns.flatMap((column, index) => {
      const text = texts[index] ?? ''
      const least = column && LEAST_SHAPE[column.role]
      if (least === undefined || text === '') return []
      return [cellShape(column?.role ?? 'name', text, { ...known, plainDomains: true }) >= least]
    })
  const [first, ...others] = rows.map(fits)
  if (!first?.length || first.includes(false)) return undefined
  const all = [first, ...others].flat()
  return all.filter((holds) => holds).length >= all.length * MOST ? { columns: header.columns, body: 0 } : undefined
}

/** Shapes (cellShape) below which a cell is none of its column; other columns may hold anything. */
const LEAST_SHAPE: Partial<Record<ColumnRole, number>> = { name: 1, baseline: 2, target: 2, year: 2 }
const LOOKED_AT = 50
const SIGNS = 200
const MOST = 0.8

/**
 * Rows under the header of a table before. A domain is written once; where its cell was cut by the end of a page, the
 * part below is empty. Whether a table that stands apart belongs to the indicators at all is asked in its first row.
 */
function goingOn(
  rows: readonly TableRow[],
  { domain, apart }: { domain: string | undefined; apart: boolean },
): TableRow[] {
  const named = rows.findIndex((row) => row.domain !== undefined && row.domain !== '')
  const end = named < 0 ? rows.length : named
  return rows.map((row, index) => ({
    ...row,
    ...(index < end && domain !== undefined ? { domain } : {}),
    ...(apart && index === 0 ? { guessed: ['name' as const] } : {}),
  }))
}

const brokenTables: Search = (blocks, period, known) => {
  const broken = findBrokenTables(blocks)
  if (broken.length === 0) return undefined
  const read = broken.map((table) => ({
    ...readBrokenTable(table, period ?? headerYears(table.columns), known),
    unread: table.unread,
  }))
  const places = broken.flatMap(({ span }) => blocks.slice(...span).map((block) => block.place))
  return { ...joined(read), years: headerYears(broken[0]?.columns ?? []), places: new Set(places) }
}

const headlessTables: Search = (blocks, _period, known) => {
  const grids = blocks.filter((block) => block.kind === 'table').slice(0, MOST_GUESSED)
  const read = grids.flatMap((table) => guessedTable(table, known) ?? [])
  return read.length === 0 ? undefined : { ...joined(read), years: {}, places: new Set() }
}

/** Tables without a header are looked at one by one; a document of more is no plan. */
const MOST_GUESSED = 50

function guessedTable(table: Grid, known: LibraryWords): TableRows | undefined {
  const guess = guessColumns(table, { ...known, plainDomains: true })
  if (!guess) return undefined
  const { rows, leftOver } = readGridTable(table, guess, {})
  const [head, ...others] = rows
  if (!head) return undefined
  const strange = guess.unread.flatMap((column) => {
    const cell = table.rows[guess.body]?.[column]
    return cell ? [{ place: cell.place, text: `${cell.text.slice(0, SIGNS)} …` }] : []
  })
  // What holds for a column is asked once, in its first row.
  return { rows: [{ ...head, guessed: guess.unsure }, ...others], leftOver: [...leftOver, ...strange] }
}

function joined(tables: readonly TableRows[]): TableRows {
  return {
    rows: tables.flatMap((table) => table.rows),
    leftOver: tables.flatMap((table) => table.leftOver),
    unread: tables.reduce((sum, table) => sum + (table.unread ?? 0), 0),
  }
}
