import { type Kysely, sql } from 'kysely'

/** A party of a case with the paths of its organisation. */
export interface PartyRow {
  readonly caseId: string
  readonly party: string
  readonly definition: string
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
  readonly openedAt: Date
}

export async function writeParties<Tables>(db: Kysely<Tables>, rows: readonly PartyRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    INSERT INTO cases.case_party (case_id, party, definition, organisation, organisation_path, region_path, opened_at)
    SELECT * FROM unnest(
      ${rows.map(({ caseId }) => caseId)}::uuid[], ${rows.map(({ party }) => party)}::text[],
      ${rows.map(({ definition }) => definition)}::text[], ${rows.map(({ organisation }) => organisation)}::text[],
      ${rows.map(({ organisationPath }) => organisationPath)}::text[],
      ${rows.map(({ regionPath }) => regionPath)}::text[], ${rows.map(({ openedAt }) => openedAt)}::timestamptz[])
    ON CONFLICT (case_id, party) DO UPDATE SET organisation = excluded.organisation,
      organisation_path = excluded.organisation_path, region_path = excluded.region_path`.execute(db)
}

/** One role, or person, that a case waits for. */
export interface WorkRow {
  readonly caseId: string
  readonly role: string
  readonly holder: string
  readonly permission: string
  readonly definition: string
  readonly version: number
  readonly number: string
  readonly stage: string
  readonly since: string
  readonly dueAt: string | null
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
  readonly reach: 'organisation' | 'region'
  readonly claimedBy: string | null
  readonly priority: number
  readonly summary: Readonly<Record<string, unknown>>
  readonly seq: number
}

/** Replaces what some cases waited for, by what cases wait for now. */
export async function replaceWork<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  rows: readonly WorkRow[],
): Promise<void> {
  if (ids.length > 0) await sql`DELETE FROM cases.work WHERE case_id = ANY (${ids}::uuid[])`.execute(db)
  if (rows.length === 0) return
  await sql`
    INSERT INTO cases.work (case_id, role, holder, permission, definition, version, number, stage, since, due_at,
      organisation, organisation_path, region_path, reach, claimed_by, priority, summary, seq)
    SELECT * FROM unnest(
      ${rows.map(({ caseId }) => caseId)}::uuid[], ${rows.map(({ role }) => role)}::text[],
      ${rows.map(({ holder }) => holder)}::text[], ${rows.map(({ permission }) => permission)}::text[],
      ${rows.map(({ definition }) => definition)}::text[], ${rows.map(({ version }) => version)}::int[],
      ${rows.map(({ number }) => number)}::text[], ${rows.map(({ stage }) => stage)}::text[],
      ${rows.map(({ since }) => since)}::timestamptz[], ${rows.map(({ dueAt }) => dueAt)}::timestamptz[],
      ${rows.map(({ organisation }) => organisation)}::text[],
      ${rows.map(({ organisationPath }) => organisationPath)}::text[],
      ${rows.map(({ regionPath }) => regionPath)}::text[], ${rows.map(({ reach }) => reach)}::text[],
      ${rows.map(({ claimedBy }) => claimedBy)}::uuid[], ${rows.map(({ priority }) => priority)}::smallint[],
      ${rows.map(({ summary }) => JSON.stringify(summary))}::json[], ${rows.map(({ seq }) => seq)}::int[])`.execute(db)
}

/** The next step of a deadline. */
export interface DeadlineRow {
  readonly caseId: string
  readonly deadline: string
  readonly round: number
  readonly step: string
  readonly at: string
}

/** Replaces what is to be done about the deadlines of some cases. */
export async function replaceDeadlines<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  rows: readonly DeadlineRow[],
): Promise<void> {
  if (ids.length > 0) await sql`DELETE FROM cases.deadline WHERE case_id = ANY (${ids}::uuid[])`.execute(db)
  if (rows.length === 0) return
  await sql`
    INSERT INTO cases.deadline (case_id, deadline, round, step, at)
    SELECT * FROM unnest(
      ${rows.map(({ caseId }) => caseId)}::uuid[], ${rows.map(({ deadline }) => deadline)}::text[],
      ${rows.map(({ round }) => round)}::int[], ${rows.map(({ step }) => step)}::text[],
      ${rows.map(({ at }) => at)}::timestamptz[])`.execute(db)
}

/** Steps that are due, earliest first, which no other process has in hand: theirs are skipped, not waited for. */
export async function takeDueDeadlines<Tables>(
  db: Kysely<Tables>,
  now: Date,
  limit: number,
): Promise<(DeadlineRow & { at: string })[]> {
  const { rows } = await sql<DeadlineRow>`
    SELECT case_id AS "caseId", deadline, round, step, at FROM cases.deadline
    WHERE at <= ${now} ORDER BY at LIMIT ${limit} FOR UPDATE SKIP LOCKED`.execute(db)
  return rows
}
