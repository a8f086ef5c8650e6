import type { DraftColumn } from '../../contract/index.ts'
import { cellShape, type KnownWords } from './cell-shape.ts'
import { plainText } from './fold-text.ts'
import { firstBodyRow, type Grid, isAcross } from './read-grid-table.ts'
import { type Column, type ColumnRole, MOST_COLUMNS } from './table-header.ts'

/** The columns of a table without a header, told by what stands in them. */
export interface GuessedColumns {
  readonly columns: readonly (Column | undefined)[]
  readonly body: number
  /** What a person must be asked, because the contents allow another reading. */
  readonly unsure: readonly DraftColumn[]
  /** Columns of figures, by index, of which nothing tells what year or kind they are. */
  readonly unread: readonly number[]
}

const FEWEST_ROWS = 3
/** What is looked at of a table before it is taken for one of indicators or not. */
const MOST_ROWS = 100
const SIGNS = 200
/** Shares of the filled cells of a column that must look like what it is taken for. */
const MOST = 0.8
const MANY = 0.6
const SOME = 0.2

/**
 * Takes a table for an indicator table when one column holds names of indicators and one to its right figures. Figures
 * of two columns are baseline and target in this order, since time runs to the right; that is sure only where bounds
 * (≥, 以上, 逐年提高) stand in the right one and not in the left, otherwise a person is asked.
 */
export function guessColumns(table: Grid, known: KnownWords): GuessedColumns | undefined {
  const body = firstBodyRow(table)
  const rows = table.rows.slice(body, body + MOST_ROWS).map((row) => row.map(({ text }) => text.trim().slice(0, SIGNS)))
  const read = rows.filter((texts) => texts.some((text) => text !== '') && !isAcross(texts))
  const width = table.rows[0]?.length ?? 0
  if (read.length < FEWEST_ROWS || width < 2 || width > MOST_COLUMNS) return undefined
  const columns = Array.from({ length: width }, (_, index) => read.map((texts) => texts[index] ?? ''))
  const shape = (index: number, role: ColumnRole, least: number) =>
    share(columns[index] ?? [], (text) => cellShape(role, text, known) >= least)
  const indices = columns.map((_, index) => index).filter((index) => !repeats(columns, index))

  const name = best(indices, (index) => (counts(columns[index] ?? []) ? 0 : shape(index, 'name', NAME)))
  if (name === undefined || shape(name, 'name', NAME) < MANY) return undefined
  const right = indices.filter((index) => index > name)
  const figures = right.filter(
    (index) => shape(index, 'target', PHRASE) >= MOST && filled(columns[index] ?? []) >= MANY,
  )
  const target = figures.at(-1)
  if (target === undefined || shape(target, 'target', FIGURE) < MANY / 2) return undefined
  const baseline = figures.length > 1 ? figures[0] : undefined
  const free = right.filter((index) => !figures.includes(index))
  const department = best(free, (index) => shape(index, 'department', DEPARTMENT))
  const unit = free.find((index) => shape(index, 'unit', FIGURE) >= MOST)
  const domain = indices.find((index) => index < name && isDomain(columns[index] ?? [], known))

  const roles = new Map<number, ColumnRole>([[name, 'name']])
  if (domain !== undefined) roles.set(domain, 'domain')
  if (department !== undefined && shape(department, 'department', DEPARTMENT) >= MANY)
    roles.set(department, 'department')
  if (unit !== undefined) roles.set(unit, 'unit')
  if (baseline !== undefined) roles.set(baseline, 'baseline')
  roles.set(target, 'target')

  const bounds = (index: number) => share(columns[index] ?? [], (text) => BOUND.test(plainText(text)))
  const told = bounds(target) >= SOME && (baseline === undefined || bounds(baseline) * 2 < bounds(target))
  const named = share(columns[name] ?? [], (text) => cellShape('name', text, known) >= KNOWN_NAME) >= MANY / 2
  return {
    columns: columns.map((_, index) => columnOf(roles.get(index))),
    body,
    unsure: [
      ...(named ? [] : (['name'] as const)),
      ...(told || baseline === undefined ? [] : (['baseline'] as const)),
      ...(told ? [] : (['target'] as const)),
    ],
    unread: figures.slice(1, -1),
  }
}

/** Least shapes (cellShape): a known name; a name by its ending or unit; a figure; a phrase in place of one; a public body. */
const KNOWN_NAME = 8
const NAME = 3.5
const FIGURE = 4
const PHRASE = 2
const DEPARTMENT = 2.5

const BOUND = /^[≥≤><]|不低于|不高于|不少于|不超过|以上|以下|以内|逐年|持续|提高到|降到|控制在|达到/

function columnOf(role: ColumnRole | undefined): Column | undefined {
  return role && { role }
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  const present = texts.filter((text) => text !== '')
  return present.length === 0 ? 0 : present.filter(holds).length / present.length
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').length / texts.length
}

/** A cell merged over two columns stands in both. */
function repeats(columns: readonly (readonly string[])[], index: number): boolean {
  return index > 0 && (columns[index] ?? []).every((text, row) => text === columns[index - 1]?.[row])
}

/** 1, 2, 3 …: rows are numbered, nothing is measured. */
function counts(texts: readonly string[]): boolean {
  const numbers = texts.map(Number)
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
}

/** Words that stand for several rows each, or are known for domains. */
function isDomain(texts: readonly string[], known: KnownWords): boolean {
  if (counts(texts)) return false
  const words = texts.filter((text) => text !== '')
  const fits = share(words, (text) => cellShape('domain', text, { ...known, plainDomains: true }) > -2)
  return (
    words.length > 0 && fits >= MOST && (new Set(words).size * 2 <= texts.length || words.length * 2 <= texts.length)
  )
}

function best(indices: readonly number[], worth: (index: number) => number): number | undefined {
  const ranked = indices.map((index) => ({ index, worth: worth(index) })).toSorted((a, b) => b.worth - a.worth)
  return ranked[0]?.index
}
