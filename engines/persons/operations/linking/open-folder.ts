import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api'
import type { ColumnMap } from '../../contract/linking/column-map.ts'
import { columnsOf, guessColumns } from '../../rules/linking/columns/guess-columns.ts'

/** The cell of a row, by its column; empty where there is none. */
export type Cell = (column: string) => string

/** Tables of charts as they lie in a folder, every cell a text. */
export interface ChartFolder {
  readonly map: ColumnMap
  /** Columns that are not looked at. */
  readonly ignored: readonly string[]
  readonly files: readonly string[]
  /** Visits all rows, file by file in the order of their names, until it is told to stop. */
  eachRow(visit: (cell: Cell) => boolean | undefined): Promise<void>
}

/** What is wrong with a folder, in words for whoever gave it. */
export class FolderFault extends Error {}

/**
 * Opens the CSV files of a folder. Files that have none of the columns that tell of a chart (labels, say) are passed over.
 * @param map undefined to have it read from the headings
 */
export async function openFolder(folder: string, map: ColumnMap | undefined): Promise<ChartFolder> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv')).sort()
  if (names.length === 0) throw new FolderFault(`${folder}: no .csv file`)
  const tables = await Promise.all(
    names.map(async (name) => {
      const headings = await headingsOf(join(folder, name))
      return { name, headings, map: map ?? guessColumns(headings) }
    }),
  )
  const fitting = tables.filter(
    (table) => table.map && columnsOf(table.map).every((one) => table.headings.includes(one)),
  )
  const first = fitting[0]
  if (!first?.map) throw new FolderFault(`${folder}: no file has the columns of charts; name them by --columns`)
  const used = columnsOf(first.map)
  const alike = fitting.filter(({ headings }) => used.every((column) => headings.includes(column)))
  return {
    map: first.map,
    ignored: first.headings.filter((heading) => !used.includes(heading)),
    files: alike.map(({ name }) => name),
    async eachRow(visit) {
      for (const { name } of alike) if (!(await eachRowOf(join(folder, name), used, visit))) return
    },
  }
}

/** Who each chart is of in truth, and what errors were put into it, by the name of the chart. */
export async function readLabels(
  file: string,
): Promise<ReadonlyMap<string, { readonly person: string; readonly errors: readonly string[] }>> {
  const headings = await headingsOf(file)
  // Labels name nobody: with a name beside them their headings are read as those of charts are.
  const map = guessColumns([...headings, 'name'])
  if (!map || typeof map.person !== 'string')
    throw new FolderFault(`${basename(dirname(file))}/${basename(file)}: no columns record_id and person_id`)
  const { record, person } = map
  const labels = new Map<string, { person: string; errors: string[] }>()
  await eachRowOf(file, [record, person, ...headings.filter((one) => one === 'errors')], (cell) => {
    labels.set(cell(record), {
      person: cell(person),
      errors: cell('errors')
        .split('|')
        .filter((kind) => kind !== ''),
    })
    return true
  })
  return labels
}

/** The unit separator of ASCII, which stands in no table. */
const SEPARATOR = 31

/** False when the visitor stopped. */
async function eachRowOf(
  file: string,
  columns: readonly string[],
  visit: (cell: Cell) => boolean | undefined,
): Promise<boolean> {
  const headings = await headingsOf(file)
  return connected(async (connection) => {
    const cells = columns.map(
      (column) => `replace(coalesce(#${headings.indexOf(column) + 1}, ''), chr(${SEPARATOR}), ' ')`,
    )
    // One text a row: each takes as long to come over as a long one.
    const result = await connection.stream(
      `SELECT concat_ws(chr(${SEPARATOR}), ${cells.join(', ')}) FROM ${table(file)}`,
    )
    // The next rows are read from the file while these are looked at.
    let coming = result.fetchChunk()
    for (let rows = await coming; rows && rows.rowCount > 0; rows = await coming) {
      coming = result.fetchChunk()
      if (!eachOf(rows, columns, visit)) {
        await coming
        return false
      }
    }
    return true
  })
}

function eachOf(
  rows: DuckDBDataChunk,
  columns: readonly string[],
  visit: (cell: Cell) => boolean | undefined,
): boolean {
  let texts: readonly string[] = []
  const cell: Cell = (column) => texts[columns.indexOf(column)]?.trim() ?? ''
  for (const row of rows.getColumnValues(0)) {
    texts = String(row).split(String.fromCharCode(SEPARATOR))
    if (visit(cell) === false) return false
  }
  return true
}

function headingsOf(file: string): Promise<string[]> {
  return connected(async (connection) => {
    const result = await connection.run(`SELECT * FROM ${table(file)} LIMIT 0`)
    return result.columnNames().map((name) => name.trim())
  })
}

async function connected<Answer>(work: (connection: DuckDBConnection) => Promise<Answer>): Promise<Answer> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    return await work(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function table(file: string): string {
  return `read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, null_padding = true)`
}
