import { type Kysely, sql } from 'kysely'
import type { Issue } from '../rules/issue.ts'

export interface LineFault {
  readonly line: number
  readonly issues: readonly Issue[]
}

/** How far an import has come. */
export interface ImportProgress {
  readonly id: string
  readonly name: string
  readonly startedAt: Date
  readonly movedAt: Date
  readonly finishedAt: Date | null
  readonly lines: number
  readonly written: number
  readonly unchanged: number
  readonly refused: number
}

export interface ImportWithFaults extends ImportProgress {
  /** The first of those refused, by line. */
  readonly faults: readonly LineFault[]
}

const PROGRESS = sql.raw(
  'id, name, started_at AS "startedAt", moved_at AS "movedAt", finished_at AS "finishedAt", lines, written, unchanged, refused',
)

/** The import of that name, begun now if there was none. */
export async function beginImport<Tables>(
  db: Kysely<Tables>,
  { id, name, organisation, now }: { id: string; name: string; organisation: string; now: Date },
): Promise<ImportWithFaults> {
  const { rows } = await sql<ImportWithFaults>`
    INSERT INTO records.import AS known
      (id, name, organisation, started_at, moved_at, lines, written, unchanged, refused, faults)
    VALUES (${id}, ${name}, ${organisation}, ${now}, ${now}, 0, 0, 0, 0, '[]')
    ON CONFLICT (organisation, name) DO UPDATE SET moved_at = excluded.moved_at
    RETURNING ${PROGRESS}, faults`.execute(db)
  const [row] = rows
  if (!row) throw new Error('an import has a row')
  return row
}

/** More lines are not named with what is wrong; all are counted. */
const MOST_FAULTS = 1_000
const FIRST_FAULTS = sql.lit(`$[0 to ${MOST_FAULTS - 1}]`)

/** Moves it on by some lines; false where another request has moved it meanwhile, and nothing may stay. */
export async function moveImport<Tables>(
  db: Kysely<Tables>,
  id: string,
  from: number,
  step: { now: Date; lines: number; written: number; unchanged: number; refused: number; faults: readonly LineFault[] },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE records.import SET moved_at = ${step.now}, lines = lines + ${step.lines}, written = written + ${step.written},
      unchanged = unchanged + ${step.unchanged}, refused = refused + ${step.refused},
      faults = CASE WHEN jsonb_array_length(faults) < ${MOST_FAULTS}
        THEN jsonb_path_query_array(faults || ${JSON.stringify(step.faults)}::jsonb, ${FIRST_FAULTS}) ELSE faults END
    WHERE id = ${id} AND lines = ${from}`.execute(db)
  return numAffectedRows === 1n
}

export async function finishImport<Tables>(db: Kysely<Tables>, id: string, now: Date): Promise<void> {
  await sql`UPDATE records.import SET finished_at = ${now} WHERE id = ${id} AND finished_at IS NULL`.execute(db)
}

/** Imports of one organisation, or of all, newest first. */
export async function listImports<Tables>(
  db: Kysely<Tables>,
  organisation: string | undefined,
): Promise<readonly ImportProgress[]> {
  const of = organisation === undefined ? sql`true` : sql`organisation = ${organisation}`
  const { rows } = await sql<ImportProgress>`
    SELECT ${PROGRESS} FROM records.import WHERE ${of} ORDER BY started_at DESC, id LIMIT 200`.execute(db)
  return rows
}

export async function findImport<Tables>(
  db: Kysely<Tables>,
  { id, organisation }: { readonly id: string; readonly organisation: string },
): Promise<ImportWithFaults | undefined> {
  const { rows } = await sql<ImportWithFaults>`
    SELECT ${PROGRESS}, faults FROM records.import WHERE id = ${id} AND organisation = ${organisation}`.execute(db)
  return rows[0]
}
