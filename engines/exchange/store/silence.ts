import { type Kysely, sql } from 'kysely'
import type { FeedSettings } from '../contract/feeds.ts'
import { stateNumber } from './messages.ts'

/** A feed as the watch sees it. Moments are milliseconds since 1970. */
export interface WatchedFeed {
  readonly number: number
  readonly code: string
  readonly organisation: string
  readonly source: number
  readonly settings: FeedSettings
  /** When its settings were changed last. */
  readonly changed: number
  readonly newest: number | null
  /** What was its newest message when people were told that it is silent; undefined where they were not. */
  readonly told?: { readonly newest: number | null }
  /** When people were told last that many dead letters of it come. */
  readonly deadTold: number | null
  /** When its dead letter arrived that is so many back from the newest; null where there are fewer. */
  readonly manyDeadSince: number | null
}

/** Feeds in the order of their codes; `many` says how far back the dead letters are looked at. */
export async function listWatched<Tables>(db: Kysely<Tables>, many: number): Promise<WatchedFeed[]> {
  const { rows } = await sql<Omit<WatchedFeed, 'told'> & { isTold: boolean; toldNewest: number | null }>`
    SELECT f.number, f.code, f.organisation, f.source, f.settings,
      floor(extract(epoch FROM f.changed) * 1000)::int8 AS changed,
      (SELECT received FROM exchange.message m WHERE m.feed = f.number ORDER BY m.id DESC LIMIT 1) AS newest,
      (SELECT received FROM exchange.message m WHERE m.feed = f.number AND m.state = ${stateNumber('dead')}
        ORDER BY m.id DESC OFFSET ${many} LIMIT 1) AS "manyDeadSince",
      floor(extract(epoch FROM f.dead_told) * 1000)::int8 AS "deadTold",
      s.feed IS NOT NULL AS "isTold", s.newest AS "toldNewest"
    FROM exchange.feed f LEFT JOIN exchange.silence s ON s.feed = f.number ORDER BY f.code`.execute(db)
  return rows.map(({ isTold, toldNewest, ...feed }) => ({
    ...feed,
    ...(isTold ? { told: { newest: toldNewest } } : {}),
  }))
}

/** False where somebody else is telling it at this moment. */
export async function addSilence<Tables>(
  db: Kysely<Tables>,
  { number, source, newest }: Pick<WatchedFeed, 'number' | 'source' | 'newest'>,
  told: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO exchange.silence (feed, source, newest, told) VALUES (${number}, ${source}, ${newest}, ${told})
    ON CONFLICT (feed) DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** False where somebody else was faster. */
export async function removeSilence<Tables>(db: Kysely<Tables>, feed: number): Promise<boolean> {
  const { numAffectedRows } = await sql`DELETE FROM exchange.silence WHERE feed = ${feed}`.execute(db)
  return numAffectedRows === 1n
}

/** Writes down that people are told of its dead letters. False where they were told after `since`, or are told at this moment. */
export async function tellDead<Tables>(db: Kysely<Tables>, feed: number, told: Date, since: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE exchange.feed SET dead_told = ${told}
    WHERE number = ${feed} AND (dead_told IS NULL OR dead_told <= ${since})`.execute(db)
  return numAffectedRows === 1n
}
