import { type Kysely, sql } from 'kysely'
import type { SubscriptionStatus } from '../rules/subscribing/notification.ts'
import type { Interaction, SubscriptionTopic } from '../rules/subscribing/topic.ts'
import { ROW } from './read-rows.ts'
import type { Row } from './row.ts'

/** Who answers for a subscription: enough to ask for their rights again. */
export interface SubscriptionOwner {
  readonly userId: string
  readonly name: string
  readonly organisation: { readonly code: string; readonly path: string }
  readonly sessionId?: string
  readonly elsewhere?: { readonly secondFactor: boolean }
  readonly limit?: {
    readonly permissions: readonly string[]
    readonly regionPath: string
    readonly organisationPath: string
  }
  readonly purpose: string
}

/** A subscription as it was accepted, and how far it is. */
export interface SubscriptionRow {
  readonly id: string
  readonly version: number
  readonly status: SubscriptionStatus
  /** The resource as it was accepted. */
  readonly content: string
  readonly topic: SubscriptionTopic | null
  readonly owner: SubscriptionOwner
  readonly base: string
  /** Whether notifications are posted; otherwise they are only streamed. */
  readonly hook: boolean
  readonly registeredAt: Date
  /** Number of the newest event, and of the newest one that was taken by the endpoint. */
  readonly events: number
  readonly delivered: number
  readonly tries: number
  readonly dueAt: Date | null
  readonly lastSentAt: Date | null
  readonly error: string | null
}

export interface SubscriptionEvent {
  readonly number: number
  readonly chart: number
  readonly local: number
  readonly version: number
  readonly interaction: Interaction
  readonly occurredAt: Date
}

const COLUMNS = sql.raw(
  'id, version, status, content, topic, owner, base, hook, registered_at AS "registeredAt", events, delivered, tries, due_at AS "dueAt", last_sent_at AS "lastSentAt", error',
)

type Accepted = Pick<
  SubscriptionRow,
  'id' | 'version' | 'status' | 'content' | 'topic' | 'owner' | 'base' | 'hook' | 'registeredAt' | 'dueAt'
>

/** Registers it, or registers it anew under its number of events: what was not delivered stays to be. */
export async function saveSubscription<Tables>(db: Kysely<Tables>, one: Accepted): Promise<void> {
  const topic = one.topic === null ? null : JSON.stringify(one.topic)
  await sql`
    INSERT INTO records.subscription AS known
      (id, version, status, content, topic, owner, base, hook, registered_at, events, delivered, tries, due_at)
    VALUES (${one.id}, ${one.version}, ${one.status}, ${one.content}, ${topic}::jsonb, ${JSON.stringify(one.owner)}::jsonb,
      ${one.base}, ${one.hook}, ${one.registeredAt}, 0, 0, 0, ${one.dueAt})
    ON CONFLICT (id) DO UPDATE SET
      version = excluded.version, status = excluded.status, content = excluded.content, topic = excluded.topic,
      owner = excluded.owner, base = excluded.base, hook = excluded.hook, registered_at = excluded.registered_at,
      tries = 0, due_at = excluded.due_at, claimed_until = NULL, error = NULL`.execute(db)
}

export async function forgetSubscription<Tables>(db: Kysely<Tables>, id: string): Promise<void> {
  await sql`DELETE FROM records.subscription WHERE id = ${id}`.execute(db)
  await sql`DELETE FROM records.subscription_event WHERE subscription_id = ${id}`.execute(db)
}

export async function findSubscription<Tables>(db: Kysely<Tables>, id: string): Promise<SubscriptionRow | undefined> {
  const { rows } = await sql<SubscriptionRow>`
    SELECT ${COLUMNS} FROM records.subscription WHERE id = ${id}`.execute(db)
  return rows[0]
}

/** Of one organisation, some hundreds at most. */
export async function listSubscriptions<Tables>(
  db: Kysely<Tables>,
  organisation: string,
): Promise<readonly SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    SELECT ${COLUMNS} FROM records.subscription WHERE owner->'organisation'->>'code' = ${organisation}
    ORDER BY id LIMIT 500`.execute(db)
  return rows
}

/** All that may have something to tell. */
export async function listWatched<Tables>(db: Kysely<Tables>): Promise<readonly SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    SELECT ${COLUMNS} FROM records.subscription WHERE status <> 'off' ORDER BY id`.execute(db)
  return rows
}

