import type { Expression } from '../path/expression.ts'
import { beyond } from '../path/path-fault.ts'
import { boundaryToSql } from './boundary-to-sql.ts'
import { compared, equality } from './comparison-to-sql.ts'
import { quotedKey, quotedText } from './quote.ts'
import {
  boolean,
  bound,
  collection,
  collectionOf,
  elements,
  isOne,
  joined,
  query,
  SQL_TYPES,
  type SqlFocus,
  type SqlValue,
  type Statement,
  scalarKind,
  singleOf,
} from './sql-value.ts'

/** Translates a path. Throws PathFault `not-supported` for what the data alone would decide. */
export function pathToSql(expression: Expression, focus: SqlFocus, statement: Statement): SqlValue {
  const translate = (inner: Expression, at = focus) => pathToSql(inner, at, statement)
  const items = (inner: Expression) => collectionOf(translate(inner), statement)

  switch (expression.op) {
    case 'focus':
      return collection(`jsonb_build_array(${focus.sql})`, true)
    case 'resource':
      return collection(`jsonb_build_array(${statement.resource})`, true)
    case 'row-index':
      return { form: 'single', sql: `${focus.rowIndex}::numeric`, kind: 'integer' }
    case 'nothing':
      return collection(`'[]'::jsonb`, true)
    case 'literal': {
      const kind = scalarKind(expression.type)
      return { form: 'single', sql: `${statement.parameter(expression.value)}::${SQL_TYPES[kind]}`, kind }
    }
    case 'step':
      return stepToSql(expression, focus, statement)
    case 'open-step':
      throw beyond(`${expression.name} of what has no known type`)
    case 'of-resource-type': {
      const wanted = quotedKey(expression.type ?? '')
      return collection(query(items(expression.of), `lax $[*] ? (@."resourceType" == ${wanted})`), false)
    }
    case 'item': {
      const { index } = expression
      if (index.op !== 'literal' || typeof index.value !== 'number') throw beyond('an index that is no literal')
      if (index.value < 0 || index.value > LAST_INDEX) return collection(`'[]'::jsonb`, true)
      return collection(query(items(expression.of), `lax $[${Math.trunc(index.value)}]`), true)
    }
    case 'where': {
      const row = statement.alias()
      const criteria = singleOf(translate(expression.criteria, { ...focus, sql: `${row}.v` }), 'boolean', statement)
      const rows = `FROM ${elements(items(expression.of), row)} WHERE ${criteria}`
      const sql = `(SELECT coalesce(jsonb_agg(${row}.v ORDER BY ${row}.o), '[]'::jsonb) ${rows})`
      return { form: 'collection', sql, atMostOne: false, rows }
    }
    case 'select': {
      const [row, inner] = [statement.alias(), statement.alias()]
      const found = collectionOf(translate(expression.projection, { ...focus, sql: `${row}.v` }), statement)
      return collection(
        `(SELECT coalesce(jsonb_agg(${inner}.v ORDER BY ${row}.o, ${inner}.o), '[]'::jsonb) ` +
          `FROM ${elements(items(expression.of), row)} CROSS JOIN LATERAL ${elements(found, inner)})`,
        false,
      )
    }
    case 'iif': {
      const condition = singleOf(translate(expression.condition), 'boolean', statement)
      return collection(`CASE WHEN ${condition} THEN ${items(expression.yes)} ELSE ${items(expression.no)} END`, false)
    }
    case 'reference-key': {
      const [row, parts] = [statement.alias(), statement.alias()]
      const references = query(items(expression.of), 'lax $[*]."reference" ? (@.type() == "string")')
      const target = expression.target === undefined ? '' : ` WHERE ${parts}.m[1] = ${quotedText(expression.target)}`
      return collection(
        `(SELECT coalesce(jsonb_agg(${parts}.m[2] ORDER BY ${row}.o), '[]'::jsonb) FROM ${elements(references, row)} ` +
          `CROSS JOIN LATERAL regexp_match(${row}.v #>> '{}', ${quotedText(RELATIVE)}) AS ${parts}(m)${target || ` WHERE ${parts}.m IS NOT NULL`})`,
        false,
      )
    }
    case 'call':
      return callToSql(
        expression,
        translate(expression.of),
        () => expression.args.map((arg) => translate(arg)),
        statement,
      )
    case 'operator':
      return operatorToSql(expression, translate(expression.left), translate(expression.right), statement)
  }
}

/** Of a jsonpath. */
const LAST_INDEX = 2 ** 31 - 1
const RELATIVE = '^([A-Z][A-Za-z]*)/([A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?$'

