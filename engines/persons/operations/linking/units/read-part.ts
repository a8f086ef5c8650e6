import { writeFileSync } from 'node:fs'
import { chartReader } from '../../../rules/linking/charts.ts'
import { columnsOf } from '../../../rules/linking/columns/guess-columns.ts'
import { personReader, readRow } from '../../../rules/linking/columns/read-row.ts'
import { hash53 } from '../../../rules/linking/traits/hash.ts'
import { traitsFor } from '../../../rules/linking/traits/traits-for.ts'
import { FolderFault } from '../folder-fault.ts'
import { connected, type DuckDBLimits, eachRowOf, quotedSql, SEPARATOR } from '../tables/duckdb.ts'
import { writePart } from '../work/chart-store.ts'
import { writeNumbers } from '../work/number-files.ts'
import { fileOf, type Run } from '../work/run.ts'

export interface PartWish {
  readonly run: Pick<Run, 'folder' | 'map' | 'isChinese'>
  readonly unit: number
  /** Which table, and which of its rows. */
  readonly table: number
  readonly names: readonly string[]
  readonly first: number
  readonly count: number
  readonly limits: DuckDBLimits
}

/** Reads some charts into numbers, and keeps what they are called. */
export async function readPartOf({ run, unit, table, names, first, count, limits }: PartWish): Promise<null> {
  const { map, isChinese } = run
  const columns = columnsOf(map)
  const places = new Map(columns.map((column, at) => [column, at]))
  const reader = chartReader(traitsFor(map, isChinese), count)
  const records: string[] = []
  const hashes = new Float64Array(count)
  const persons = new Float64Array(map.person === undefined ? 0 : count).fill(Number.NaN)
  const personOf = personReader(map)
  let cells: readonly string[] = []
  const cell = (column: string) => (cells[places.get(column) as number] as string).trim()
  const from = `read_parquet(${quotedSql(fileOf(run, 'tables', table, 'parquet'))}, file_row_number = true)`
  const rows = `file_row_number >= ${first} AND file_row_number < ${first + count}`
  await connected(limits, (connection) =>
    eachRowOf(
      connection,
      { cells: columns.map((column) => `c${names.indexOf(column)}`), from: `${from} WHERE ${rows}` },
      (row) => {
        cells = row
        const record = cell(map.record)
        if (record === '') throw new FolderFault('a row has no name of its chart (the column «record»)')
        hashes[records.length] = hash53(record)
        const person = personOf(cell)
        if (person !== undefined) persons[records.length] = hash53(person)
        records.push(record)
        reader.add(readRow(map, cell))
      },
    ),
  )
  writePart(run, unit, reader.charts())
  writeFileSync(fileOf(run, 'parts', unit, 'records'), records.join(SEPARATOR))
  writeNumbers(fileOf(run, 'parts', unit, 'hashes'), [hashes])
  writeNumbers(fileOf(run, 'parts', unit, 'persons'), [persons])
  return null
}
