import { type Kysely, sql } from 'kysely'
import type { FeedSettings } from '../contract/feeds.ts'

export interface FeedRow {
  readonly number: number
  readonly code: string
  readonly organisation: string
  /** The number of the organisation in the record store. */
  readonly source: number
  readonly settings: FeedSettings
  readonly version: number
}

export async function listFeeds<Tables>(db: Kysely<Tables>): Promise<FeedRow[]> {
  const { rows } = await sql<FeedRow>`
    SELECT number, code, organisation, source, settings, version FROM exchange.feed ORDER BY code`.execute(db)
  return rows
}

/** Asked of the login role: a number that may not be seen is taken all the same. */
export async function nextFeedNumber<Tables>(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ next: number }>`SELECT coalesce(max(number), 0) + 1 AS next FROM exchange.feed`.execute(
    db,
  )
  return rows[0]?.next ?? 1
}

/** False where its code or number is taken. */
export async function addFeed<Tables>(
  db: Kysely<Tables>,
  { number, code, organisation, source, settings }: Omit<FeedRow, 'version'>,
  changed: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.feed (number, code, organisation, source, settings, version, changed)
    VALUES (${number}, ${code}, ${organisation}, ${source}, ${JSON.stringify(settings)}::jsonb, 1, ${changed})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** False where it was changed meanwhile: `version` is not the newest. */
export async function changeFeed<Tables>(
  db: Kysely<Tables>,
  { code, settings, version }: Pick<FeedRow, 'code' | 'settings' | 'version'>,
  changed: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.feed SET settings = ${JSON.stringify(settings)}::jsonb, version = version + 1, changed = ${changed}
    WHERE code = ${code} AND version = ${version}`.execute(db)
  return numAffectedRows === 1n
}
