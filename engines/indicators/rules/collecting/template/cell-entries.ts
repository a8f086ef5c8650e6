import type { ReportCell } from '../../../contract/collecting/index.ts'
import { canonicalText } from '../../canonical-text.ts'
import { FIELDS, type Field } from './columns.ts'
import { filledText } from './filled-text.ts'
import { plainLevel } from './read-entry.ts'

/**
 * A cell of the report with what a row of the template says of it. What the row says again is kept as it was, to the last
 * digit; the mark of a copied figure stays while the figure does. Undefined when nothing is left.
 */
export function cellOf(entries: ReadonlyMap<Field, ReportCell[Field]>, kept: ReportCell = {}): ReportCell | undefined {
  const cell: Record<string, unknown> = {}
  for (const field of FIELDS) {
    const said = entries.get(field)
    const entry = isSameEntry(field, said, kept[field]) ? kept[field] : said
    if (entry !== undefined && entry !== '') cell[field] = entry
  }
  const copied = kept.copiedFrom !== undefined && isSameFigure(cell, kept) && Object.keys(cell).length > 0
  if (copied) cell.copiedFrom = kept.copiedFrom
  return Object.keys(cell).length === 0 ? undefined : cell
}

/** Whether two cells say the same, where from a figure came aside. */
export function isSameCell(one: ReportCell | undefined, other: ReportCell | undefined): boolean {
  return FIELDS.every((field) => isSameEntry(field, one?.[field], other?.[field]))
}

/** The first field in which two cells differ. */
export function firstDifference(one: ReportCell | undefined, other: ReportCell | undefined): Field | undefined {
  return FIELDS.find((field) => !isSameEntry(field, one?.[field], other?.[field]))
}

function isSameFigure(one: ReportCell, other: ReportCell): boolean {
  return FIELDS.every((field) => field === 'comment' || isSameEntry(field, one[field], other[field]))
}

function isSameEntry(field: Field, one: ReportCell[Field], other: ReportCell[Field]): boolean {
  return canonicalText(plainEntry(field, one) ?? null) === canonicalText(plainEntry(field, other) ?? null)
}

/** As a file gives it back: numbers of fifteen digits, texts without what a file cannot hold. */
function plainEntry(field: Field, entry: ReportCell[Field]): ReportCell[Field] {
  if (typeof entry === 'number') return plainNumber(entry)
  if (Array.isArray(entry)) return entry.map(plainNumber)
  if (typeof entry !== 'string') return entry
  return (field === 'level' ? plainLevel(entry) : filledText(entry)) || undefined
}

function plainNumber(number: number): number {
  return Number(number.toPrecision(15)) + 0
}
