import { ok, type Result } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import { columnName } from './cell-address.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import type { Workbook } from './read-xlsx.ts'
import { type Box, readSheetCells } from './sheet-cells.ts'
import type { Cell } from './source-document.ts'

/** One sheet as a table: the used rows, all of the same width, merged cells filled. */
export async function readSheet(
  archive: Archive,
  part: string,
  sheet: string,
  workbook: Workbook,
  budget: Budget,
): Promise<Result<Cell[][], DocumentRefusal>> {
  const stored = await readSheetCells(archive, part, sheet, workbook, budget)
  if (!stored.ok) return stored
  const rows = new Map<number, Map<number, string>>()
  let width = 0
  let counted = 0
  for (const [row, cells] of stored.value.rows) {
    for (const [column, { text }] of cells) {
      if (text === '') continue
      counted++
      width = Math.max(width, column)
      const texts = rows.get(row) ?? new Map<number, string>()
      rows.set(row, texts.set(column, text))
    }
  }
  fillMerges(rows, stored.value.merges, width, budget)
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
