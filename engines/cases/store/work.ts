import { type Kysely, type RawBuilder, sql } from 'kysely'

/** A permission with the places in which somebody has it. */
export interface HeldRole {
  readonly permission: string
  readonly reach: 'organisation' | 'region'
  readonly places: readonly { readonly region: string; readonly organisation: string }[]
}

export interface WorkFilter {
  readonly held: readonly HeldRole[]
  readonly user: string
  readonly definition?: string | undefined
  readonly stage?: string | undefined
  readonly lateAt?: Date | undefined
  readonly mine?: boolean | undefined
  readonly number?: string | undefined
}

export interface FoundWork {
  readonly case: string
  readonly definition: string
  readonly version: number
  readonly number: string
  readonly stage: string
  readonly role: string
  readonly organisation: string
  readonly since: Date
  readonly dueAt: Date | null
  readonly priority: number
  readonly claimedBy: string | null
  readonly summary: Readonly<Record<string, unknown>>
  readonly seq: number
}

/** Where a page ended: the order of an inbox is priority, due, case, role. What is due never comes last. */
export interface WorkPlace {
  readonly priority: number
  readonly dueAt: string
  readonly case: string
  readonly role: string
}

const NEVER = sql`coalesce(due_at, 'infinity'::timestamptz)`

/** A page of what waits for somebody. */
export async function findWork<Tables>(
  db: Kysely<Tables>,
  filter: WorkFilter,
  after: WorkPlace | undefined,
  limit: number,
): Promise<FoundWork[]> {
  const beyond = after
    ? sql`AND (priority, ${NEVER}, case_id, role) > (${after.priority}, ${after.dueAt}::timestamptz, ${after.case}::uuid, ${after.role})`
    : sql``
  const { rows } = await sql<FoundWork>`
    SELECT case_id AS "case", definition, version, number, stage, role, organisation, since, due_at AS "dueAt", priority,
      claimed_by AS "claimedBy", summary, seq
    FROM cases.work WHERE ${fits(filter)} ${beyond}
    ORDER BY priority, ${NEVER}, case_id, role LIMIT ${limit}`.execute(db)
  return rows
}

/** How much waits, and how much of it is late; counted as far as `most`. */
export async function countWork<Tables>(
  db: Kysely<Tables>,
  filter: WorkFilter,
  now: Date,
  most: number,
): Promise<{ count: number; late: number }> {
  const { rows } = await sql<{ count: number; late: number }>`
    SELECT count(*) AS count, count(*) FILTER (WHERE due_at < ${now}) AS late
    FROM (SELECT due_at FROM cases.work WHERE ${fits(filter)} LIMIT ${most}) AS counted`.execute(db)
  return rows[0] ?? { count: 0, late: 0 }
}

function fits({ held, user, definition, stage, lateAt, mine, number }: WorkFilter): RawBuilder<unknown> {
  const open = mine
    ? sql`(holder = ${user} OR claimed_by = ${user}::uuid)`
    : sql`(${ofRoles(held)} OR holder = ${user})`
  const conditions = [
    open,
    ...(definition === undefined ? [] : [sql`definition = ${definition}`]),
    ...(stage === undefined ? [] : [sql`stage = ${stage}`]),
    ...(lateAt === undefined ? [] : [sql`due_at < ${lateAt}`]),
    ...(number === undefined ? [] : [sql`number LIKE ${`%${number.replace(/[\\%_]/g, '\\$&')}%`}`]),
  ]
  return sql.join(conditions, sql` AND `)
}

/** Roles held in the same places are one condition. */
function ofRoles(held: readonly HeldRole[]): RawBuilder<unknown> {
  const alike = Map.groupBy(held, ({ reach, places }) => JSON.stringify([reach, places]))
  const branches = [...alike.values()].flatMap((roles) => {
    const permissions = roles.map(({ permission }) => permission)
    const [{ reach, places } = { reach: 'organisation', places: [] }] = roles
    return places.map(({ region, organisation }) => {
      const within = reach === 'region' ? sql`` : below('organisation_path', organisation)
      return sql`(permission = ANY (${permissions}) AND holder = '' AND reach = ${sql.lit(reach)}
        ${below('region_path', region)} ${within})`
    })
  })
  return branches.length === 0 ? sql`false` : sql`(${sql.join(branches, sql` OR `)})`
}

function below(column: string, path: string): RawBuilder<unknown> {
  return path === '/' ? sql`` : sql`AND ${sql.ref(column)} ^@ ${path}`
}
