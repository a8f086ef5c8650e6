import { type Kysely, sql } from 'kysely'
import type { QualityPhase } from '../../contract/record-quality/index.ts'

/** Whose an encounter is, as it is kept. */
export interface KeptPlace {
  readonly organisation: string
  readonly organisationPath: string
  readonly regionPath: string
  readonly department: string
  readonly departmentName: string
  readonly doctor: string
  readonly doctorName: string
}

export interface KeptEncounter extends KeptPlace {
  readonly encounter: string
  readonly phase: QualityPhase
  readonly month: string
  readonly admittedAt: Date | null
  readonly dischargedAt: Date | null
  readonly rulesVersion: number
  readonly score: number
  readonly grade: string
  readonly vetoes: number
  readonly standing: number
  readonly faults: readonly { readonly rule: string; readonly fault: string }[]
  readonly revision: number
  readonly readAt: Date
  readonly examinedAt: Date
  readonly lookAgain: Date | null
  readonly parts: readonly string[]
}

const COLUMNS = sql`encounter_id AS encounter, organisation, organisation_path AS "organisationPath", region_path AS "regionPath",
  department, department_name AS "departmentName", doctor, doctor_name AS "doctorName", phase, month, admitted_at AS "admittedAt",
  discharged_at AS "dischargedAt", rules_version AS "rulesVersion", score, grade, vetoes, standing, faults, revision,
  read_at AS "readAt", examined_at AS "examinedAt", look_again AS "lookAgain", parts`

export async function findEncounter<Tables>(db: Kysely<Tables>, encounter: string): Promise<KeptEncounter | undefined> {
  const { rows } = await sql<KeptEncounter>`
    SELECT ${COLUMNS} FROM exchange.quality_encounter WHERE encounter_id = ${encounter}`.execute(db)
  return rows[0]
}

/** Locks what is kept of an encounter until the transaction ends: whoever examines or answers meanwhile waits. */
export async function lockEncounter<Tables>(db: Kysely<Tables>, encounter: string): Promise<KeptEncounter | undefined> {
  const { rows } = await sql<KeptEncounter>`
    SELECT ${COLUMNS} FROM exchange.quality_encounter WHERE encounter_id = ${encounter} FOR UPDATE`.execute(db)
  return rows[0]
}

/** False where somebody else has made it in the same moment: it is there now. */
export async function addEncounter<Tables>(db: Kysely<Tables>, kept: KeptEncounter): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.quality_encounter (encounter_id, organisation, organisation_path, region_path, department,
      department_name, doctor, doctor_name, phase, month, admitted_at, discharged_at, rules_version, score, grade, vetoes, standing,
      faults, revision, read_at, examined_at, look_again, parts)
    VALUES (${kept.encounter}, ${kept.organisation}, ${kept.organisationPath}, ${kept.regionPath}, ${kept.department},
      ${kept.departmentName}, ${kept.doctor}, ${kept.doctorName}, ${kept.phase}, ${kept.month}, ${kept.admittedAt},
      ${kept.dischargedAt}, ${kept.rulesVersion}, ${kept.score}, ${kept.grade}, ${kept.vetoes}, ${kept.standing},
      ${JSON.stringify(kept.faults)}::jsonb, ${kept.revision}, ${kept.readAt}, ${kept.examinedAt}, ${kept.lookAgain},
      ${[...kept.parts]}::text[])
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

export async function saveEncounter<Tables>(db: Kysely<Tables>, kept: KeptEncounter): Promise<void> {
  await sql`
    UPDATE exchange.quality_encounter SET organisation = ${kept.organisation}, organisation_path = ${kept.organisationPath},
      region_path = ${kept.regionPath}, department = ${kept.department}, department_name = ${kept.departmentName},
      doctor = ${kept.doctor}, doctor_name = ${kept.doctorName}, phase = ${kept.phase}, month = ${kept.month},
      admitted_at = ${kept.admittedAt}, discharged_at = ${kept.dischargedAt}, rules_version = ${kept.rulesVersion},
      score = ${kept.score}, grade = ${kept.grade}, vetoes = ${kept.vetoes}, standing = ${kept.standing},
      faults = ${JSON.stringify(kept.faults)}::jsonb, revision = ${kept.revision}, read_at = ${kept.readAt},
      examined_at = ${kept.examinedAt}, look_again = ${kept.lookAgain}, parts = ${[...kept.parts]}::text[]
    WHERE encounter_id = ${kept.encounter}`.execute(db)
}

/** Its record is gone: it is scored no longer. Its history and what people said stay. */
export async function forgetEncounter<Tables>(db: Kysely<Tables>, encounter: string): Promise<void> {
  await sql`DELETE FROM exchange.quality_encounter WHERE encounter_id = ${encounter}`.execute(db)
}

/** Encounters that were examined with these resources, by resource. */
export async function encountersWith<Tables>(
  db: Kysely<Tables>,
  references: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(references)]
  // One after the other by the index: of a hundred in one question PostgreSQL expects half of the table.
  const { rows } = await sql<{ part: string; ids: string[] }>`
    SELECT part, array_agg(encounter_id) AS ids FROM unnest(${asked}::text[]) AS part
    JOIN exchange.quality_encounter ON parts @> ARRAY[part] GROUP BY part`.execute(db)
  return new Map(rows.map(({ part, ids }) => [part, ids]))
}

export interface KeptResult {
  readonly rulesVersion: number
  readonly score: number
  readonly grade: string
  readonly vetoes: number
  readonly examinedAt: Date
}

/** Appends what an encounter scores now to what it has scored. */
export async function addResult<Tables>(
  db: Kysely<Tables>,
  kept: KeptEncounter,
  standing: readonly { readonly rule: string; readonly about: string }[],
): Promise<void> {
  const shown = standing.map(({ rule, about }) => ({ rule, about }))
  await sql`
    INSERT INTO exchange.quality_result (encounter_id, revision, organisation_path, region_path, rules_version, score, grade, vetoes,
      standing, examined_at)
    VALUES (${kept.encounter}, ${kept.revision}, ${kept.organisationPath}, ${kept.regionPath}, ${kept.rulesVersion},
      ${kept.score}, ${kept.grade}, ${kept.vetoes}, ${JSON.stringify(shown)}::jsonb, ${kept.examinedAt})`.execute(db)
}

interface LastResult {
  readonly revision: number
  readonly rulesVersion: number
  readonly standing: readonly { readonly rule: string; readonly about: string }[]
}

/** What the encounter last scored, and by which findings. */
export async function lastResult<Tables>(db: Kysely<Tables>, encounter: string): Promise<LastResult | undefined> {
  const { rows } = await sql<LastResult>`
    SELECT revision, rules_version AS "rulesVersion", standing FROM exchange.quality_result WHERE encounter_id = ${encounter}
    ORDER BY revision DESC LIMIT 1`.execute(db)
  return rows[0]
}

/** Newest first. */
export async function listResults<Tables>(db: Kysely<Tables>, encounter: string): Promise<KeptResult[]> {
  const { rows } = await sql<KeptResult>`
    SELECT rules_version AS "rulesVersion", score, grade, vetoes, examined_at AS "examinedAt"
    FROM exchange.quality_result WHERE encounter_id = ${encounter} ORDER BY revision DESC LIMIT 100`.execute(db)
  return rows
}