/** Held until the commit, always in the same order. */
export async function holdSubscriptions<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    SELECT ${COLUMNS} FROM records.subscription WHERE id = ANY (${ids}::text[]) ORDER BY id FOR UPDATE`.execute(db)
  return rows
}

/** Adds events to a subscription that is held. One that is being retried keeps its pause. */
export async function addEvents<Tables>(
  db: Kysely<Tables>,
  id: string,
  events: readonly SubscriptionEvent[],
  now: Date,
): Promise<void> {
  const column = <Value>(of: (event: SubscriptionEvent) => Value) => events.map(of)
  await sql`
    INSERT INTO records.subscription_event (subscription_id, number, chart_id, local_id, version, interaction, occurred_at)
    SELECT ${id}, given.* FROM unnest(
      ${column(({ number }) => number)}::int8[], ${column(({ chart }) => chart)}::int8[],
      ${column(({ local }) => local)}::int8[], ${column(({ version }) => version)}::integer[],
      ${column(({ interaction }) => interaction)}::text[],
      ${column(({ occurredAt }) => occurredAt)}::timestamptz[]) AS given`.execute(db)
  await sql`
    UPDATE records.subscription SET events = ${events.at(-1)?.number ?? 0},
      due_at = CASE WHEN hook AND status = 'active' AND tries = 0 THEN least(due_at, ${now}::timestamptz) ELSE due_at END
    WHERE id = ${id}`.execute(db)
}

/** There is something to look at in these. */
export async function makeDue<Tables>(db: Kysely<Tables>, ids: readonly string[], now: Date): Promise<void> {
  await sql`
    UPDATE records.subscription SET due_at = least(due_at, ${now}::timestamptz)
    WHERE id = ANY (${ids}::text[]) AND status <> 'off'`.execute(db)
}

/** The resource was changed by another way than its own address: it is off, and the resource has yet to say so. */
export async function switchOff<Tables>(db: Kysely<Tables>, id: string, error: string, now: Date): Promise<void> {
  await sql`
    UPDATE records.subscription SET status = 'off', error = ${error}, due_at = ${now}, claimed_until = NULL
    WHERE id = ${id}`.execute(db)
}

/** Takes those that are due for this process; what it has not settled by `until` is anybody's again. */
export async function claimDue<Tables>(
  db: Kysely<Tables>,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<readonly SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    UPDATE records.subscription SET claimed_until = ${until} WHERE id IN (
      SELECT id FROM records.subscription
      WHERE due_at <= ${now} AND (claimed_until IS NULL OR claimed_until <= ${now})
      ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING ${COLUMNS}`.execute(db)
  return rows
}

/** What a change of state is for: the version that was claimed, since its owner may have changed it meanwhile. */
export type Claimed = Pick<SubscriptionRow, 'id' | 'version'>

