import { type Kysely, sql } from 'kysely'
import type { Household } from '../../contract/disclosure/guardianship.ts'

type Member = Household['members'][number]

/** The household in which a person lives on a day. */
export async function findHousehold<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  day: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ household: string }>`
    SELECT household FROM persons.household_member
    WHERE person_id = ANY (${ids}::uuid[]) AND valid_from <= ${day}::date
      AND (valid_until IS NULL OR valid_until >= ${day}::date)
    ORDER BY valid_from DESC LIMIT 1`.execute(db)
  return rows[0]?.household
}

/** Who lives and lived there, the head first; opens these rows for the rest of the transaction. */
export async function membersOf<Tables>(db: Kysely<Tables>, household: string): Promise<Member[]> {
  await sql.raw(`SET LOCAL app.household = '${household}'`).execute(db)
  const { rows } = await sql<Omit<Member, 'until'> & { until: string | null }>`
    SELECT person_id AS person, head, valid_from::text AS from, valid_until::text AS until
    FROM persons.household_member WHERE household = ${household} ORDER BY head DESC, valid_from, person_id`.execute(db)
  return rows.map(({ until, ...rest }) => ({ ...rest, ...(until === null ? {} : { until }) }))
}

interface Changing {
  readonly at: Date
  readonly by: string
}

/** Those who live there, and these persons wherever they live, leave. */
export async function leaveHouseholds<Tables>(
  db: Kysely<Tables>,
  {
    household,
    persons,
    until,
  }: { readonly household: string; readonly persons: readonly string[]; readonly until: string },
  { at, by }: Changing,
): Promise<void> {
  await sql`
    UPDATE persons.household_member SET valid_until = ${until}, changed_at = ${at}, changed_by = ${by}
    WHERE valid_until IS NULL AND (household = ${household} OR person_id = ANY (${persons}::uuid[]))`.execute(db)
}

export async function joinHousehold<Tables>(
  db: Kysely<Tables>,
  { household, person, head, from }: Pick<Member, 'person' | 'head' | 'from'> & { readonly household: string },
  { at, by }: Changing,
): Promise<void> {
  await sql`
    INSERT INTO persons.household_member (household, person_id, valid_from, head, changed_at, changed_by)
    VALUES (${household}, ${person}, ${from}, ${head}, ${at}, ${by})
    ON CONFLICT (household, person_id, valid_from) DO UPDATE SET valid_until = NULL, head = EXCLUDED.head`.execute(db)
}
