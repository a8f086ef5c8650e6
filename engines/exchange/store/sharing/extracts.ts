import type { Decision } from '@kangcheng/access'
import { type Kysely, sql } from 'kysely'
import type { ExtractCheck, NewExtract } from '../../contract/sharing.ts'
import type { ExtractBuild } from '../../rules/sharing/fold-extract.ts'
import { ofSide, SIDES, type Sides } from './subjects.ts'

/** A file of the extract folder. */
export interface ExtractFile {
  readonly name: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

export interface KeptExtract extends Sides {
  readonly id: string
  readonly extract: NewExtract
  readonly asked: Date
  readonly build: ExtractBuild
  /** Of whoever builds it at this moment. */
  readonly claim: string | null
  readonly report: ExtractCheck | null
  readonly file: ExtractFile | null
}

const COLUMNS = sql`id, body AS extract, asked, build, claim, report, file, ${SIDES}`

export async function insertExtract<Tables>(
  db: Kysely<Tables>,
  kept: Omit<KeptExtract, 'build' | 'claim' | 'report' | 'file'>,
): Promise<void> {
  const { id, extract, asked, ownerPath, ownerRegion, applicantPath, applicantRegion } = kept
  await sql`
    INSERT INTO exchange.research_extract
      (id, data_set, version, owner_path, owner_region, applicant_path, applicant_region, body, asked, build)
    VALUES (${id}, ${extract.dataSet}, ${extract.version}, ${ownerPath}, ${ownerRegion}, ${applicantPath},
      ${applicantRegion}, ${JSON.stringify(extract)}::jsonb, ${asked}, 'waiting')`.execute(db)
}

export async function listExtracts<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  side: 'applicant' | 'owner',
): Promise<KeptExtract[]> {
  const { rows } = await sql<KeptExtract>`
    SELECT ${COLUMNS} FROM exchange.research_extract WHERE ${ofSide(decision, side)}
    ORDER BY asked DESC, id LIMIT 2000`.execute(db)
  return rows
}

export async function findExtract<Tables>(
  db: Kysely<Tables>,
  id: string,
  { lock = false } = {},
): Promise<KeptExtract | undefined> {
  const { rows } = await sql<KeptExtract>`
    SELECT ${COLUMNS} FROM exchange.research_extract WHERE id = ${id} ${lock ? sql`FOR UPDATE` : sql``}`.execute(db)
  return rows[0]
}

/** Those that have a file, or may get one. Asked of the login role. */
export async function extractsWithFile<Tables>(db: Kysely<Tables>): Promise<KeptExtract[]> {
  const { rows } = await sql<KeptExtract>`
    SELECT ${COLUMNS} FROM exchange.research_extract WHERE build IN ('waiting', 'building', 'built') ORDER BY asked, id`.execute(
    db,
  )
  return rows
}

/**
 * Takes the oldest extract that nobody builds, or whose builder has not been heard of since `before`. Asked of the login role, as
 * are the three below: what is built is nobody's work at a desk.
 */
export async function claimExtract<Tables>(
  db: Kysely<Tables>,
  claim: string,
  now: Date,
  before: Date,
): Promise<KeptExtract | undefined> {
  const { rows } = await sql<KeptExtract>`
    UPDATE exchange.research_extract SET build = 'building', claim = ${claim}, claimed = ${now}
    WHERE id = (
      SELECT id FROM exchange.research_extract
      WHERE build = 'waiting' OR (build = 'building' AND claimed < ${before})
      ORDER BY asked LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING ${COLUMNS}`.execute(db)
  return rows[0]
}

/** Says that a claim is worked on; false where somebody else has it. */
export async function touchClaim<Tables>(db: Kysely<Tables>, id: string, claim: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.research_extract SET claimed = ${now}
    WHERE id = ${id} AND claim = ${claim} AND build = 'building'`.execute(db)
  return numAffectedRows === 1n
}

export interface BuiltExtract {
  readonly build: 'built' | 'unsafe' | 'failed'
  readonly report?: ExtractCheck | undefined
  readonly file?: ExtractFile | undefined
}

/** False where the claim was lost: what was built is not wanted. */
export async function saveBuilt<Tables>(
  db: Kysely<Tables>,
  id: string,
  claim: string,
  { build, report, file }: BuiltExtract,
): Promise<boolean> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  const { numAffectedRows } = await sql`
    UPDATE exchange.research_extract
    SET build = ${build}, claim = NULL, report = ${json(report)}::jsonb, file = ${json(file)}::jsonb
    WHERE id = ${id} AND claim = ${claim} AND build = 'building'`.execute(db)
  return numAffectedRows === 1n
}

/** Lets go of the file; also of one that was never built. */
export async function saveDeleted<Tables>(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.research_extract SET build = 'deleted', claim = NULL, file = NULL
    WHERE id = ${id} AND build <> 'deleted'`.execute(db)
  return numAffectedRows === 1n
}
