import { basename, dirname } from 'node:path'
import type { LinkAccuracy } from '../../contract/linking/link-report.ts'
import { type KnownErrors, measureAccuracy } from '../../rules/linking/accuracy.ts'
import { guessColumns } from '../../rules/linking/columns/guess-columns.ts'
import { FolderFault } from './folder-fault.ts'
import { connected, type DuckDBLimits, quotedSql } from './tables/duckdb.ts'
import { headingsOf } from './tables/headings.ts'
import { csvTable, readable } from './tables/read-csv.ts'
import { readNumbers } from './work/number-files.ts'
import { chartsOf, fileOf, type Run } from './work/run.ts'

/** Measures by who the charts are of in truth, as a column of theirs says it; undefined where none does. */
export function measureByColumn(run: Run, roots: Int32Array): LinkAccuracy | undefined {
  if (run.map.person === undefined) return undefined
  const persons = new Float64Array(roots.length)
  let first = 0
  for (const [part, count] of run.parts.entries()) {
    persons.set(readNumbers(fileOf(run, 'parts', part, 'persons'), Float64Array), first)
    first += count
  }
  return measureAccuracy(roots, persons)
}

export interface Labels {
  readonly file: string
  /** SQL: `record`, `person` and `errors` of each line. */
  readonly select: string
}

/** Opens a CSV with `record_id`, `person_id` and, where it is known, `errors`. */
export async function openLabels(file: string): Promise<Labels> {
  const headings = await headingsOf(file)
  // Labels name nobody: with a name beside them their headings are read as those of charts are.
  const map = guessColumns([...headings.names, 'name'])
  if (typeof map?.person !== 'string')
    throw new FolderFault(`${basename(dirname(file))}/${basename(file)}: no columns record_id and person_id`)
  const cell = (name: string) => `trim(coalesce(c${headings.names.indexOf(name)}, ''), ${BLANKS})`
  const errors = headings.names.includes('errors') ? cell('errors') : "''"
  return {
    file,
    select: `SELECT ${cell(map.record)} AS record, ${cell(map.person)} AS person, ${errors} AS errors FROM ${csvTable(file, headings)}`,
  }
}

const BLANKS = quotedSql(' \t\n\r\u00a0\u3000\ufeff')

/** Measures by labels, joined to the charts by what they are called. */
export async function measureByLabels(
  run: Run,
  roots: Int32Array,
  {
    labels,
    tables,
    limits,
  }: { labels: Labels; tables: readonly { rows: number; record: number }[]; limits: DuckDBLimits },
): Promise<LinkAccuracy> {
  const persons = new Float64Array(chartsOf(run)).fill(Number.NaN)
  const errors = openErrors(persons.length)
  let first = 0
  const charts = tables.map(({ rows, record }, table) => {
    const from = `read_parquet(${quotedSql(fileOf(run, 'tables', table, 'parquet'))}, file_row_number = true)`
    const select = `SELECT file_row_number + ${first} AS row, trim(c${record}, ${BLANKS}) AS record FROM ${from}`
    first += rows
    return select
  })
  await connected(limits, async (connection) => {
    const result = await readable(
      labels.file,
      connection.stream(
        `SELECT row::DOUBLE, (hash(person) >> 11)::DOUBLE, errors
        FROM (${charts.join(' UNION ALL ')}) JOIN (${labels.select}) USING (record) WHERE person <> ''`,
      ),
    )
    for (let rows = await result.fetchChunk(); rows && rows.rowCount > 0; rows = await result.fetchChunk()) {
      const [row = [], person = [], kinds = []] = rows.getColumns()
      row.forEach((at, place) => {
        persons[at as number] = person[place] as number
        errors.set(at as number, kinds[place] as string)
      })
    }
  })
  return measureAccuracy(roots, persons, errors)
}

/** Combinations of errors are few: each chart has the number of its own. */
function openErrors(charts: number): KnownErrors & { set(row: number, text: string): void } {
  const kinds: string[] = []
  const sets: number[][] = [[]]
  const numbers = new Map<string, number>([['', 0]])
  const ofRow = new Uint32Array(charts)
  return {
    kinds,
    of: (row) => sets[ofRow[row] as number] as number[],
    set(row, text) {
      let number = numbers.get(text)
      if (number === undefined) {
        const names = text.split('|').filter((kind) => kind !== '')
        for (const name of names) if (!kinds.includes(name)) kinds.push(name)
        number = sets.push(names.map((name) => kinds.indexOf(name))) - 1
        numbers.set(text, number)
      }
      ofRow[row] = number
    },
  }
}
