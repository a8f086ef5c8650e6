import { Readable } from 'node:stream'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { parse } from 'csv-parse'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import { inSlices } from './in-slices.ts'
import type { Block, Cell } from './source-document.ts'

export type Delimiter = ',' | '\t' | ';'

/** A delimited text as one table without blank lines; shorter rows are filled up. */
export async function readCsv(
  text: string,
  delimiter: Delimiter,
  budget: Budget,
): Promise<Result<Block[], DocumentRefusal>> {
  const records = await readRecords(text, delimiter, budget)
  if (!records.ok) return records
  const used = records.value.filter((record) => record.length > 1 || record[0] !== '')
  const width = used.reduce((widest, { length }) => Math.max(widest, length), 0)
  const rows: Cell[][] = used.map((record, row) =>
    Array.from({ length: width }, (_, column) => ({
      place: `row ${row + 1} column ${column + 1}`,
      text: record[column] ?? '',
    })),
  )
  return ok(rows.length === 0 ? [] : [{ kind: 'table', place: 'table 1', rows }])
}

/** The records of a delimited text, blank lines too, so that their places are those a spreadsheet shows. */
export async function readRecords(
  text: string,
  delimiter: Delimiter,
  budget: Budget,
): Promise<Result<string[][], DocumentRefusal>> {
  const parser = Readable.from(inSlices(text)).pipe(
    parse({ delimiter, bom: true, relax_column_count: true, relax_quotes: true }),
  )
  const records: string[][] = []
  try {
    for await (const record of parser) {
      const place = `row ${records.length + 1}`
      budget.row(place)
      budget.column(record.length, place)
      budget.cells(record.length, place)
      if (budget.refusal()) break
      records.push(record.map((field: string) => field.trim()))
    }
  } catch {
    return refuse('document.not-readable', { place: `row ${records.length + 1}` })
  }
  const refusal = budget.refusal()
  return refusal ? { ok: false, refusal } : ok(records)
}
