import { type Expression, type SqlBool, sql } from 'kysely'
import { PLATFORM_USER_ID } from '../contract/actor.ts'
import type { AuditEntry, AuditHead, AuditQuery } from '../contract/audit.ts'
import type { ChainHead, StoredRow } from '../rules/verify-chain.ts'
import type { AccessDatabase, AuditRow } from './tables.ts'

/** Where a page ended. */
export interface AuditPlace {
  readonly day: string
  readonly at: Date
  readonly organisation: string
  readonly seq: number
}

/** Rows newest first, at most `limit`, of the organisations (`a.organisation_path`) that a decision opens. */
export async function listAuditRows(
  db: AccessDatabase,
  allowed: Expression<SqlBool>,
  query: Omit<AuditQuery, 'after' | 'limit'> & {
    limit: number
    after?: AuditPlace | undefined
    from?: string | undefined
    to?: string | undefined
    /** What else must hold of a row (`a`). */
    telling?: Expression<SqlBool> | undefined
  },
): Promise<AuditEntry[]> {
  const { organisation, day, from, to, actor, operation, outcome, after, telling } = query
  const rows = await db
    .selectFrom('access.audit as a')
    .leftJoin('access.user_account as u', 'u.id', 'a.actor')
    .leftJoin('access.user_account as f', (join) => join.on(sql<boolean>`f.id = ${ON_BEHALF_OF}`))
    .selectAll('a')
    .select(['u.name as actor_name', 'f.id as on_behalf_of', 'f.name as on_behalf_of_name'])
    .where(allowed)
    .$if(organisation !== undefined, (select) => select.where('a.organisation', '=', organisation ?? ''))
    .$if(day !== undefined, (select) => select.where('a.day', '=', day ?? ''))
    .$if(from !== undefined, (select) => select.where('a.day', '>=', from ?? ''))
    .$if(to !== undefined, (select) => select.where('a.day', '<=', to ?? ''))
    .$if(telling !== undefined, (select) => select.where(telling ?? sql<SqlBool>`true`))
    .$if(actor !== undefined, (select) => select.where('a.actor', '=', actor ?? ''))
    .$if(operation !== undefined, (select) => select.where('a.operation', '=', operation ?? ''))
    .$if(outcome !== undefined, (select) => select.where('a.outcome', '=', outcome ?? 'done'))
    .$if(after !== undefined, (select) =>
      select.where(
        sql<boolean>`(a.day, a.at, a.organisation, a.seq) < (${after?.day}::date, ${after?.at}::timestamptz, ${after?.organisation}::text, ${after?.seq}::int)`,
      ),
    )
    // As the indexes are; a day's last rows may be of the first moments of the next.
    .orderBy('a.day', 'desc')
    .orderBy('a.at', 'desc')
    .orderBy('a.organisation', 'desc')
    .orderBy('a.seq', 'desc')
    .limit(query.limit)
    .execute()
  return rows.map(entryOf)
}

/** Rows whose subject is one of these things (`Patient/…`), or two of which one is, newest first, without what the platform itself did. */
export async function listLooksAt(
  db: AccessDatabase,
  {
    subjects,
    doneElsewhere,
    before,
    limit,
  }: {
    readonly subjects: readonly string[]
    readonly doneElsewhere: readonly string[]
    readonly before: Date
    readonly limit: number
  },
): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('access.audit as a')
    .leftJoin('access.user_account as u', 'u.id', 'a.actor')
    .leftJoin('access.user_account as f', (join) => join.on(sql<boolean>`f.id = ${ON_BEHALF_OF}`))
    .selectAll('a')
    .select(['u.name as actor_name', 'f.id as on_behalf_of', 'f.name as on_behalf_of_name'])
    // A look may be at two things. The second half of each is what its index holds.
    .where(
      sql<boolean>`(
        (split_part(a.subject, ' ', 1) = ANY (${subjects}::text[]) AND a.subject LIKE '%/%')
        OR (split_part(a.subject, ' ', 2) = ANY (${subjects}::text[]) AND a.subject LIKE '%/% %/%'))`,
    )
    .where('a.at', '<', before)
    .where(sql<boolean>`a.actor IS DISTINCT FROM ${PLATFORM_USER_ID}::uuid`)
    .where(sql<boolean>`NOT (a.outcome = 'done' AND a.operation = ANY (${doneElsewhere}::text[]))`)
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

const ON_BEHALF_OF = sql`CASE WHEN a.detail LIKE '%"onBehalfOf":"%' THEN (a.detail::json ->> 'onBehalfOf')::uuid END`

/** Rows of one chain by number, after `after`. */
export async function readChain(
  db: AccessDatabase,
  chain: { organisation: string; day: string },
  after: number,
  limit: number,
): Promise<StoredRow[]> {
  const rows = await db
    .selectFrom('access.audit')
    .selectAll()
    .where('organisation', '=', chain.organisation)
    .where('day', '=', chain.day)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    organisation: row.organisation,
    organisationPath: row.organisation_path,
    day: row.day,
    seq: row.seq,
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actor,
    channel: row.channel,
    session: row.session,
    request: row.request,
    operation: row.operation,
    subject: row.subject,
    permission: row.permission,
    purpose: row.purpose,
    outcome: row.outcome,
    refusal: row.refusal,
    breakGlass: row.break_glass,
    policyVersion: row.policy_version,
    detail: row.detail,
    previousHash: row.previous_hash,
    hash: row.hash,
  }))
}

