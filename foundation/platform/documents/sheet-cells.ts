import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import { columnName, columnNumber } from './cell-address.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import type { Workbook } from './read-xlsx.ts'
import { type Attributes, readXml } from './read-xml.ts'
import { writeNumber } from './sheet-number.ts'

/** Cells from one corner to the other, both included. */
export interface Box {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A cell as kept in the file. */
export interface StoredCell {
  /** As a person sees it; empty only where a formula has no kept result. */
  readonly text: string
  /** `n` a number, `b` true or false, `e` an error, `d` a day; anything else is text (ECMA-376 part 1, 18.18.11). */
  readonly type: string
  readonly value: string
  readonly style: number
  readonly formula: boolean
}

/** What one sheet holds, by row and column from 1; empty cells are left out. */
export interface StoredSheet {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, StoredCell>>
  readonly merges: readonly Box[]
  /** Rows of the file that are not shown. */
  readonly hiddenRows: readonly number[]
  /** Columns that are not shown, first and last. */
  readonly hiddenColumns: ReadonlyArray<readonly [number, number]>
}

const MOST_ROWS = 1_048_576

/** One sheet, streamed: rows are counted as they pass, so a sheet of millions is refused after the first ones and never held. */
export async function readSheetCells(
  archive: Archive,
  part: string,
  sheet: string,
  workbook: Workbook,
  budget: Budget,
): Promise<Result<StoredSheet, DocumentRefusal>> {
  const rows = new Map<number, Map<number, StoredCell>>()
  const merges: Box[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: [number, number][] = []
  let row = 0
  let column = 0
  let cell = { type: 'n', value: '', style: 0, formula: false }
  let inValue = false
  let inReading = false
  let lost: string | undefined

  function endCell() {
    const text = textOf(cell, workbook).trim()
    if (text === '' && !cell.formula) return
    const place = `${sheet}!${columnName(column)}${row}`
    budget.column(column, place)
    budget.cells(1, place)
    const cells = rows.get(row) ?? new Map<number, StoredCell>()
    rows.set(row, cells.set(column, { ...cell, text }))
  }

  const outcome = await readXml(archive, part, budget, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        budget.row(`${sheet}!${row}`)
        if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) lost ??= `${sheet}!${attributes.r ?? row}`
        else if (isHidden(attributes, 'ht')) hiddenRows.push(row)
      } else if (name === 'c') {
        column = columnNumber(attributes.r) ?? column + 1
        cell = { type: attributes.t ?? 'n', value: '', style: Number(attributes.s ?? 0), formula: false }
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'f') cell.formula = true
      else if (name === 'rPh') inReading = true
      else if (name === 'col' && isHidden(attributes, 'width') && hiddenColumns.length < budget.limits.columns) {
        hiddenColumns.push([Number(attributes.min), Number(attributes.max)])
      } else if (name === 'mergeCell' && merges.length < budget.limits.cells) {
        const box = readBox(attributes.ref ?? '')
        if (box) merges.push(box)
      }
    },
    text(text) {
      if (inValue && !inReading) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inReading = false
      else if (name === 'c') endCell()
    },
  })
  if (!outcome.ok) return outcome
  if (lost !== undefined) return refuse('document.not-readable', { place: lost.slice(0, 60) })
  return ok({ rows, merges, hiddenRows, hiddenColumns })
}

/** Hidden by name, or pulled together to nothing. */
function isHidden(attributes: Attributes, size: 'ht' | 'width'): boolean {
  const { hidden } = attributes
  return hidden === '1' || hidden === 'true' || (attributes[size] !== undefined && Number(attributes[size]) === 0)
}

function textOf({ type, value, style }: Omit<StoredCell, 'text'>, workbook: Workbook): string {
  if (type === 's') return workbook.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 10)
  if (type === 'n') return writeNumber(value, workbook.looks[style] ?? 'plain', workbook.from1904)
  return value
}

function readBox(reference: string): Box | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (!match) return undefined
  const [, left, top, right, bottom] = match
  return {
    left: columnNumber(left) ?? 1,
    top: Number(top),
    right: columnNumber(right) ?? 1,
    bottom: Number(bottom),
  }
}
