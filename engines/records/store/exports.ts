import { type Kysely, type RawBuilder, sql } from 'kysely'

/** What of one type is in its file. */
export interface ExportFile {
  readonly type: string
  readonly count: number
  readonly bytes: number
  /** `local_id` of the last resource in it; 0 before the first. */
  readonly after: number
  readonly done: boolean
}

export interface Export {
  readonly id: string
  readonly organisation: string
  readonly sources: string
  /** The address that was asked. */
  readonly request: string
  readonly types: readonly number[]
  /** Milliseconds. */
  readonly since: number | null
  /** Of a group: the charts of its members. */
  readonly charts: readonly number[] | null
  readonly startedAt: Date
  readonly movedAt: Date
  readonly finishedAt: Date | null
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly files: readonly ExportFile[]
}

const COLUMNS = sql.raw(
  'id, organisation, sources, request, types, since, charts, started_at AS "startedAt", moved_at AS "movedAt", finished_at AS "finishedAt", state, files',
)

export async function insertExport<Tables>(db: Kysely<Tables>, one: Export): Promise<void> {
  await sql`
    INSERT INTO records.export (id, organisation, sources, request, types, since, charts, started_at, moved_at, state, files)
    VALUES (${one.id}, ${one.organisation}, ${one.sources}, ${one.request}, ${one.types}::smallint[], ${one.since},
      ${one.charts}::int8[], ${one.startedAt}, ${one.movedAt}, ${one.state}, ${JSON.stringify(one.files)}::jsonb)`.execute(
    db,
  )
}

export async function findExport<Tables>(db: Kysely<Tables>, id: string): Promise<Export | undefined> {
  const { rows } = await sql<Export>`SELECT ${COLUMNS} FROM records.export WHERE id = ${id}`.execute(db)
  return rows[0]
}

/** Those that were under way when a process ended. */
export function runningExports<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  return idsOf(db, sql`state = 'running'`)
}

/** Those that ended before a moment, and whose files are still there. */
export function exportsEndedBefore<Tables>(db: Kysely<Tables>, moment: Date): Promise<readonly string[]> {
  return idsOf(db, sql`state IN ('done', 'failed') AND finished_at < ${moment}`)
}

async function idsOf<Tables>(db: Kysely<Tables>, which: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM records.export WHERE ${which} ORDER BY started_at`.execute(db)
  return rows.map(({ id }) => id)
}

/** Of one organisation, or of all, newest first. */
export async function listExports<Tables>(
  db: Kysely<Tables>,
  organisation: string | undefined,
): Promise<readonly Export[]> {
  const of = organisation === undefined ? sql`true` : sql`organisation = ${organisation}`
  const { rows } = await sql<Export>`
    SELECT ${COLUMNS} FROM records.export WHERE ${of} ORDER BY started_at DESC, id LIMIT 200`.execute(db)
  return rows
}

/** Says how far it is; false where it was cancelled meanwhile. */
export async function moveExport<Tables>(
  db: Kysely<Tables>,
  id: string,
  now: Date,
  files: readonly ExportFile[],
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE records.export SET moved_at = ${now}, files = ${JSON.stringify(files)}::jsonb
    WHERE id = ${id} AND state = 'running'`.execute(db)
  return numAffectedRows === 1n
}

/** Ends one that is under way. */
export async function endExport<Tables>(
  db: Kysely<Tables>,
  id: string,
  state: 'done' | 'failed',
  now: Date,
): Promise<void> {
  await sql`
    UPDATE records.export SET state = ${state}, moved_at = ${now}, finished_at = ${now}
    WHERE id = ${id} AND state = 'running'`.execute(db)
}

/** Ends it, whatever its state; its files are nobody's from here on. */
export async function cancelExport<Tables>(db: Kysely<Tables>, id: string, now: Date): Promise<void> {
  await sql`UPDATE records.export SET state = 'cancelled', finished_at = ${now} WHERE id = ${id}`.execute(db)
}
