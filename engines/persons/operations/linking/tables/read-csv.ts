import { basename } from 'node:path'
import { FolderFault } from '../folder-fault.ts'
import { quotedSql } from './duckdb.ts'
import type { Headings } from './headings.ts'

/** A CSV file as a table of DuckDB, each cell a text, the columns `c0`, `c1` … Rows cut short are filled up. */
export function csvTable(file: string, { names, delimiter }: Headings): string {
  const columns = names.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')
  // In one thread: several cannot tell a row cut short from one that goes on behind a quoted line break.
  return (
    `read_csv(${quotedSql(file)}, auto_detect = false, header = true, columns = {${columns}}, delim = ${quotedSql(delimiter)}, ` +
    `quote = '"', escape = '"', null_padding = true, parallel = false)`
  )
}

/** In words, and without what stands in the row, what DuckDB could not read. */
export async function readable<Answer>(file: string, work: Promise<Answer>): Promise<Answer> {
  try {
    return await work
  } catch (error) {
    const text = error instanceof Error ? error.message : ''
    const line = /CSV Error on Line: (\d+)/.exec(text)?.[1]
    if (line === undefined) throw error
    const [, wanted, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text) ?? []
    const why =
      wanted === undefined
        ? /unterminated quote/i.test(text)
          ? 'a quotation mark stands inside a cell; it is written twice there, and the cell quoted'
          : 'no row of a CSV file'
        : `${found} cells or more where there are ${wanted} headings`
    throw new FolderFault(`${basename(file)}, line ${line}: ${why}`)
  }
}
