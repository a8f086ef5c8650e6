import { type Kysely, sql } from 'kysely'

/** A Patient that changed, and the change. */
export interface WaitingPatient {
  readonly patientId: string
  readonly noted: string
}

/** Notes Patients as changed; the newest change of each counts. */
export async function noteWaiting<Tables>(
  db: Kysely<Tables>,
  patients: readonly string[],
  noted: string,
): Promise<void> {
  await sql`
    INSERT INTO persons.waiting (patient_id, noted, taken_until)
    SELECT DISTINCT patient_id, ${noted}::uuid, '-infinity'::timestamptz FROM unnest(${patients}::text[]) AS one (patient_id)
    ORDER BY patient_id
    ON CONFLICT (patient_id) DO UPDATE SET noted = excluded.noted, taken_until = '-infinity'`.execute(db)
}

/** Those that wait, the oldest first, without such as failed a moment ago. */
export async function listWaiting<Tables>(db: Kysely<Tables>, most: number, now: Date): Promise<WaitingPatient[]> {
  const { rows } = await sql<WaitingPatient>`
    SELECT patient_id AS "patientId", noted FROM persons.waiting
    WHERE taken_until <= ${now} ORDER BY noted LIMIT ${most}`.execute(db)
  return rows
}

/** Placed, unless they changed again meanwhile. */
export async function finishWaiting<Tables>(db: Kysely<Tables>, done: readonly WaitingPatient[]): Promise<void> {
  await sql`
    DELETE FROM persons.waiting AS waiting
    USING unnest(${done.map(({ patientId }) => patientId)}::text[], ${done.map(({ noted }) => noted)}::uuid[])
      AS done (patient_id, noted)
    WHERE waiting.patient_id = done.patient_id AND waiting.noted = done.noted`.execute(db)
}

/** Not to be tried before a moment. */
export async function putOff<Tables>(db: Kysely<Tables>, patientId: string, until: Date): Promise<void> {
  await sql`UPDATE persons.waiting SET taken_until = ${until} WHERE patient_id = ${patientId}`.execute(db)
}
