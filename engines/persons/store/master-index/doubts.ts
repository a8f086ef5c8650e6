import { type Kysely, sql } from 'kysely'
import type { DoubtEvidence, DoubtFilter, DoubtKind, DoubtState } from '../../contract/master-index/doubts.ts'

/** A doubt as it is kept; charts are numbers, one < other. */
export interface KeptDoubt {
  readonly one: string
  readonly other: string
  readonly kind: DoubtKind
  readonly state: DoubtState
  readonly score: number
  readonly harm: number
  readonly evidence: DoubtEvidence
  readonly regionPath: string
  readonly since: Date
  readonly lookAgain: Date | null
  readonly proposedBy: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly reason: string | null
}

const COLUMNS = sql`one::text, other::text, kind, state, score, harm, evidence, region_path AS "regionPath", since,
  look_again AS "lookAgain", proposed_by AS "proposedBy", decided_by AS "decidedBy", decided_at AS "decidedAt", reason`
const WAITS = sql`state IN ('open', 'later', 'proposed')`

/** Keeps a doubt. One about the same charts that waits takes on what is known now; one that was decided stays, unless somebody proposes. */
export async function saveDoubt<Tables>(db: Kysely<Tables>, doubt: KeptDoubt): Promise<void> {
  const { one, other, kind, state, score, harm, evidence, regionPath, since, proposedBy, reason } = doubt
  await sql`
    INSERT INTO persons.doubt AS known
      (one, other, kind, state, score, harm, evidence, region_path, since, proposed_by, reason)
    VALUES (${one}, ${other}, ${kind}, ${state}, ${score}, ${harm}, ${JSON.stringify(evidence)}, ${regionPath}, ${since},
      ${proposedBy}, ${reason})
    ON CONFLICT (one, other) DO UPDATE SET kind = excluded.kind, score = excluded.score, harm = excluded.harm,
      evidence = excluded.evidence, region_path = excluded.region_path,
      state = CASE WHEN excluded.state = 'proposed' OR known.state = 'settled' THEN excluded.state ELSE known.state END,
      proposed_by = CASE WHEN known.state = 'settled' THEN excluded.proposed_by
        ELSE coalesce(excluded.proposed_by, known.proposed_by) END,
      reason = CASE WHEN known.state = 'settled' THEN excluded.reason ELSE coalesce(excluded.reason, known.reason) END,
      since = CASE WHEN known.state = 'settled' THEN excluded.since ELSE known.since END
    WHERE known.state IN ('open', 'later', 'proposed', 'settled') OR excluded.state = 'proposed'`.execute(db)
}

/** Locked until the transaction ends. */
export async function lockDoubt<Tables>(
  db: Kysely<Tables>,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<KeptDoubt | undefined> {
  const { rows } = await sql<KeptDoubt>`
    SELECT ${COLUMNS} FROM persons.doubt WHERE one = ${one} AND other = ${other} FOR UPDATE`.execute(db)
  return rows[0]
}

export async function updateDoubt<Tables>(
  db: Kysely<Tables>,
  { one, other, state, evidence, lookAgain, proposedBy, decidedBy, decidedAt, reason }: KeptDoubt,
): Promise<void> {
  await sql`
    UPDATE persons.doubt SET state = ${state}, evidence = ${JSON.stringify(evidence)}, look_again = ${lookAgain},
      proposed_by = ${proposedBy}, decided_by = ${decidedBy}, decided_at = ${decidedAt}, reason = ${reason}
    WHERE one = ${one} AND other = ${other}`.execute(db)
}

/** Those that wait, or of one state; the most harmful first. What was put off until later comes when it is time. */
export async function listDoubts<Tables>(
  db: Kysely<Tables>,
  { kind, state }: DoubtFilter,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<{ readonly doubts: KeptDoubt[]; readonly waiting: number; readonly oldest: Date | null }> {
  const fits = sql`
    ${state === undefined ? sql`${WAITS} AND (look_again IS NULL OR look_again <= ${now})` : sql`state = ${state}`}
    AND ${kind === undefined ? sql`true` : sql`kind = ${kind}`}`
  const { rows } = await sql<KeptDoubt>`
    SELECT ${COLUMNS} FROM persons.doubt WHERE ${fits} ORDER BY harm DESC, one, other LIMIT ${most}`.execute(db)
  const { rows: counted } = await sql<{ waiting: number; oldest: Date | null }>`
    SELECT count(*)::int AS waiting, min(since) AS oldest FROM persons.doubt WHERE ${fits}`.execute(db)
  return { doubts: rows, waiting: counted[0]?.waiting ?? 0, oldest: counted[0]?.oldest ?? null }
}

/** All doubts that have to do with some charts. */
export async function doubtsAbout<Tables>(db: Kysely<Tables>, charts: readonly string[]): Promise<KeptDoubt[]> {
  const { rows } = await sql<KeptDoubt>`
    SELECT ${COLUMNS} FROM persons.doubt
    WHERE one = ANY (${charts}::int8[]) OR other = ANY (${charts}::int8[])`.execute(db)
  return rows
}
