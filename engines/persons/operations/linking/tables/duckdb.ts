import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface DuckDBLimits {
  readonly threads: number
  readonly bytes: number
  /** Where it lays down what memory does not hold. */
  readonly folder: string
}

export async function connected<Answer>(
  limits: DuckDBLimits,
  work: (connection: DuckDBConnection) => Promise<Answer>,
): Promise<Answer> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: `${Math.ceil(limits.bytes / 2 ** 20)}MiB`,
    temp_directory: limits.folder,
  })
  const connection = await instance.connect()
  try {
    return await work(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

export function quotedSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** The unit separator of ASCII, which stands in no table. */
export const SEPARATOR = String.fromCharCode(31)

/** Visits rows of some columns, each cell a text: one text a row comes over, since each takes as long as a long one. */
export async function eachRowOf(
  connection: DuckDBConnection,
  { cells, from }: { cells: readonly string[]; from: string },
  visit: (cells: readonly string[]) => void,
): Promise<void> {
  const plain = cells.map((cell) => `replace(coalesce(${cell}, ''), chr(31), ' ')`)
  const result = await connection.stream(`SELECT concat_ws(chr(31), ${plain.join(', ')}) FROM ${from}`)
  // The next rows are read from the file while these are looked at.
  let coming = result.fetchChunk()
  for (let rows = await coming; rows && rows.rowCount > 0; rows = await coming) {
    coming = result.fetchChunk()
    for (const row of rows.getColumnValues(0)) visit(String(row).split(SEPARATOR))
  }
}