/** A chain as its head and its rows have it; either may be missing where something was taken away. */
export interface ChainExtent {
  readonly organisation: string
  readonly day: string
  readonly organisationPath: string
  readonly rows: number
  readonly head?: ChainHead & { readonly openingDay: string | null; readonly openingSeq: number | null }
}

/** Chains of one organisation or all, of the days from `from` to `to`, both included, and before `before`. */
export interface ChainFilter {
  readonly organisation?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly before?: string | undefined
}

function inChains({ organisation, from, to, before }: ChainFilter): Expression<SqlBool> {
  const conditions = [
    ...(organisation === undefined ? [] : [sql<SqlBool>`organisation = ${organisation}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql<SqlBool>`day <= ${to}::date`]),
    ...(before === undefined ? [] : [sql<SqlBool>`day < ${before}::date`]),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`
}

/** How many rows each day has, oldest first, as the heads of the organisations allowed (`organisation_path`) have it. */
export async function rowsByDay(
  db: AccessDatabase,
  allowed: Expression<SqlBool>,
  filter: ChainFilter,
): Promise<{ day: string; rows: number }[]> {
  return db
    .selectFrom('access.audit_head')
    .select((select) => ['day', select.fn.sum<number>('seq').as('rows')])
    .where(allowed)
    .where(inChains(filter))
    .groupBy('day')
    .orderBy('day')
    .execute()
}

/** Every chain of which a head or a row is left, by organisation and day. */
export async function listChains(db: AccessDatabase, filter: ChainFilter): Promise<ChainExtent[]> {
  const heads = await db.selectFrom('access.audit_head').selectAll().where(inChains(filter)).execute()
  const counts = await db
    .selectFrom('access.audit')
    .select((select) => ['organisation', 'day', select.fn.countAll<number>().as('rows')])
    .select((select) => select.fn.max('organisation_path').as('organisation_path'))
    .where(inChains(filter))
    .groupBy(['organisation', 'day'])
    .execute()
  const chains = new Map<string, ChainExtent>()
  for (const { organisation, day, rows, organisation_path } of counts) {
    chains.set(`${day} ${organisation}`, { organisation, day, rows, organisationPath: organisation_path })
  }
  for (const head of heads) {
    const { organisation, day } = head
    const key = `${day} ${organisation}`
    chains.set(key, {
      organisation,
      day,
      organisationPath: head.organisation_path,
      rows: chains.get(key)?.rows ?? 0,
      head: {
        seq: head.seq,
        hash: head.hash,
        openingHash: head.opening_hash,
        openingDay: head.opening_day,
        openingSeq: head.opening_seq,
      },
    })
  }
  return [...chains].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, chain]) => chain)
}

export async function listHeads(db: AccessDatabase, day: string): Promise<AuditHead[]> {
  return db
    .selectFrom('access.audit_head')
    .select(['organisation', 'day', 'seq', 'hash'])
    .where('day', '=', day)
    .orderBy('organisation')
    .execute()
}

/** The hash of one row; `undefined` when there is no such row. */
export async function hashAt(
  db: AccessDatabase,
  place: { organisation: string; day: string; seq: number },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('access.audit')
    .select('hash')
    .where('organisation', '=', place.organisation)
    .where('day', '=', place.day)
    .where('seq', '=', place.seq)
    .executeTakeFirst()
  return row?.hash
}

type ReadRow = Omit<AuditRow, 'at'> & {
  at: Date
  actor_name: string | null
  on_behalf_of: string | null
  on_behalf_of_name: string | null
}

function entryOf(row: ReadRow): AuditEntry {
  return {
    organisation: row.organisation,
    day: row.day,
    seq: row.seq,
    at: row.at.toISOString(),
    ...(row.actor === null ? {} : { actor: row.actor }),
    ...(row.actor_name === null ? {} : { actorName: row.actor_name }),
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: row.on_behalf_of }),
    ...(row.on_behalf_of_name === null ? {} : { onBehalfOfName: row.on_behalf_of_name }),
    channel: row.channel,
    operation: row.operation,
    subject: row.subject,
    ...(row.permission === null ? {} : { permission: row.permission }),
    ...(row.purpose === null ? {} : { purpose: row.purpose }),
    outcome: row.outcome,
    ...(row.refusal === null ? {} : { refusal: row.refusal }),
    ...(row.break_glass === null ? {} : { breakGlass: row.break_glass }),
    ...(row.policy_version === null ? {} : { policyVersion: row.policy_version }),
    ...(row.session === null ? {} : { session: row.session }),
    ...(row.request === null ? {} : { request: row.request }),
    detail: JSON.parse(row.detail),
    hash: row.hash,
  }
}
