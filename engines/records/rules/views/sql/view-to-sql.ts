import { fault, type Issue } from '../../issue.ts'
import { typeCode } from '../../resource-types.ts'
import { typeReached } from '../path/compile-view-path.ts'
import type { Expression } from '../path/expression.ts'
import { parsePath } from '../path/parse-path.ts'
import { PathFault } from '../path/path-fault.ts'
import { resolvePath } from '../path/resolve-path.ts'
import { columnsOf, constantsOf, declaredType, type Select, type ViewDefinition } from '../view-definition.ts'
import { columnToSql, type SqlColumn, type SqlColumnType } from './column-to-sql.ts'
import { pathToSql } from './path-to-sql.ts'
import { quotedName } from './quote.ts'
import { bound, collectionOf, elements, raised, type SqlFocus, type Statement } from './sql-value.ts'

export type ViewSql =
  | {
      readonly ok: true
      readonly text: string
      readonly values: readonly (string | number | boolean)[]
      readonly columns: readonly SqlColumn[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The type of what a select begins at, for its paths. */
interface Place extends SqlFocus {
  readonly type: string | undefined
}

/** A query with the columns of a select by their names, and `o`: the place of each row among those of its resource. */
interface Part {
  readonly sql: string
  readonly columns: readonly SqlColumn[]
}

const LENGTH = 500_000

/**
 * A view that `checkView` found right, as one statement of PostgreSQL 16 or later over `records.resource`. Its rows are
 * those of `compileView`, in the order of `chart_id` and `local_id`. What the database cannot do alike is refused by
 * name; where data break a view (several values in one column), the statement fails, as the stream does.
 */
export function viewToSql(view: ViewDefinition): ViewSql {
  const values: (string | number | boolean)[] = []
  const constants = constantsOf(view)
  let aliases = 0
  const statement: Statement = {
    resource: 'd.v',
    parameter: (value) => {
      if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
        throw new PathFault('not-supported', 'PostgreSQL has no text with this character')
      return `$${values.push(value)}`
    },
    alias: () => `t${++aliases}`,
  }
  const resolved = (path: string, type: string | undefined): Expression =>
    resolvePath(parsePath(path), { type, resourceType: view.resource, constants })

  try {
    const root: Place = { sql: 'd.v', rowIndex: '0', type: view.resource }
    const type = statement.parameter(typeCode(view.resource) ?? 0)
    const conditions = (view.where ?? []).map(({ path }) => condition(path, root))
    const { sql, columns } = partOf({ select: view.select }, root)
    const names = columns.map(({ name }) => `s.${quotedName(name)}`)
    const text =
      `SELECT ${names.join(', ')} FROM records.resource r ` +
      'CROSS JOIN LATERAL (SELECT r.content::jsonb AS v OFFSET 0) d ' +
      `CROSS JOIN LATERAL (${sql}) s WHERE r.type = ${type}::int2 AND r.content IS NOT NULL` +
      `${conditions.map((one) => ` AND ${one}`).join('')} ORDER BY r.chart_id, r.local_id, s.o`
    if (text.length > LENGTH) throw new PathFault('not-supported', `SQL of more than ${LENGTH} characters`)
    return { ok: true, text, values, columns }
  } catch (cause) {
    if (cause instanceof RangeError) return { ok: false, issues: [fault('too-long', cause.message)] }
    if (!(cause instanceof PathFault)) throw cause
    return { ok: false, issues: [fault(cause.code, cause.message)] }
  }

  function condition(path: string, at: Place): string {
    const value = pathToSql(resolved(path, at.type), at, statement)
    if (value.form !== 'single') return booleanCondition(collectionOf(value, statement))
    if (value.kind !== 'boolean') throw new PathFault('not-supported', `where finds a ${value.kind}`)
    return `${value.sql} IS TRUE`
  }

  /** A condition that is an element: one boolean or nothing; anything else fails, as it does in a stream. */
  function booleanCondition(sql: string): string {
    const wrong = `${raised('c', 'where finds what is no boolean')}::boolean`
    const test = `CASE WHEN c = '[]'::jsonb THEN NULL WHEN c IN ('[true]', '[false]') THEN (c -> 0)::boolean ELSE ${wrong} END`
    return `${bound({ c: sql }, test, statement)} IS TRUE`
  }

  function partOf(select: Select, at: Place): Part {
    const { forEach, forEachOrNull, repeat } = select
    const each = forEach ?? forEachOrNull
    if (each === undefined && repeat === undefined) return joinOf(select, at, undefined)
    const row = statement.alias()
    const place = (type: string | undefined): Place => ({ sql: `${row}.v`, rowIndex: `(${row}.o - 1)`, type })
    if (repeat !== undefined) {
      const type = typeReached(repeat, at.type, (path, from) => typeFound(resolved(path, from)))
      return joinOf(select, place(type), `(${recursion(repeat, at, type)}) AS ${row}(v, o)`, `${row}.o`)
    }
    const expression = resolved(each ?? '$this', at.type)
    const items = collectionOf(pathToSql(expression, at, statement), statement)
    const part = joinOf(select, place(expression.type), elements(items, row), `${row}.o`)
    return forEachOrNull === undefined ? part : orNull(part, select, items)
  }

  /** Columns beside the rows of the selects and of the union within, each multiplied with the others. */
  function joinOf(select: Select, at: Place, from: string | undefined, order?: string): Part {
    const own = (select.column ?? []).map((column) => {
      const expression = resolved(column.path, at.type)
      const type = declaredType(column) ?? expression.type
      return columnToSql(column, type, pathToSql(expression, at, statement), statement)
    })
    const parts = (select.select ?? []).map((inner) => partOf(inner, at))
    if (select.unionAll !== undefined) parts.push(unionOf(select.unionAll, at))
    const joined = parts.map((part) => ({ ...part, alias: statement.alias() }))
    const sources = [
      ...(from === undefined ? [] : [from]),
      ...joined.map(({ sql, alias }) => `LATERAL (${sql}) AS ${alias}`),
    ]
    const orders = [
      ...(order === undefined ? [] : [`ARRAY[${order}]::int8[]`]),
      ...joined.map(({ alias }) => `${alias}.o`),
    ]
    const list = [
      ...own.map(({ sql, column }) => `${sql} AS ${quotedName(column.name)}`),
      ...joined.flatMap(({ columns, alias }) => columns.map(({ name }) => `${alias}.${quotedName(name)}`)),
      `${orders.length === 0 ? `'{}'::int8[]` : orders.join(' || ')} AS o`,
    ]
    return {
      sql: `SELECT ${list.join(', ')}${sources.length === 0 ? '' : ` FROM ${sources.join(' CROSS JOIN ')}`}`,
      columns: [...own.map(({ column }) => column), ...joined.flatMap(({ columns }) => columns)],
    }
  }

  function unionOf(branches: readonly Select[], at: Place): Part {
    const parts = branches.map((branch) => partOf(branch, at))
    const [first] = parts
    if (first === undefined) throw new PathFault('invalid', 'a union of nothing')
    const sql = parts.map((part, branch) => {
      const alias = statement.alias()
      part.columns.forEach(({ name, sqlType }, place) => {
        const wanted: SqlColumnType | undefined = first.columns[place]?.sqlType
        if (sqlType !== wanted)
          throw new PathFault('not-supported', `${name} is ${sqlType} and ${wanted} in one union: give it a type`)
      })
      const names = part.columns.map(({ name }) => `${alias}.${quotedName(name)}`)
      return `SELECT ${[...names, `ARRAY[${branch}]::int8[] || ${alias}.o AS o`].join(', ')} FROM (${part.sql}) AS ${alias}`
    })
    return { sql: sql.join(' UNION ALL '), columns: first.columns }
  }

  function orNull(part: Part, select: Select, items: string): Part {
    const paths = columnsOf(select).map(({ path }) => path.trim())
    const nulls = part.columns.map(({ name, sqlType }, place) => {
      return `${paths[place] === '%rowIndex' ? '0' : 'NULL'}::${sqlType} AS ${quotedName(name)}`
    })
    const none = `SELECT ${[...nulls, `'{}'::int8[] AS o`].join(', ')} WHERE jsonb_array_length(${items}) = 0`
    return { ...part, sql: `${part.sql} UNION ALL ${none}` }
  }

  /**
   * Every node reached, in the order of a walk: the place of a child begins with the place of its parent. It ends,
   * since `checkView` wants paths that lead to what lies within.
   */
  function recursion(paths: readonly string[], at: Place, type: string | undefined): string {
    const [walk, row] = [statement.alias(), statement.alias()]
    const children = (focus: Place, row: string) =>
      paths
        .map((path, number) => {
          const items = collectionOf(pathToSql(resolved(path, focus.type), focus, statement), statement)
          return `SELECT ${row}.v, ARRAY[${number}, ${row}.o]::int8[] AS o FROM ${elements(items, row)}`
        })
        .join(' UNION ALL ')
    const deeper: Place = { sql: `${walk}.v`, rowIndex: at.rowIndex, type }
    return (
      `WITH RECURSIVE ${walk}(v, o) AS (SELECT c.v, c.o FROM (${children(at, row)}) AS c UNION ALL ` +
      `SELECT c.v, ${walk}.o || c.o FROM ${walk} CROSS JOIN LATERAL (${children(deeper, row)}) AS c) ` +
      `SELECT ${walk}.v, row_number() OVER (ORDER BY ${walk}.o) FROM ${walk}`
    )
  }
}

function typeFound({ op, type }: Expression): string | undefined | null {
  return op === 'nothing' ? null : type
}
