import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ColumnMap } from '../../../contract/linking/column-map.ts'
import { columnsOf, guessColumns } from '../../../rules/linking/columns/guess-columns.ts'
import { personReader } from '../../../rules/linking/columns/read-row.ts'
import { FolderFault } from '../folder-fault.ts'
import { type Headings, headingsOf } from './headings.ts'

/** A CSV file of charts as it was found. */
export interface ChartTable extends Headings {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly changed: number
}

export interface ChartFolder {
  readonly map: ColumnMap
  /** Columns that are not looked at. */
  readonly ignored: readonly string[]
  /** In the order of their names. */
  readonly tables: readonly ChartTable[]
}

/**
 * Finds the CSV files of charts in a folder. Those that have none of the columns that tell of a chart (labels, say) are passed over.
 * @param map undefined to have it read from the headings
 */
export async function openFolder(folder: string, map: ColumnMap | undefined): Promise<ChartFolder> {
  if (map) requirePattern(map)
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv')).sort()
  if (names.length === 0) throw new FolderFault(`${folder}: no .csv file`)
  const tables = await Promise.all(names.map((name) => openTable(folder, name)))
  const first = map ?? tables.map((table) => guessColumns(table.names)).find((one) => one !== undefined)
  if (!first) throw new FolderFault(`${folder}: no file has the columns of charts; name them by --columns`)
  const used = columnsOf(first)
  const missing = ({ names: headings }: ChartTable) => used.filter((column) => !headings.includes(column))
  const fitting = tables.filter((table) => missing(table).length === 0)
  if (fitting.length === 0) {
    const nearest = tables.reduce((best, one) => (missing(one).length < missing(best).length ? one : best))
    throw new FolderFault(`${nearest.name}: no column ${missing(nearest).join(', ')}, which --columns names`)
  }
  for (const { name, names: headings } of fitting) {
    const twice = used.find((column) => headings.indexOf(column) !== headings.lastIndexOf(column))
    if (twice !== undefined) throw new FolderFault(`${name}: two columns are called ${twice}`)
  }
  return {
    map: first,
    ignored: (fitting[0] as ChartTable).names.filter((heading) => heading !== '' && !used.includes(heading)),
    tables: fitting,
  }
}

async function openTable(folder: string, name: string): Promise<ChartTable> {
  const path = join(folder, name)
  const { size, mtimeMs } = await stat(path)
  return { name, path, bytes: size, changed: mtimeMs, ...(await headingsOf(path)) }
}

function requirePattern(map: ColumnMap): void {
  try {
    personReader(map)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new FolderFault(`--columns: person.pattern is no regular expression: ${error.message}`)
  }
}
