import { type Kysely, sql } from 'kysely'

/** One version of a view that is kept. */
export interface KeptView {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly definition: Readonly<Record<string, unknown>>
  readonly savedAt: Date
  /** User id. */
  readonly savedBy: string
}

const COLUMNS = sql.raw('code, version, title, definition, saved_at AS "savedAt", saved_by AS "savedBy"')

/** The newest version of each. */
export async function newestViews<Tables>(db: Kysely<Tables>): Promise<readonly KeptView[]> {
  const { rows } = await sql<KeptView>`
    SELECT DISTINCT ON (code) ${COLUMNS} FROM records.view ORDER BY code, version DESC`.execute(db)
  return rows
}

/** All versions, newest first. */
export async function versionsOfView<Tables>(db: Kysely<Tables>, code: string): Promise<readonly KeptView[]> {
  const { rows } = await sql<KeptView>`
    SELECT ${COLUMNS} FROM records.view WHERE code = ${code} ORDER BY version DESC`.execute(db)
  return rows
}

/** Saves a version behind `seen` (0: none yet); false where somebody else has saved one meanwhile. */
export async function insertView<Tables>(db: Kysely<Tables>, view: KeptView, seen: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO records.view (code, version, title, definition, saved_at, saved_by)
    SELECT ${view.code}, ${view.version}, ${view.title}, ${JSON.stringify(view.definition)}::json, ${view.savedAt}, ${view.savedBy}
    WHERE ${seen}::int = coalesce((SELECT max(version) FROM records.view WHERE code = ${view.code}), 0)
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}
