import { type Kysely, sql } from 'kysely'
import type { MessageMap } from '../contract/maps.ts'

export interface SavedMap {
  readonly map: MessageMap
  readonly userId: string
  readonly saved: Date
}

export async function listSavedMaps<Tables>(db: Kysely<Tables>): Promise<SavedMap[]> {
  const { rows } = await sql<SavedMap>`
    SELECT body AS map, saved_by AS "userId", saved FROM exchange.map ORDER BY code, version`.execute(db)
  return rows
}

/** False where this version is there already. */
export async function addMap<Tables>(
  db: Kysely<Tables>,
  { map, userId, now }: { map: MessageMap; userId: string; now: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.map (code, version, body, saved_by, saved)
    VALUES (${map.code}, ${map.version}, ${JSON.stringify(map)}::json, ${userId}, ${now})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}
