import { kindOf } from '../path/fhir-types.ts'
import { PathFault } from '../path/path-fault.ts'
import type { Column, ViewColumn } from '../view-definition.ts'
import {
  bound,
  collectionOf,
  elements,
  oneOf,
  raised,
  type ScalarKind,
  type SqlValue,
  type Statement,
} from './sql-value.ts'

export type SqlColumnType = 'boolean' | 'int4' | 'int8' | 'numeric' | 'text' | 'jsonb'

export interface SqlColumn extends ViewColumn {
  /** The type of the column in the result: `jsonb` for several values and for those without a type. */
  readonly sqlType: SqlColumnType
}

/** One column: its type, and the SQL that converts to it as `converterOf` does for a stream. */
export function columnToSql(
  { name, collection }: Column,
  type: string | undefined,
  value: SqlValue,
  statement: Statement,
): { readonly sql: string; readonly column: SqlColumn } {
  const sqlType = typeOf(type)
  const several = collection === true
  const column: SqlColumn = { name, type, collection: several, sqlType: several ? 'jsonb' : sqlType }
  if (several) {
    const row = statement.alias()
    const item = `to_jsonb(${fromJson(`${row}.v`, sqlType)})`
    const items = elements(collectionOf(value, statement), row)
    return { column, sql: `(SELECT coalesce(jsonb_agg(${item} ORDER BY ${row}.o), '[]'::jsonb) FROM ${items})` }
  }
  if (value.form === 'collection')
    return { column, sql: bound({ j: oneOf(value, statement) }, fromJson('j', sqlType), statement) }
  return { column, sql: fromScalar(name, value.sql, value.kind, sqlType, statement) }
}

function typeOf(type: string | undefined): SqlColumnType {
  const kind = kindOf(type)
  if (kind === undefined || kind === 'object') return 'jsonb'
  if (kind === 'integer') return type === 'integer64' ? 'int8' : 'int4'
  return kind === 'decimal' ? 'numeric' : kind === 'boolean' ? 'boolean' : 'text'
}

function fromJson(json: string, type: SqlColumnType): string {
  const text = `${json} #>> '{}'`
  const is = (name: string) => `jsonb_typeof(${json}) = '${name}'`
  const wrong = (words: string) => `(${raised(json, words)} #>> '{}')`
  switch (type) {
    case 'jsonb':
      return json
    case 'text':
      return `CASE WHEN ${json} IS NULL THEN NULL WHEN ${is('number')} THEN trim_scale((${json})::numeric)::text WHEN ${is('string')} OR ${is('boolean')} THEN ${text} ELSE ${wrong('a value is no text')} END`
    case 'boolean':
      return `CASE WHEN ${json} IS NULL THEN NULL WHEN ${text} IN ('true', 'false') THEN (${text})::boolean ELSE ${wrong('a value is no boolean')}::boolean END`
    default: {
      const form = type === 'numeric' ? '^-?[0-9]{1,30}([.][0-9]{1,30})?$' : '^-?[0-9]{1,15}$'
      const number = `(${json})::numeric`
      const failed = `${wrong('a value is no number of the type of the column')}::${type}`
      const whole =
        type === 'numeric'
          ? number
          : `CASE WHEN ${number} = trunc(${number}) THEN ${number}::${type} ELSE ${failed} END`
      return `CASE WHEN ${json} IS NULL THEN NULL WHEN ${is('number')} THEN ${whole} WHEN ${is('string')} AND ${text} ~ '${form}' THEN (${text})::${type} ELSE ${failed} END`
    }
  }
}

function fromScalar(name: string, sql: string, kind: ScalarKind, type: SqlColumnType, statement: Statement): string {
  const number = kind === 'integer' || kind === 'decimal'
  if (type === 'jsonb') return `to_jsonb(${sql})`
  if (type === 'text') return number ? `trim_scale(${sql})::text` : kind === 'boolean' ? `${sql}::text` : sql
  if (type === 'numeric' && number) return sql
  if (type === 'boolean' && kind === 'boolean') return sql
  if (number && (type === 'int4' || type === 'int8')) {
    const wrong = `(${raised('x', 'a value is no number of the type of the column')} #>> '{}')::${type}`
    return bound(
      { x: sql },
      `CASE WHEN x IS NULL THEN NULL WHEN x = trunc(x) THEN x::${type} ELSE ${wrong} END`,
      statement,
    )
  }
  throw new PathFault(
    'not-supported',
    `${name}: its path finds a ${kind}, its type is another; this is not translated into SQL`,
  )
}
