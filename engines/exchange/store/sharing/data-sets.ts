import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { DataSetState, DataSetStep, DataSetVersion } from '../../contract/sharing.ts'

/** A version as kept, with where its owner stands. */
export interface KeptDataSet extends DataSetVersion {
  readonly ownerPath: string
  readonly ownerRegion: string
}

const COLUMNS = sql.raw(
  `version, state, body AS "dataSet", history, owner_path AS "ownerPath", owner_region AS "ownerRegion"`,
)

/** The published versions, in the order of their codes. */
export async function publishedDataSets<Tables>(db: Kysely<Tables>): Promise<KeptDataSet[]> {
  const { rows } = await sql<KeptDataSet>`
    SELECT ${COLUMNS} FROM exchange.shared_data_set WHERE state = 'published' ORDER BY code`.execute(db)
  return rows
}

/** The newest version of each data set whose owner is in the places of a decision, drafts too. */
export async function ownedDataSets<Tables>(db: Kysely<Tables>, decision: Decision): Promise<KeptDataSet[]> {
  const open = decision.predicate({ region: 'owner_region', organisation: 'owner_path' })
  const { rows } = await sql<KeptDataSet>`
    SELECT DISTINCT ON (code) ${COLUMNS} FROM exchange.shared_data_set WHERE ${open} ORDER BY code, version DESC`.execute(
    db,
  )
  return rows
}

/** All versions of one that row-level security lets through, newest first. */
export async function versionsOfDataSet<Tables>(db: Kysely<Tables>, code: string): Promise<KeptDataSet[]> {
  const { rows } = await sql<KeptDataSet>`
    SELECT ${COLUMNS} FROM exchange.shared_data_set WHERE code = ${code} ORDER BY version DESC`.execute(db)
  return rows
}

/** False where somebody else has saved this version, or the one before is not there. */
export async function insertDataSet<Tables>(db: Kysely<Tables>, kept: KeptDataSet): Promise<boolean> {
  const { dataSet, version, state, history, ownerPath, ownerRegion } = kept
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.shared_data_set (code, version, state, owner_path, owner_region, body, history)
    VALUES (${dataSet.code}, ${version}, ${state}, ${ownerPath}, ${ownerRegion},
      ${JSON.stringify(dataSet)}::jsonb, ${JSON.stringify(history)}::jsonb)
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** Brings versions of one data set that are in some states to another; how many there were. */
export async function moveDataSets<Tables>(
  db: Kysely<Tables>,
  code: string,
  from: { readonly states: readonly DataSetState[]; readonly version?: number | undefined },
  step: DataSetStep,
): Promise<number> {
  const only = from.version === undefined ? sql`` : sql`AND version = ${from.version}`
  const { numAffectedRows = 0n } = await sql`
    UPDATE exchange.shared_data_set SET state = ${step.state}, history = history || ${JSON.stringify([step])}::jsonb
    WHERE code = ${code} AND state = ANY (${from.states}::text[]) ${only}`.execute(db)
  return Number(numAffectedRows)
}
