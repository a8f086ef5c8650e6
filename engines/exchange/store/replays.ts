import { type Kysely, sql } from 'kysely'
import { stateNumber } from './messages.ts'

export interface Replay {
  readonly feed: number
  readonly id: string
  readonly source: number
  readonly map: string
  readonly version: number
  readonly state: 'running' | 'finished' | 'stopped'
  readonly fromId: string
  readonly toId: string
  readonly done: string | null
  readonly total: number | null
  /** Messages looked at, resources written, messages that could not be stored. */
  readonly messages: number
  readonly written: number
  readonly failed: number
  readonly started: Date
  readonly moved: Date
}

const COLUMNS = sql`
  feed, id, source, map, version, state, from_id AS "fromId", to_id AS "toId", done, total, messages, written, failed, started, moved`

export async function listReplays<Tables>(db: Kysely<Tables>): Promise<Replay[]> {
  const { rows } = await sql<Replay>`SELECT ${COLUMNS} FROM exchange.replay ORDER BY id DESC LIMIT 100`.execute(db)
  return rows
}

export async function runningReplays<Tables>(db: Kysely<Tables>): Promise<Replay[]> {
  const { rows } =
    await sql<Replay>`SELECT ${COLUMNS} FROM exchange.replay WHERE state = 'running' ORDER BY id`.execute(db)
  return rows
}

export async function addReplay<Tables>(
  db: Kysely<Tables>,
  replay: Pick<Replay, 'feed' | 'id' | 'source' | 'map' | 'version' | 'fromId' | 'toId' | 'total' | 'started'> & {
    userId: string
  },
): Promise<void> {
  await sql`
    INSERT INTO exchange.replay
      (feed, id, source, map, version, state, from_id, to_id, total, messages, written, failed, started, moved, started_by)
    VALUES (${replay.feed}, ${replay.id}, ${replay.source}, ${replay.map}, ${replay.version}, 'running', ${replay.fromId},
      ${replay.toId}, ${replay.total}, 0, 0, 0, ${replay.started}, ${replay.started}, ${replay.userId})`.execute(db)
}

export interface ReplayStep {
  readonly done: string
  readonly messages: number
  readonly written: number
  readonly failed: number
  readonly now: Date
}

/** Moves it on from where it was; false where somebody else has, or where it was stopped. */
export async function moveReplay<Tables>(db: Kysely<Tables>, replay: Replay, step: ReplayStep): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.replay SET done = ${step.done}, messages = messages + ${step.messages}, written = written + ${step.written},
      failed = failed + ${step.failed}, moved = ${step.now}
    WHERE feed = ${replay.feed} AND id = ${replay.id} AND state = 'running' AND done IS NOT DISTINCT FROM ${replay.done}::uuid`.execute(
    db,
  )
  return numAffectedRows === 1n
}

export async function endReplay<Tables>(
  db: Kysely<Tables>,
  { feed, id }: Pick<Replay, 'feed' | 'id'>,
  state: 'finished' | 'stopped',
  now: Date,
): Promise<void> {
  await sql`
    UPDATE exchange.replay SET state = ${state}, moved = ${now}
    WHERE feed = ${feed} AND id = ${id} AND state = 'running'`.execute(db)
}

export interface ReplayedMessage {
  readonly id: string
  readonly state: number
  readonly received: number
  readonly map: string | null
  readonly mapVersion: number | null
  readonly bytes: Buffer
}

const IS_REPLAYED = sql`m.state IN (${stateNumber('stored')}, ${stateNumber('dead')}, ${stateNumber('ignored')})`

/** How many there are to be looked at. */
export async function countToReplay<Tables>(
  db: Kysely<Tables>,
  { feed, fromId, toId }: Pick<Replay, 'feed' | 'fromId' | 'toId'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM exchange.message m
    WHERE m.feed = ${feed} AND m.id >= ${fromId} AND m.id <= ${toId} AND ${IS_REPLAYED}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Messages of a feed behind `after` up to `to`, in the order of arrival; not those that others took the place of. */
export async function readToReplay<Tables>(
  db: Kysely<Tables>,
  { feed, fromId, toId, done }: Pick<Replay, 'feed' | 'fromId' | 'toId' | 'done'>,
  most: number,
): Promise<ReplayedMessage[]> {
  const { rows } = await sql<ReplayedMessage>`
    SELECT m.id, m.state, m.received, m.map, m.map_version AS "mapVersion", raw.bytes
    FROM exchange.message m JOIN exchange.raw USING (feed, id)
    WHERE m.feed = ${feed} AND m.id >= ${fromId} AND m.id <= ${toId} AND m.id > ${done ?? NO_ID} AND ${IS_REPLAYED}
    ORDER BY m.id LIMIT ${most}`.execute(db)
  return rows
}

/** Whether messages of its range are kept and not yet stored. */
export async function waitsIn<Tables>(
  db: Kysely<Tables>,
  { feed, toId }: Pick<Replay, 'feed' | 'toId'>,
): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM exchange.waiting WHERE feed = ${feed} AND id <= ${toId} LIMIT 1`.execute(db)
  return rows.length > 0
}

const NO_ID = '00000000-0000-0000-0000-000000000000'

/** That these go by this map now, and are stored. */
export async function markReplayed<Tables>(
  db: Kysely<Tables>,
  { feed, map, version }: Pick<Replay, 'feed' | 'map' | 'version'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await sql`
    UPDATE exchange.message SET map = ${map}, map_version = ${version}, state = ${stateNumber('stored')}, faults = NULL
    WHERE feed = ${feed} AND id = ANY (${ids}::uuid[])`.execute(db)
}
