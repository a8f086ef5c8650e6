import { type Kysely, sql } from 'kysely'

/** A resource that changed, and the change. */
export interface Waiting {
  readonly type: string
  readonly id: string
  readonly noted: string
}

/** Notes resources as changed; the newest change of each counts. */
export async function noteWaiting<Tables>(
  db: Kysely<Tables>,
  resources: readonly { readonly type: string; readonly id: string }[],
  noted: string,
): Promise<void> {
  if (resources.length === 0) return
  const types = resources.map(({ type }) => type)
  const ids = resources.map(({ id }) => id)
  await sql`
    INSERT INTO exchange.quality_waiting (type, id, noted, taken_until)
    SELECT DISTINCT type, id, ${noted}::uuid, '-infinity'::timestamptz FROM unnest(${types}::text[], ${ids}::text[]) AS one (type, id)
    ORDER BY type, id
    ON CONFLICT (type, id) DO UPDATE SET noted = excluded.noted`.execute(db)
}

/** Puts encounters whose time limits have passed among those that wait. */
export async function noteDue<Tables>(db: Kysely<Tables>, now: Date, noted: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    SELECT encounter_id AS id FROM exchange.quality_encounter WHERE look_again <= ${now} ORDER BY look_again LIMIT 5000`.execute(
    db,
  )
  await noteWaiting(
    db,
    rows.map(({ id }) => ({ type: 'Encounter', id })),
    noted,
  )
  return rows.length
}

/** Takes the oldest that nobody holds, until a moment. */
export async function takeWaiting<Tables>(
  db: Kysely<Tables>,
  most: number,
  now: Date,
  until: Date,
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    UPDATE exchange.quality_waiting AS waiting SET taken_until = ${until}
    FROM (SELECT type, id FROM exchange.quality_waiting WHERE taken_until <= ${now}
      ORDER BY noted LIMIT ${most} FOR UPDATE SKIP LOCKED) AS next
    WHERE waiting.type = next.type AND waiting.id = next.id
    RETURNING waiting.type, waiting.id, waiting.noted`.execute(db)
  return rows
}

/** Done, unless they changed again meanwhile; those may be taken at once. */
export async function finishWaiting<Tables>(db: Kysely<Tables>, done: readonly Waiting[]): Promise<void> {
  const columns = [done.map(({ type }) => type), done.map(({ id }) => id), done.map(({ noted }) => noted)] as const
  const given = sql`unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::uuid[]) AS done (type, id, noted)`
  await sql`
    DELETE FROM exchange.quality_waiting AS waiting USING ${given}
    WHERE waiting.type = done.type AND waiting.id = done.id AND waiting.noted = done.noted`.execute(db)
  await sql`
    UPDATE exchange.quality_waiting AS waiting SET taken_until = '-infinity' FROM ${given}
    WHERE waiting.type = done.type AND waiting.id = done.id`.execute(db)
}

export async function countWaiting<Tables>(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM exchange.quality_waiting`.execute(db)
  return rows[0]?.count ?? 0
}
