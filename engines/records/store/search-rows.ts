import { type Kysely, type RawBuilder, sql } from 'kysely'
import { NUMBERS } from '../rules/addressing/address.ts'
import { ROW } from './read-rows.ts'
import type { Row } from './row.ts'

/** Something that rows must meet: a condition over `r`, the columns of records.resource. */
export type Condition = RawBuilder<unknown>

/** By what rows are sorted; then by `local_id` in the same direction, so that every order is total and stays as it is. */
export interface Order {
  readonly by: 'local_id' | 'changed' | 'date_low'
  readonly descending: boolean
}

/** Where a page ended: its last row's value of {@link Order.by}, and its `local_id`. */
export interface Place {
  readonly value: number | null
  readonly local: number
}

export interface RowQuestion {
  /** Codes of the types. */
  readonly types: readonly number[]
  readonly conditions: readonly Condition[]
  readonly order: Order
  readonly after?: Place | undefined
  readonly limit: number
}

export type FoundRow = Row & { readonly dateLow: number | null }

/** Newest versions that meet all conditions, in order, from a place on. */
export async function searchRows<Tables>(db: Kysely<Tables>, question: RowQuestion): Promise<readonly FoundRow[]> {
  const { rows } = await statementOf(question).execute(db)
  return rows
}

/** The same as text without parameters, to be sent with other statements. */
export function searchText<Tables>(db: Kysely<Tables>, question: RowQuestion): string {
  const { sql: text, parameters } = statementOf(question).compile(db)
  return text.replace(/\$(\d+)/g, (_, number: string) => literal(parameters[Number(number) - 1]))
}

/** Numbers, lists of numbers, and token lists are all that a search has for parameters. */
function literal(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return `'{${value.map(literal).join(',')}}'`
  if (typeof value === 'string' && /^\{[\d,]*\}$/.test(value)) return `'${value}'`
  throw new Error('a search has a parameter that is no number')
}

function statementOf(question: RowQuestion): RawBuilder<FoundRow> {
  const { order, after, limit } = question
  const direction = sql.raw(order.descending ? 'DESC' : 'ASC')
  const by = order.by === 'local_id' ? sql`` : sql`r.${sql.raw(order.by)} ${direction} NULLS LAST, `
  return sql<FoundRow>`
    SELECT ${ROW}, r.date_low AS "dateLow" FROM records.resource r
    WHERE ${sql.join([...basics(question, order.by), ...(after ? [behind(order, after)] : [])], sql` AND `)}
    ORDER BY ${by}r.local_id ${direction} LIMIT ${limit}`
}

export async function countRows<Tables>(
  db: Kysely<Tables>,
  question: Pick<RowQuestion, 'types' | 'conditions'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM records.resource r WHERE ${sql.join(basics(question, 'local_id'), sql` AND `)}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

function basics({ types, conditions }: Pick<RowQuestion, 'types' | 'conditions'>, by: Order['by']): Condition[] {
  return [ofTypes(types, by), sql`r.content IS NOT NULL`, ...conditions]
}

/**
 * One type as what the order is read by: the range of its numbers, or the column beside the moment. Never both: PostgreSQL takes them for two
 * things, and would look through all of the type where the tokens ask for one resource.
 */
function ofTypes(types: readonly number[], by: Order['by']): Condition {
  const [first] = types
  if (types.length !== 1 || first === undefined) return sql`r.type = ANY (${types}::smallint[])`
  if (by !== 'local_id') return sql`r.type = ${first}`
  return sql`r.local_id >= ${first * NUMBERS} AND r.local_id < ${(first + 1) * NUMBERS}`
}

/** Rows after that place; those without a value stand last. */
function behind({ by, descending }: Order, { value, local }: Place): Condition {
  const beyond = sql.raw(descending ? '<' : '>')
  const next = sql`r.local_id ${beyond} ${local}`
  if (by === 'local_id') return next
  const column = sql.raw(`r.${by}`)
  if (value === null) return sql`(${column} IS NULL AND ${next})`
  return sql`(${column} ${beyond} ${value} OR (${column} = ${value} AND ${next}) OR ${column} IS NULL)`
}
