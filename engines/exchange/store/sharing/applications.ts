import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { NewApplication } from '../../contract/sharing.ts'
import { ofSide, SIDES, type Sides } from './subjects.ts'

export interface KeptApplication extends Sides {
  readonly id: string
  readonly application: NewApplication
  readonly asked: Date
}

const COLUMNS = sql`id, body AS application, asked, ${SIDES}`

export async function insertApplication<Tables>(db: Kysely<Tables>, kept: KeptApplication): Promise<void> {
  const { id, application, asked, ownerPath, ownerRegion, applicantPath, applicantRegion } = kept
  await sql`
    INSERT INTO exchange.sharing_application
      (id, data_set, version, owner_path, owner_region, applicant_path, applicant_region, body, asked)
    VALUES (${id}, ${application.dataSet}, ${application.version}, ${ownerPath}, ${ownerRegion}, ${applicantPath},
      ${applicantRegion}, ${JSON.stringify(application)}::jsonb, ${asked})`.execute(db)
}

/** Those of one side that are open to a decision, newest first. */
export async function listApplications<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  side: 'applicant' | 'owner',
): Promise<KeptApplication[]> {
  const { rows } = await sql<KeptApplication>`
    SELECT ${COLUMNS} FROM exchange.sharing_application WHERE ${ofSide(decision, side)}
    ORDER BY asked DESC, id LIMIT 2000`.execute(db)
  return rows
}

/** `lock`: whatever else happens to it waits until the transaction ends. */
export async function findApplication<Tables>(
  db: Kysely<Tables>,
  id: string,
  { lock = false } = {},
): Promise<KeptApplication | undefined> {
  const { rows } = await sql<KeptApplication>`
    SELECT ${COLUMNS} FROM exchange.sharing_application WHERE id = ${id} ${lock ? sql`FOR UPDATE` : sql``}`.execute(db)
  return rows[0]
}
