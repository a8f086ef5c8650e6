import pg from 'pg'

/**
 * How values of PostgreSQL arrive in TypeScript; all else as `pg` does it.
 *
 * - int8 (counts, sums of int4): a number; beyond 2⁵³ the query fails, since a silent rounding would be worse.
 * - numeric: the nearest number, as in JSON. A column of more than 15 significant digits is read with `::text`.
 * - date: the text `YYYY-MM-DD`, our Day. `pg` would make midnight in the server's time zone of it.
 * - timestamptz: a Date. timestamp without time zone: its text; do not use it.
 * - arrays of these likewise.
 */
export function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
  return PARSERS.get(oid) ?? pg.types.getTypeParser(oid, 'text')
}

const TEXT_ARRAY: number = 1009

const SCALARS: ReadonlyArray<{ oid: number; array: number; parse: (text: string) => unknown }> = [
  { oid: 20, array: 1016, parse: readInt8 },
  { oid: 1700, array: 1231, parse: Number },
  { oid: 1082, array: 1182, parse: String },
  { oid: 1114, array: 1115, parse: String },
]

const PARSERS = new Map(
  SCALARS.flatMap(({ oid, array, parse }): [number, (text: string) => unknown][] => [
    [oid, parse],
    [array, (text) => inArray(pg.types.getTypeParser(TEXT_ARRAY, 'text')(text), parse)],
  ]),
)

function readInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('an int8 is too large for a number; select it as text')
  return value
}

function inArray(value: unknown, parse: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inArray(item, parse))
  return typeof value === 'string' ? parse(value) : value
}
