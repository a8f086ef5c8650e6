import { rm } from 'node:fs/promises'
import { columnsOf } from '../../../rules/linking/columns/guess-columns.ts'
import { areChinese } from '../../../rules/linking/traits/traits-for.ts'
import { type Charset, charsetOf, rewrite } from '../tables/charset.ts'
import { connected, type DuckDBLimits, eachRowOf, quotedSql } from '../tables/duckdb.ts'
import type { ChartTable } from '../tables/open-folder.ts'
import { csvTable, readable } from '../tables/read-csv.ts'
import { fileOf, type Run } from '../work/run.ts'

export interface TableWish {
  readonly run: Pick<Run, 'folder' | 'map'>
  readonly unit: number
  readonly table: ChartTable
  readonly limits: DuckDBLimits
}

export interface TakenTable {
  readonly rows: number
  readonly charset: Charset
  /** How names are written, by the first of them. */
  readonly isChinese: boolean
}

const FIRST_NAMES = 1_000

/** Takes the columns of a CSV file that are looked at into Parquet: any rows of it can be read then, whatever quotes lie before them. */
export async function takeTable({ run, unit, table, limits }: TableWish): Promise<TakenTable> {
  const charset = await charsetOf(table.path, table.name)
  const plain = charset === 'utf-8' ? table.path : fileOf(run, 'tables', unit, table.name)
  if (plain !== table.path) await rewrite(table.path, { from: charset, to: plain, name: table.name })
  const taken = fileOf(run, 'tables', unit, 'parquet')
  const columns = columnsOf(run.map).map((column) => `c${table.names.indexOf(column)}`)
  const select = `SELECT ${[...new Set(columns)].join(', ')} FROM ${csvTable(plain, table)}`
  return connected(limits, async (connection) => {
    await readable(
      plain,
      connection.run(`COPY (${select}) TO ${quotedSql(taken)} (FORMAT parquet, COMPRESSION lz4_raw)`),
    )
    if (plain !== table.path) await rm(plain)
    const count = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${quotedSql(taken)}`)
    const names: string[] = []
    const name = table.names.indexOf(run.map.name ?? '')
    if (name >= 0)
      await eachRowOf(
        connection,
        { cells: [`c${name}`], from: `(SELECT c${name} FROM ${quotedSql(taken)} LIMIT ${FIRST_NAMES})` },
        ([text = '']) => names.push(text),
      )
    return { rows: Number(count.getRows()[0]?.[0]), charset, isChinese: areChinese(names) }
  })
}
