import type { Decision } from '@kangcheng/access'
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { SharingEvent } from '../../contract/sharing.ts'

/** Where the two sides of an application or an extract stand: paths of organisations and of their regions. */
export interface Sides {
  readonly ownerPath: string
  readonly ownerRegion: string
  readonly applicantPath: string
  readonly applicantRegion: string
}

export const SIDES = sql.raw(`owner_path AS "ownerPath", owner_region AS "ownerRegion",
  applicant_path AS "applicantPath", applicant_region AS "applicantRegion"`)

/** Rows of which one side is in the places of a decision. */
export function ofSide(decision: Decision, side: 'applicant' | 'owner'): Expression<SqlBool> {
  return decision.predicate({ region: `${side}_region`, organisation: `${side}_path` })
}

/** The same of one that is at hand. */
export function isOfSide(decision: Decision, sides: Sides, side: 'applicant' | 'owner'): boolean {
  return side === 'owner'
    ? decision.opens({ region: sides.ownerRegion, organisation: sides.ownerPath })
    : decision.opens({ region: sides.applicantRegion, organisation: sides.applicantPath })
}

/** Events by their subject, oldest first. */
export async function eventsOf<Tables>(
  db: Kysely<Tables>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SharingEvent[]>> {
  const events = new Map<string, SharingEvent[]>(subjects.map((id) => [id, []]))
  const { rows } = await sql<{ subject: string; body: SharingEvent }>`
    SELECT subject, body FROM exchange.sharing_event WHERE subject = ANY (${subjects}::uuid[]) ORDER BY subject, seq`.execute(
    db,
  )
  for (const { subject, body } of rows) events.get(subject)?.push(body)
  return events
}

export async function insertEvent<Tables>(
  db: Kysely<Tables>,
  subject: string,
  { ownerPath, applicantPath }: Pick<Sides, 'ownerPath' | 'applicantPath'>,
  event: SharingEvent,
): Promise<void> {
  await sql`
    INSERT INTO exchange.sharing_event (subject, seq, owner_path, applicant_path, body)
    VALUES (${subject}, ${event.seq}, ${ownerPath}, ${applicantPath}, ${JSON.stringify(event)}::jsonb)`.execute(db)
}