function stepToSql({ of, keys }: Extract<Expression, { op: 'step' }>, focus: SqlFocus, statement: Statement): SqlValue {
  const [only] = keys
  if (keys.length === 1 && only !== undefined && of.op === 'focus') return steps(focus.sql, '$', only.key)
  const within = (row: string) => joined(keys.map(({ key }) => steps(row, '$', key).sql))
  if (of.op === 'focus') return collection(within(focus.sql), false)
  const value = pathToSql(of, focus, statement)
  const parents = collectionOf(value, statement)
  if (keys.length === 1 && only !== undefined) {
    const before = value.form === 'collection' ? value.steps : undefined
    return before === undefined ? steps(parents, '$[*]', only.key) : steps(before.from, before.path, only.key)
  }
  const [parent, child] = [statement.alias(), statement.alias()]
  const children = within(`${parent}.v`)
  return collection(
    `(SELECT coalesce(jsonb_agg(${child}.v ORDER BY ${parent}.o, ${child}.o), '[]'::jsonb) ` +
      `FROM ${elements(parents, parent)} CROSS JOIN LATERAL ${elements(children, child)})`,
    false,
  )
}

/** One step as a jsonpath, to which the next is added: elements that repeat and those that do not are asked alike. */
function steps(from: string, before: string, key: string): SqlValue & { form: 'collection' } {
  const path = `${before}.${quotedKey(key)}[*]`
  return { form: 'collection', sql: query(from, `lax ${path} ? (@ != null)`), atMostOne: false, steps: { from, path } }
}

function callToSql(
  { name, of, type }: Extract<Expression, { op: 'call' }>,
  value: SqlValue,
  args: () => SqlValue[],
  statement: Statement,
): SqlValue {
  const items = () => collectionOf(value, statement)
  switch (name) {
    case 'exists':
      return boolean(someOf(value))
    case 'empty':
      return boolean(`(NOT ${someOf(value)})`)
    case 'count':
      return { form: 'single', sql: `jsonb_array_length(${items()})::numeric`, kind: 'integer' }
    case 'first':
      return value.form === 'single' ? value : collection(query(value.sql, 'lax $[0]'), true)
    case 'last':
      return value.form === 'single' ? value : collection(query(value.sql, 'lax $[last]'), true)
    case 'not':
      return boolean(`(NOT ${singleOf(value, 'boolean', statement)})`)
    case 'join': {
      const row = statement.alias()
      const [separator] = args()
      const text = separator?.form === 'single' ? separator.sql : `''`
      return {
        form: 'single',
        kind: 'string',
        sql: `(SELECT coalesce(string_agg(${row}.v #>> '{}', ${text} ORDER BY ${row}.o), '') FROM ${elements(items(), row)})`,
      }
    }
    case 'startsWith':
    case 'endsWith':
    case 'contains': {
      const [part] = args()
      if (part === undefined) throw beyond(`${name}()`)
      const test = {
        startsWith: 'starts_with(a, b)',
        endsWith: 'right(a, length(b)) = b',
        contains: 'position(b in a) > 0',
      }
      return boolean(
        bound(
          { a: singleOf(value, 'string', statement), b: singleOf(part, 'string', statement) },
          test[name],
          statement,
        ),
      )
    }
    case 'length':
    case 'upper':
    case 'lower':
      // PostgreSQL counts other units, and its cases depend on a collation.
      throw beyond(`${name}()`)
    case 'lowBoundary':
    case 'highBoundary': {
      const kind = scalarKind(of.type)
      const boundary = boundaryToSql(kind, name === 'lowBoundary' ? 'low' : 'high')
      return {
        form: 'single',
        kind: scalarKind(type),
        sql: bound({ x: singleOf(value, kind, statement) }, boundary, statement),
      }
    }
  }
}

function someOf(value: SqlValue): string {
  if (value.form === 'single') return `(${value.sql} IS NOT NULL)`
  return value.rows === undefined ? `(jsonb_array_length(${value.sql}) > 0)` : `EXISTS (SELECT ${value.rows})`
}

function operatorToSql(
  { name, left: first, type }: Extract<Expression, { op: 'operator' }>,
  left: SqlValue,
  right: SqlValue,
  statement: Statement,
): SqlValue {
  if (name === 'and' || name === 'or')
    return boolean(
      `(${singleOf(left, 'boolean', statement)} ${name.toUpperCase()} ${singleOf(right, 'boolean', statement)})`,
    )
  if (name === '&') {
    const text = (side: SqlValue) => `coalesce(${singleOf(side, 'string', statement)}, '')`
    return { form: 'single', kind: 'string', sql: `(${text(left)} || ${text(right)})` }
  }
  const kind = scalarKind(first.type)
  if (name === '+' || name === '-' || name === '*' || name === '/') {
    const result = scalarKind(type)
    const [a, b] = [singleOf(left, kind, statement), singleOf(right, kind, statement)]
    if (result === 'string') return { form: 'single', kind: result, sql: `(${a} || ${b})` }
    const divisor = name === '/' ? `nullif(${b}, 0)` : b
    return { form: 'single', kind: result, sql: `trim_scale(round(${a} ${name} ${divisor}, 8))` }
  }
  if ((name === '=' || name === '!=') && !(isOne(left) && isOne(right)))
    return equality(name, kind, left, right, statement)
  return boolean(
    compared(name, kind, { a: singleOf(left, kind, statement), b: singleOf(right, kind, statement) }, statement),
  )
}
