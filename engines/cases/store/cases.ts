import { type Kysely, sql } from 'kysely'
import type { CaseState } from '../contract/running/case-state.ts'
import type { ChainedEvent, EventRow, KeptCase } from './tables.ts'

interface CaseRow {
  case_id: string
  state: CaseState
  head: Buffer
  opened_at: Date
}

/** Cases by id, locked in the order of their ids until the transaction ends, so that groups wait for each other and none for ever. */
export async function lockCases<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, KeptCase>> {
  const { rows } = await sql<CaseRow>`
    SELECT case_id, state, head, opened_at FROM cases.case_state
    WHERE case_id = ANY (${ids}::uuid[]) ORDER BY case_id FOR UPDATE`.execute(db)
  return byId(rows)
}

/** The same, leaving out those that somebody else has in hand. */
export async function lockFreeCases<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, KeptCase>> {
  const { rows } = await sql<CaseRow>`
    SELECT case_id, state, head, opened_at FROM cases.case_state
    WHERE case_id = ANY (${ids}::uuid[]) ORDER BY case_id FOR UPDATE SKIP LOCKED`.execute(db)
  return byId(rows)
}

export async function readCases<Tables>(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, KeptCase>> {
  const { rows } = await sql<CaseRow>`
    SELECT case_id, state, head, opened_at FROM cases.case_state WHERE case_id = ANY (${ids}::uuid[])`.execute(db)
  return byId(rows)
}

function byId(rows: readonly CaseRow[]): Map<string, KeptCase> {
  return new Map(rows.map(({ case_id: id, state, head, opened_at: openedAt }) => [id, { id, state, head, openedAt }]))
}

/** The whole log of a case, first event first. */
export async function readEvents<Tables>(db: Kysely<Tables>, id: string): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    SELECT case_id AS "caseId", seq, at, by, on_behalf_of AS "onBehalfOf", organisation, happening, hash
    FROM cases.case_event WHERE case_id = ${id} ORDER BY seq`.execute(db)
  return rows
}

/** Adds events to logs. Throws a unique violation where somebody else has added one of these numbers. */
export async function appendEvents<Tables>(db: Kysely<Tables>, events: readonly ChainedEvent[]): Promise<void> {
  if (events.length === 0) return
  await sql`
    INSERT INTO cases.case_event (case_id, seq, at, by, on_behalf_of, organisation, happening, hash)
    SELECT * FROM unnest(
      ${events.map(({ caseId }) => caseId)}::uuid[], ${events.map(({ seq }) => seq)}::int[],
      ${events.map(({ at }) => at)}::timestamptz[], ${events.map(({ by }) => by)}::uuid[],
      ${events.map(({ onBehalfOf }) => onBehalfOf ?? null)}::uuid[],
      ${events.map(({ organisation }) => organisation)}::text[],
      ${events.map(({ happening }) => JSON.stringify(happening))}::json[], ${events.map(({ hash }) => hash)}::bytea[])`.execute(
    db,
  )
}

/** Where cases stand now. A case whose number is not the one that was read is not written: answers how many were. */
export async function writeCases<Tables>(
  db: Kysely<Tables>,
  cases: readonly { id: string; before: number; state: CaseState; head: Buffer; openedAt: Date }[],
): Promise<number> {
  const fresh = cases.filter(({ before }) => before === 0)
  const moved = cases.filter(({ before }) => before > 0)
  let written = 0
  if (fresh.length > 0) {
    const { numAffectedRows } = await sql`
      INSERT INTO cases.case_state
        (case_id, definition, version, number, seq, stage, outcome, opened_at, ended_at, state, head)
      SELECT * FROM unnest(
        ${fresh.map(({ id }) => id)}::uuid[], ${fresh.map(({ state }) => state.definition)}::text[],
        ${fresh.map(({ state }) => state.version)}::int[], ${fresh.map(({ state }) => state.number)}::text[],
        ${fresh.map(({ state }) => state.seq)}::int[], ${fresh.map(({ state }) => state.stage)}::text[],
        ${fresh.map(({ state }) => state.ended?.outcome ?? null)}::text[],
        ${fresh.map(({ openedAt }) => openedAt)}::timestamptz[],
        ${fresh.map(({ state }) => state.ended?.at ?? null)}::timestamptz[],
        ${fresh.map(({ state }) => JSON.stringify(state))}::json[], ${fresh.map(({ head }) => head)}::bytea[])`.execute(
      db,
    )
    written += Number(numAffectedRows)
  }
  if (moved.length > 0) {
    const { numAffectedRows } = await sql`
      UPDATE cases.case_state c
      SET version = m.version, seq = m.seq, stage = m.stage, outcome = m.outcome, ended_at = m.ended_at, state = m.state,
        head = m.head
      FROM unnest(
        ${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ before }) => before)}::int[],
        ${moved.map(({ state }) => state.version)}::int[], ${moved.map(({ state }) => state.seq)}::int[],
        ${moved.map(({ state }) => state.stage)}::text[],
        ${moved.map(({ state }) => state.ended?.outcome ?? null)}::text[],
        ${moved.map(({ state }) => state.ended?.at ?? null)}::timestamptz[],
        ${moved.map(({ state }) => JSON.stringify(state))}::json[], ${moved.map(({ head }) => head)}::bytea[]
      ) AS m (case_id, before, version, seq, stage, outcome, ended_at, state, head)
      WHERE c.case_id = m.case_id AND c.seq = m.before`.execute(db)
    written += Number(numAffectedRows)
  }
  return written
}
