import { type Kysely, sql } from 'kysely'

export interface FeedSecretRow {
  readonly id: string
  readonly made: Date
  readonly madeBy: string
}

/** Secrets of a feed, the oldest first. */
export async function listSecrets<Tables>(db: Kysely<Tables>, feed: number): Promise<FeedSecretRow[]> {
  const { rows } = await sql<FeedSecretRow>`
    SELECT id, made, made_by AS "madeBy" FROM exchange.feed_secret WHERE feed = ${feed} ORDER BY made, id`.execute(db)
  return rows
}

/** False where the feed has two already. */
export async function addSecret<Tables>(
  db: Kysely<Tables>,
  { feed, source, id, made, madeBy }: FeedSecretRow & { readonly feed: number; readonly source: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.feed_secret (feed, slot, id, source, made, made_by)
    SELECT ${feed}, free.slot, ${id}, ${source}, ${made}, ${madeBy} FROM (VALUES (1), (2)) AS free (slot)
    WHERE NOT EXISTS (SELECT FROM exchange.feed_secret taken WHERE taken.feed = ${feed} AND taken.slot = free.slot)
    ORDER BY free.slot LIMIT 1
    ON CONFLICT (feed, slot) DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** False where the feed has no such secret. */
export async function removeSecret<Tables>(db: Kysely<Tables>, feed: number, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    DELETE FROM exchange.feed_secret WHERE feed = ${feed} AND id = ${id}`.execute(db)
  return numAffectedRows === 1n
}
