import { foldText } from './fold-text.ts'
import type { SourceBlock, SourceCell } from './plan-source.ts'
import {
  type Column,
  headerYears,
  isIndicatorHeader,
  readHeader,
  settleColumns,
  type TableYears,
} from './table-header.ts'
import type { TableRow, TableRows } from './table-row.ts'

export type Grid = Extract<SourceBlock, { kind: 'table' }>

export interface GridHeader {
  readonly columns: readonly (Column | undefined)[]
  /** Index of the first row below the header. */
  readonly body: number
}

const HEADER_SEARCH = 30

/** Finds the header row (or pair of rows, where years stand under one word) of an indicator table. */
export function findGridHeader(table: Grid): GridHeader | undefined {
  for (let index = 0; index < Math.min(table.rows.length, HEADER_SEARCH); index++) {
    const row = table.rows[index] ?? []
    const below = table.rows[index + 1]
    const pair = below && row.map((cell, column) => joinHeader(cell.text, below[column]?.text ?? ''))
    const paired = pair && columnsOf(pair)
    if (paired && below?.every((cell, column) => isHeaderCell(cell, row[column])))
      return { columns: paired, body: index + 2 }
    const single = columnsOf(row.map((cell) => cell.text))
    if (single) return { columns: single, body: index + 1 }
  }
  return undefined
}

/** Index of the first row below the lines that a table carries as its own title (规划指标表), merged over its columns. */
export function firstBodyRow(table: Grid): number {
  const first = table.rows.findIndex((row) => {
    const texts = row.map(({ text }) => text)
    return texts.some((text) => text.trim() !== '') && !(isAcross(texts) && TITLE_WORD.test(texts.join('')))
  })
  return first < 0 ? table.rows.length : first
}

const TITLE_WORD = /规划|计划|方案|纲要|意见|指标|^表\s*\d|^附[件表录]/

/** The years a grid's header prints. */
export function gridYears(header: GridHeader): TableYears {
  return headerYears(header.columns.filter((column) => column !== undefined))
}

/** Reads the rows below a header. A row of one text across the table is the heading of a domain. */
export function readGridTable(table: Grid, header: GridHeader, years: TableYears): TableRows {
  const present = header.columns.flatMap((column, index) => (column ? [{ column, index }] : []))
  const settled = settleColumns(
    present.map(({ column }) => column),
    years,
  )
  const indices = present.map(({ index }) => index)
  const rows: TableRow[] = []
  let section: string | undefined
  for (const cells of table.rows.slice(header.body)) {
    const texts = cells.map((cell) => cell.text)
    if (texts.every((text) => text.trim() === '')) continue
    if (columnsOf(texts)) continue
    if (isAcross(texts)) {
      section = foldText(texts.find((text) => text.trim() !== '') ?? '')
      continue
    }
    const row = rowOf(cells, settled, indices, section)
    if (row) rows.push(row)
  }
  return { rows, leftOver: [] }
}

function rowOf(
  cells: readonly SourceCell[],
  columns: readonly Column[],
  indices: readonly number[],
  section: string | undefined,
): TableRow | undefined {
  const found: { -readonly [Key in 'domain' | 'unit' | 'baseline' | 'target' | 'department']?: string } = {}
  const path: { year: number; text: string }[] = []
  let name = ''
  let place = cells[0]?.place ?? ''
  columns.forEach(({ role, year }, position) => {
    const cell = cells[indices[position] ?? -1]
    const text = cell?.text.trim() ?? ''
    if (role === 'name') {
      name = foldText(text)
      place = cell?.place ?? place
    } else if (role === 'path' && year !== undefined) path.push({ year, text })
    else if (
      role === 'domain' ||
      role === 'unit' ||
      role === 'baseline' ||
      role === 'target' ||
      role === 'department'
    ) {
      // Line breaks inside a figure part its values; elsewhere they are only the width of the column.
      found[role] ??= role === 'baseline' || role === 'target' ? text : foldText(text)
    }
  })
  if (name === '' || /^(?:注|备注|说明)[::]/.test(name)) return undefined
  const domain = found.domain ?? section
  return { place, name, path, ...found, ...(domain === undefined ? {} : { domain }) }
}

function columnsOf(texts: readonly string[]): (Column | undefined)[] | undefined {
  const columns = texts.map((text) => {
    const read = readHeader(text)
    return read?.length === 1 ? read[0] : undefined
  })
  const known = columns.filter((column) => column !== undefined)
  const filled = texts.filter((text) => text.trim() !== '').length
  // A column of a kind not known (备注) may stand beside the known ones.
  const enough = known.some(({ role }) => role === 'name') && isIndicatorHeader(known) && known.length * 2 >= filled
  if (!enough) return undefined
  return columns.map((column, index) => {
    if (column?.role === 'name' && columns[index + 1]?.role === 'name') {
      // One word over two columns: groups to the left, indicators to the right.
      return known.some(({ role }) => role === 'domain') ? undefined : { role: 'domain' }
    }
    const repeats = index > 0 && column?.role !== 'name' && texts[index] === texts[index - 1]
    return repeats ? undefined : column
  })
}

function joinHeader(above: string, below: string): string {
  return below === above || below.trim() === '' ? above : `${above}(${below})`
}

function isHeaderCell(cell: SourceCell, above: SourceCell | undefined): boolean {
  return cell.text === above?.text || cell.text.trim() === '' || readHeader(cell.text) !== undefined
}

/** One text in the whole row (merged), or in its first cell alone. */
export function isAcross(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '')
  return new Set(filled).size === 1 && (filled.length > 1 || texts[0]?.trim() === filled[0])
}