/** These were taken by the endpoint; false where it is no longer what was claimed. */
export async function markDelivered<Tables>(
  db: Kysely<Tables>,
  { id, version }: Claimed,
  { delivered, now, until }: { delivered: number; now: Date; until: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE records.subscription SET delivered = greatest(delivered, ${delivered}), last_sent_at = ${now}, tries = 0, error = NULL,
      claimed_until = ${until}
    WHERE id = ${id} AND version = ${version} AND status = 'active'`.execute(db)
  return numAffectedRows === 1n
}

/** Nothing is under way any more; it is due at once where events came meanwhile, else at `dueAt`. */
export async function release<Tables>(
  db: Kysely<Tables>,
  { id, version }: Claimed,
  { now, dueAt }: { now: Date; dueAt: Date | null },
): Promise<void> {
  await sql`
    UPDATE records.subscription SET claimed_until = NULL,
      due_at = CASE WHEN hook AND status = 'active' AND events > delivered THEN ${now}::timestamptz ELSE ${dueAt} END
    WHERE id = ${id} AND status <> 'off' AND version = ${version}`.execute(db)
}

export async function markFailed<Tables>(
  db: Kysely<Tables>,
  { id, version }: Claimed,
  { tries, error, dueAt }: { tries: number; error: string; dueAt: Date },
): Promise<void> {
  await sql`
    UPDATE records.subscription SET tries = ${tries}, error = ${error}, due_at = ${dueAt}, claimed_until = NULL
    WHERE id = ${id} AND version = ${version}`.execute(db)
}

/** With the version of the resource that says the same, in one transaction. */
export async function markStatus<Tables>(
  db: Kysely<Tables>,
  id: string,
  {
    version,
    status,
    error,
    dueAt,
  }: { version: number; status: SubscriptionStatus; error: string | null; dueAt: Date | null },
): Promise<void> {
  await sql`
    UPDATE records.subscription SET version = ${version}, status = ${status}, error = ${error}, due_at = ${dueAt},
      tries = 0, claimed_until = NULL
    WHERE id = ${id}`.execute(db)
}

/** Events by their numbers, both ends inclusive. */
export async function readEvents<Tables>(
  db: Kysely<Tables>,
  id: string,
  { from, to, limit }: { from: number; to?: number | undefined; limit: number },
): Promise<readonly SubscriptionEvent[]> {
  const { rows } = await sql<SubscriptionEvent>`
    SELECT number, chart_id AS chart, local_id AS local, version, interaction, occurred_at AS "occurredAt"
    FROM records.subscription_event
    WHERE subscription_id = ${id} AND number >= ${from} AND number <= ${to ?? Number.MAX_SAFE_INTEGER}
    ORDER BY number LIMIT ${limit}`.execute(db)
  return rows
}

/** Numbers of the newest events of these, by id. */
export async function readCounts<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; events: number }>`
    SELECT id, events FROM records.subscription WHERE id = ANY (${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, events }) => [id, events]))
}

/** Events older than that are forgotten, delivered or not. */
export async function sweepEvents<Tables>(db: Kysely<Tables>, before: Date): Promise<void> {
  await sql`DELETE FROM records.subscription_event WHERE occurred_at < ${before}`.execute(db)
}

/** Exactly these versions, newest or not, in no order; what is not there or not open is left out. */
export async function readVersions<Tables>(
  db: Kysely<Tables>,
  asked: readonly { readonly chart: number; readonly local: number; readonly version: number }[],
): Promise<readonly Row[]> {
  if (asked.length === 0) return []
  const given = sql`unnest(${asked.map(({ chart }) => chart)}::int8[], ${asked.map(({ local }) => local)}::int8[],
    ${asked.map(({ version }) => version)}::integer[]) AS asked (chart_id, local_id, version)`
  const { rows } = await sql<Row>`
    SELECT ${ROW} FROM records.resource r JOIN ${given} USING (chart_id, local_id, version)
    UNION ALL
    SELECT ${ROW} FROM records.superseded r JOIN ${given} USING (chart_id, local_id, version)`.execute(db)
  return rows
}

/**
 * What resources were before these versions were made: the newest one of another moment, since a group that changes a resource
 * twice tells of it once.
 */
export async function readBefore<Tables>(
  db: Kysely<Tables>,
  rows: readonly Pick<Row, 'chart' | 'local' | 'version' | 'changed'>[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return []
  const { rows: found } = await sql<Row>`
    SELECT before.* FROM unnest(${rows.map(({ chart }) => chart)}::int8[], ${rows.map(({ local }) => local)}::int8[],
      ${rows.map(({ version }) => version)}::integer[], ${rows.map(({ changed }) => changed)}::int8[])
      AS asked (chart_id, local_id, version, changed)
    CROSS JOIN LATERAL (
      SELECT ${ROW} FROM records.superseded r
      WHERE r.chart_id = asked.chart_id AND r.local_id = asked.local_id AND r.version < asked.version
        AND r.changed <> asked.changed
      ORDER BY r.version DESC LIMIT 1) AS before`.execute(db)
  return found
}
