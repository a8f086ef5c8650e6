import { ok, type Result } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import type { Workbook } from './read-xlsx.ts'
import { readXml } from './read-xml.ts'
import { writeNumber } from './sheet-number.ts'
import type { Cell } from './source-document.ts'

interface Box {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * One sheet, streamed: rows are counted as they pass, so a sheet of millions is refused after the first ones
 * and never held. Answers the used rows, all of the same width, merged cells filled.
 */
export async function readSheet(
  archive: Archive,
  part: string,
  sheet: string,
  workbook: Workbook,
  budget: Budget,
): Promise<Result<Cell[][], DocumentRefusal>> {
  const rows = new Map<number, Map<number, string>>()
  const merges: Box[] = []
  let row = 0
  let column = 0
  let width = 0
  let counted = 0
  let type = ''
  let style = 0
  let value = ''
  let inValue = false
  let inReading = false

  function endCell() {
    const text = textOf(type, value, style, workbook).trim()
    if (text === '') return
    const place = `${sheet}!${columnName(column)}${row}`
    budget.column(column, place)
    budget.cells(1, place)
    counted++
    width = Math.max(width, column)
    const cells = rows.get(row) ?? new Map<number, string>()
    rows.set(row, cells.set(column, text))
  }

  const outcome = await readXml(archive, part, budget, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        budget.row(`${sheet}!${row}`)
      } else if (name === 'c') {
        column = columnNumber(attributes.r) ?? column + 1
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'rPh') inReading = true
      else if (name === 'mergeCell' && merges.length < budget.limits.cells) {
        const box = readBox(attributes.ref ?? '')
        if (box) merges.push(box)
      }
    },
    text(text) {
      if (inValue && !inReading) value += text
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inReading = false
      else if (name === 'c') endCell()
    },
  })
  if (!outcome.ok) return outcome
  fillMerges(rows, merges, width, budget)
  const refusal = budget.refusal()
  if (refusal) return { ok: false, refusal }
  budget.cells(Math.max(0, rows.size * width - counted), sheet)
  const tooMany = budget.refusal()
  if (tooMany) return { ok: false, refusal: tooMany }
  return ok(
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) =>
        Array.from({ length: width }, (_, index) => ({
          place: `${sheet}!${columnName(index + 1)}${number}`,
          text: cells.get(index + 1) ?? '',
        })),
      ),
  )
}

/** Only rows that hold something are filled: a merge over a million empty rows costs nothing. Merges that overlap to no end are stopped. */
function fillMerges(
  rows: ReadonlyMap<number, Map<number, string>>,
  merges: readonly Box[],
  width: number,
  budget: Budget,
): void {
  let filled = 0
  const used = [...rows.keys()].sort((a, b) => a - b)
  for (const box of merges) {
    const text = rows.get(box.top)?.get(box.left)
    if (text === undefined) continue
    for (let index = firstFrom(used, box.top); index < used.length; index++) {
      const number = used[index] as number
      if (number > box.bottom) break
      filled += Math.max(1, Math.min(box.right, width) - box.left + 1)
      if (filled > budget.limits.cells) {
        budget.cells(filled, `row ${number}`)
        return
      }
      const cells = rows.get(number)
      for (let column = box.left; column <= Math.min(box.right, width); column++) cells?.set(column, text)
    }
  }
}

function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

function textOf(type: string, value: string, style: number, workbook: Workbook): string {
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

/** `C` or `C7` → 3. */
function columnNumber(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return undefined
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function columnName(number: number): string {
  let name = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
