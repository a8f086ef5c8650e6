import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { GlassReview, GlassVerdict } from '../../contract/disclosure/record.ts'

export interface BrokenGlass {
  readonly personId: string
  readonly id: string
  readonly at: Date
  readonly until: Date
  readonly userId: string
  readonly organisation: string
  readonly organisationPath: string
  readonly kind: string
  readonly reason: string
  readonly due: string
  readonly toldAt?: Date | undefined
}

export async function keepGlass<Tables>(db: Kysely<Tables>, glass: BrokenGlass): Promise<void> {
  const { personId, id, at, until, userId, organisation, organisationPath, kind, reason, due, toldAt } = glass
  await sql`
    INSERT INTO persons.broken_glass (
      person_id, id, at, until, user_id, organisation, organisation_path, kind, reason, due, told_at,
      looks
    ) VALUES (${personId}, ${id}, ${at}, ${until}, ${userId}, ${organisation}, ${organisationPath}, ${kind}, ${reason},
      ${due}, ${toldAt ?? null}, 0)`.execute(db)
}

/** What an account has broken at this person and may still use. */
export async function findOpenGlass<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  { id, userId, now }: { readonly id: string; readonly userId: string; readonly now: Date },
): Promise<{ kind: string; reason: string } | undefined> {
  const { rows } = await sql<{ kind: string; reason: string }>`
    SELECT kind, reason FROM persons.broken_glass
    WHERE person_id = ANY (${ids}::uuid[]) AND id = ${id} AND user_id = ${userId} AND until > ${now}`.execute(db)
  return rows[0]
}

type ReviewRow = Omit<GlassReview, 'by' | 'verdict' | 'remark' | 'reviewedAt' | 'at'> & {
  readonly at: Date
  readonly userId: string
  readonly organisation: string
  readonly verdict: GlassVerdict['verdict'] | null
  readonly remark: string | null
  readonly reviewedAt: Date | null
}

const REVIEW = sql`g.id, g.person_id AS person, g.at, g.user_id AS "userId", g.organisation, g.kind, g.reason,
  g.due::text AS due, g.told_at IS NOT NULL AS told, g.verdict, g.remark, g.reviewed_at AS "reviewedAt",
  g.looks`

/** Those of the organisations that a decision opens: not reviewed yet, the most urgent first, or the newest reviewed. */
export async function listGlasses<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  reviewed: boolean,
): Promise<GlassReview[]> {
  const { rows } = await sql<ReviewRow>`
    SELECT ${REVIEW} FROM persons.broken_glass g
    WHERE ${decision.predicate({ organisation: 'g.organisation_path' })} AND (verdict IS NOT NULL) = ${reviewed}
    ORDER BY ${reviewed ? sql`g.reviewed_at DESC` : sql`g.due, g.at`}, g.id LIMIT 500`.execute(db)
  return rows.map(reviewOf)
}

export async function lockGlass<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  id: string,
): Promise<GlassReview | undefined> {
  const { rows } = await sql<ReviewRow>`
    SELECT ${REVIEW} FROM persons.broken_glass g
    WHERE ${decision.predicate({ organisation: 'g.organisation_path' })} AND g.id = ${id} FOR UPDATE`.execute(db)
  return rows[0] && reviewOf(rows[0])
}

function reviewOf({ at, userId, organisation, verdict, remark, reviewedAt, ...rest }: ReviewRow): GlassReview {
  return {
    ...rest,
    at: at.toISOString(),
    by: { user: userId, organisation },
    ...(verdict === null ? {} : { verdict }),
    ...(remark === null ? {} : { remark }),
    ...(reviewedAt === null ? {} : { reviewedAt: reviewedAt.toISOString() }),
  }
}

/** Counts a reading under it. */
export async function countLook<Tables>(db: Kysely<Tables>, ids: readonly string[], id: string): Promise<void> {
  await sql`
    UPDATE persons.broken_glass SET looks = looks + 1 WHERE person_id = ANY (${ids}::uuid[]) AND id = ${id}`.execute(db)
}

export async function keepVerdict<Tables>(
  db: Kysely<Tables>,
  { person, id }: Pick<GlassReview, 'person' | 'id'>,
  { verdict, remark, at, by }: GlassVerdict & { readonly at: Date; readonly by: string },
): Promise<void> {
  await sql`
    UPDATE persons.broken_glass SET verdict = ${verdict}, remark = ${remark}, reviewed_at = ${at}, reviewed_by = ${by}
    WHERE person_id = ${person} AND id = ${id}`.execute(db)
}
