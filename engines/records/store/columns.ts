import { type RawBuilder, sql } from 'kysely'

/** Values of many rows as one array parameter; null where there is none. */
export function numbers<One>(rows: readonly One[], of: (row: One) => number | null): string {
  return `{${rows.map((row) => of(row) ?? 'NULL').join(',')}}`
}

/**
 * The same of JSON written here. It goes as one text, parted by a sign that JSON.stringify escapes: in an array each quotation mark
 * would be escaped here and read back there, which costs more than the INSERT of the row. Beside longer arrays in `unnest` only:
 * of a single null it makes an empty array.
 */
export function jsonTexts<One>(rows: readonly One[], of: (row: One) => string | null): RawBuilder<string[]> {
  return sql`string_to_array(${rows.map((row) => of(row) ?? '').join('\u0001')}, E'\\x01', '')`
}
