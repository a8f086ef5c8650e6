import { Readable } from 'node:stream'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { parse } from 'csv-parse'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import { inSlices } from './in-slices.ts'
import type { Block, Cell } from './source-document.ts'

/** A delimited text as one table; rows may be of different lengths. */
export async function readCsv(
  text: string,
  delimiter: ',' | '\t' | ';',
  budget: Budget,
): Promise<Result<Block[], DocumentRefusal>> {
  const parser = Readable.from(inSlices(text)).pipe(
    parse({ delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
  )
  const rows: Cell[][] = []
  let width = 0
  try {
    for await (const record of parser) {
      const number = rows.length + 1
      budget.row(`row ${number}`)
      budget.column(record.length, `row ${number}`)
      budget.cells(record.length, `row ${number}`)
      if (budget.refusal()) break
      rows.push(
        record.map((field: string, index: number) => ({
          place: `row ${number} column ${index + 1}`,
          text: field.trim(),
        })),
      )
      width = Math.max(width, record.length)
    }
  } catch {
    return refuse('document.not-readable', { place: `row ${rows.length + 1}` })
  }
  const refusal = budget.refusal()
  if (refusal) return { ok: false, refusal }
  for (const [index, row] of rows.entries()) {
    while (row.length < width) row.push({ place: `row ${index + 1} column ${row.length + 1}`, text: '' })
  }
  return ok(rows.length === 0 ? [] : [{ kind: 'table', place: 'table 1', rows }])
}
