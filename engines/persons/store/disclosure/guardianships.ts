import { type Kysely, sql } from 'kysely'
import type { Guardianship, GuardianshipWish } from '../../contract/disclosure/guardianship.ts'

/** One with who did what to it: two people are needed. */
export interface KeptGuardianship {
  readonly guardianship: Guardianship
  readonly proposedBy: string
}

interface Row {
  readonly id: string
  readonly ward: string
  readonly guardian: string
  readonly kind: Guardianship['kind']
  readonly from: string
  readonly until: string | null
  readonly evidence: string
  readonly state: Guardianship['state']
  readonly endedOn: string | null
  readonly proposedBy: string
}

function keptOf({ until, endedOn, proposedBy, ...rest }: Row): KeptGuardianship {
  const optional = { ...(until === null ? {} : { until }), ...(endedOn === null ? {} : { endedOn }) }
  return { guardianship: { ...rest, ...optional }, proposedBy }
}

const COLUMNS = sql`id, ward, guardian, kind, valid_from::text AS from, valid_until::text AS until, evidence, state,
  ended_on::text AS "endedOn", proposed_by AS "proposedBy"`

/** Those in which a person is the ward, or the guardian. */
export async function loadGuardianships<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  as: 'ward' | 'guardian',
): Promise<KeptGuardianship[]> {
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM persons.guardianship
    WHERE ${sql.ref(as)} = ANY (${ids}::uuid[]) ORDER BY proposed_at, id`.execute(db)
  return rows.map(keptOf)
}

/** One of a ward's, locked for what is to be done to it. */
export async function lockGuardianship<Tables>(
  db: Kysely<Tables>,
  ids: readonly string[],
  id: string,
): Promise<KeptGuardianship | undefined> {
  const { rows } = await sql<Row>`
    SELECT ${COLUMNS} FROM persons.guardianship WHERE ward = ANY (${ids}::uuid[]) AND id = ${id} FOR UPDATE`.execute(db)
  return rows[0] && keptOf(rows[0])
}

interface Doing {
  readonly at: Date
  readonly by: string
}

export async function keepGuardianship<Tables>(
  db: Kysely<Tables>,
  { ward, id, wish }: { readonly ward: string; readonly id: string; readonly wish: GuardianshipWish },
  { at, by }: Doing,
): Promise<void> {
  const { guardian, kind, from, until = null, evidence } = wish
  await sql`
    INSERT INTO persons.guardianship (
      ward, id, guardian, kind, valid_from, valid_until, evidence, state, proposed_at, proposed_by
    ) VALUES (${ward}, ${id}, ${guardian}, ${kind}, ${from}, ${until}, ${evidence}, 'proposed', ${at}, ${by})`.execute(
    db,
  )
}

export async function confirmGuardianship<Tables>(
  db: Kysely<Tables>,
  { ward, id }: Pick<Guardianship, 'ward' | 'id'>,
  { at, by }: Doing,
): Promise<void> {
  await sql`
    UPDATE persons.guardianship SET state = 'confirmed', confirmed_at = ${at}, confirmed_by = ${by}
    WHERE ward = ${ward} AND id = ${id}`.execute(db)
}

export async function endGuardianship<Tables>(
  db: Kysely<Tables>,
  { ward, id }: Pick<Guardianship, 'ward' | 'id'>,
  { on, at, by }: Doing & { readonly on: string },
): Promise<void> {
  await sql`
    UPDATE persons.guardianship SET state = 'ended', ended_on = ${on}, ended_at = ${at}, ended_by = ${by}
    WHERE ward = ${ward} AND id = ${id}`.execute(db)
}
