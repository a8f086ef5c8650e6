import { type Kind, kindOf } from '../path/fhir-types.ts'
import { beyond } from '../path/path-fault.ts'
import { quotedText } from './quote.ts'

/** What one path becomes: SQL of a jsonb array without nulls, or of one value of the type of its kind, NULL if empty. */
export type SqlValue =
  | {
      readonly form: 'collection'
      readonly sql: string
      readonly atMostOne: boolean
      /** Where it is nothing but steps: from what, and the jsonpath of them. */
      readonly steps?: { readonly from: string; readonly path: string }
      /** Where it is what a criterion left: its rows, to ask whether there is one without gathering them. */
      readonly rows?: string
    }
  | { readonly form: 'single'; readonly sql: string; readonly kind: ScalarKind }

export type ScalarKind = Exclude<Kind, 'object'>

/** Where a path begins: SQL of one jsonb value, and of `%rowIndex`. */
export interface SqlFocus {
  readonly sql: string
  readonly rowIndex: string
}

/** What a statement gathers while it is written. */
export interface Statement {
  /** The SQL of the whole resource. */
  readonly resource: string
  /** Adds a parameter and answers its `$n`. */
  readonly parameter: (value: string | number | boolean) => string
  /** A name for a row source that nothing else in the statement has. */
  readonly alias: () => string
}

export const SQL_TYPES: Readonly<Record<ScalarKind, string>> = {
  boolean: 'boolean',
  string: 'text',
  integer: 'numeric',
  decimal: 'numeric',
  date: 'text',
  dateTime: 'text',
  time: 'text',
}

/** `expression` over values that are computed once and have names in it: `OFFSET 0` keeps the planner from copying them. */
export function bound(values: Readonly<Record<string, string>>, expression: string, statement: Statement): string {
  const list = Object.entries(values).map(([name, sql]) => `${sql} AS ${name}`)
  return `(SELECT ${expression} FROM (SELECT ${list.join(', ')} OFFSET 0) AS ${statement.alias()})`
}

/** Fails at run time, with words and nothing of the resource. `from` must be data, or the planner would fail. */
export function raised(from: string, words: string): string {
  return `(left(${from}::text, 0) || ${quotedText(words)})::jsonb`
}

/** SQL of a jsonb array. */
export function collectionOf(value: SqlValue, statement: Statement): string {
  if (value.form === 'collection') return value.sql
  return bound({ x: value.sql }, `CASE WHEN x IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(x) END`, statement)
}

/** SQL of the one jsonb value of a collection, NULL where it is empty. Fails at run time where there are several. */
export function oneOf({ sql, atMostOne }: Extract<SqlValue, { form: 'collection' }>, statement: Statement): string {
  if (atMostOne) return `(${sql} -> 0)`
  const several = raised('c', 'several values where one is expected')
  return bound({ c: sql }, `CASE WHEN jsonb_array_length(c) > 1 THEN ${several} ELSE c -> 0 END`, statement)
}

/** SQL of one value of a kind; what the JSON has in another type counts as nothing, as it does where views are run. */
export function singleOf(value: SqlValue, kind: ScalarKind, statement: Statement): string {
  if (value.form === 'single') return value.sql
  return bound({ j: oneOf(value, statement) }, scalar('j', kind), statement)
}

export function scalar(json: string, kind: ScalarKind): string {
  const type = SQL_TYPES[kind]
  if (type === 'text') return `CASE WHEN jsonb_typeof(${json}) = 'string' THEN ${json} #>> '{}' END`
  return `CASE WHEN jsonb_typeof(${json}) = '${type === 'numeric' ? 'number' : 'boolean'}' THEN (${json})::${type} END`
}

export function elements(sql: string, alias: string): string {
  return `jsonb_array_elements(${sql}) WITH ORDINALITY AS ${alias}(v, o)`
}

export function query(sql: string, path: string): string {
  return `jsonb_path_query_array(${sql}, ${quotedText(path)})`
}

export function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' || ')})`
}

export function collection(sql: string, atMostOne: boolean): SqlValue {
  return { form: 'collection', sql, atMostOne }
}

export function boolean(sql: string): SqlValue {
  return { form: 'single', sql, kind: 'boolean' }
}

export function isOne(value: SqlValue): boolean {
  return value.form === 'single' || value.atMostOne
}

export function scalarKind(type: string | undefined): ScalarKind {
  const kind = kindOf(type)
  if (kind === undefined || kind === 'object') throw beyond('a value that is not known to be simple, as SQL,')
  return kind
}
