import { type RawBuilder, sql } from 'kysely'

/** Values of many rows as one array parameter; null where there is none. */
export function numbers<One>(rows: readonly One[], of: (row: One) => number | null): string {
  return `{${rows.map((row) => of(row) ?? 'NULL').join(',')}}`
}

/**
 * The same of texts, none of them empty. They go as one, parted by a sign that stands in no id and no JSON: in an array each
 * quotation mark would be escaped here and read back there, which costs more than the INSERT of the row.
 */
export function texts<One>(rows: readonly One[], of: (row: One) => string | null): RawBuilder<string[]> {
  return sql`string_to_array(${rows.map((row) => of(row) ?? '').join('\u0001')}, E'\\x01', '')`
}
