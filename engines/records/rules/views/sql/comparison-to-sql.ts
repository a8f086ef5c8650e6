import { DAY, INSTANT, TIME } from '../path/moments.ts'
import { quotedText } from './quote.ts'
import { boolean, bound, raised, type ScalarKind, type SqlValue, type Statement, scalar } from './sql-value.ts'

export type Comparison = keyof typeof SQL_OPERATORS
const SQL_OPERATORS = { '=': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const

/** Collections of any length: of different lengths they are unequal. */
export function equality(
  name: '=' | '!=',
  kind: ScalarKind,
  left: SqlValue,
  right: SqlValue,
  statement: Statement,
): SqlValue {
  const count = (side: string) => `jsonb_array_length(${side})`
  if (left.form === 'single') return equality(name, kind, right, left, statement)
  if (right.form === 'single') {
    const one = compared(name, kind, { a: scalar('m -> 0', kind), b: 'n' }, statement)
    const test = `CASE WHEN ${count('m')} = 0 OR n IS NULL THEN NULL WHEN ${count('m')} > 1 THEN ${name === '!='} ELSE ${one} END`
    return boolean(bound({ m: left.sql, n: right.sql }, test, statement))
  }
  const moment = kind === 'date' || kind === 'dateTime' || kind === 'time'
  const several = moment
    ? `${raised('m', 'dates in several values are compared')}::boolean`
    : `m ${SQL_OPERATORS[name]} n`
  const one = compared(name, kind, { a: scalar('m -> 0', kind), b: scalar('n -> 0', kind) }, statement)
  const test =
    `CASE WHEN ${count('m')} = 0 OR ${count('n')} = 0 THEN NULL WHEN ${count('m')} <> ${count('n')} THEN ${name === '!='} ` +
    `WHEN ${count('m')} = 1 THEN ${one} ELSE ${several} END`
  return boolean(bound({ m: left.sql, n: right.sql }, test, statement))
}

/** One value with one other: NULL where their order is not known. */
export function compared(
  name: Comparison,
  kind: ScalarKind,
  sides: { a: string; b: string },
  statement: Statement,
): string {
  const operator = SQL_OPERATORS[name]
  if (kind === 'string') return `(${sides.a} COLLATE "C" ${operator} ${sides.b})`
  if (kind === 'boolean' || kind === 'integer' || kind === 'decimal') return `(${sides.a} ${operator} ${sides.b})`
  if (kind !== 'time') return `(${bound(sides, DATE_ORDER, statement)} ${operator} 0)`
  const trimmed = (side: string) => `CASE WHEN ${side} LIKE '%.%' THEN rtrim(rtrim(${side}, '0'), '.') ELSE ${side} END`
  const isTime = (side: string) => `${side} ~ ${quotedText(TIME.source)}`
  const order = bound({ a: trimmed('p'), b: trimmed('q') }, TIME_ORDER, statement)
  return `(${bound({ p: sides.a, q: sides.b }, `CASE WHEN ${isTime('p')} AND ${isTime('q')} THEN ${order} END`, statement)} ${operator} 0)`
}

const PREFIXES =
  `CASE WHEN left(a, least(length(a), length(b))) < left(b, least(length(a), length(b))) COLLATE "C" THEN -1 ` +
  `WHEN left(a, least(length(a), length(b))) > left(b, least(length(a), length(b))) COLLATE "C" THEN 1 ` +
  'WHEN length(a) = length(b) THEN 0 END'
const TIME_ORDER = `CASE WHEN least(length(a), length(b)) >= 8 THEN CASE WHEN a < b COLLATE "C" THEN -1 WHEN a = b THEN 0 ELSE 1 END ELSE ${PREFIXES} END`
const [INSTANT_TEXT, DAY_TEXT] = [quotedText(INSTANT.source), quotedText(DAY.source)]
const isInstant = (side: string) => `(${side} ~ ${INSTANT_TEXT} AND pg_input_is_valid(${side}, 'timestamptz'))`
const isDate = (side: string) => `(${side} ~ ${DAY_TEXT} OR ${side} ~ ${INSTANT_TEXT})`
/** As `compareDates` has it. */
const DATE_ORDER =
  'CASE WHEN a = b THEN 0 WHEN least(length(a), length(b)) > 10 THEN ' +
  `CASE WHEN ${isInstant('a')} AND ${isInstant('b')} THEN CASE WHEN a::timestamptz < b::timestamptz THEN -1 WHEN a::timestamptz > b::timestamptz THEN 1 ELSE 0 END END ` +
  `WHEN ${isDate('a')} AND ${isDate('b')} THEN ${PREFIXES} END`
