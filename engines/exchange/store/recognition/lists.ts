import { type Kysely, sql } from 'kysely'
import type { RecognitionList } from '../../contract/recognition.ts'
import type { PlacedList } from '../../rules/recognition/in-force.ts'

/** Keeps a version of a list. False where this version is there and says something else; nothing is changed then. */
export async function keepList<Tables>(
  db: Kysely<Tables>,
  { list, regionPath }: PlacedList,
  { pack, at }: { readonly pack: string; readonly at: Date },
): Promise<boolean> {
  const body = JSON.stringify(list)
  await sql`
    INSERT INTO exchange.recognition_list (code, version, region_path, body, pack, loaded_at)
    VALUES (${list.code}, ${list.version}, ${regionPath}, ${body}::jsonb, ${pack}, ${at})
    ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<{ same: boolean }>`
    SELECT body = ${body}::jsonb AND region_path = ${regionPath} AS same FROM exchange.recognition_list
    WHERE code = ${list.code} AND version = ${list.version}`.execute(db)
  return rows[0]?.same === true
}

/** All versions of all lists: some dozen. */
export async function loadLists<Tables>(db: Kysely<Tables>): Promise<PlacedList[]> {
  const { rows } = await sql<{ list: RecognitionList; regionPath: string }>`
    SELECT body AS list, region_path AS "regionPath" FROM exchange.recognition_list ORDER BY code, version`.execute(db)
  return rows
}
