import { type Kysely, type RawBuilder, sql } from 'kysely'

/** What messages add to a score of their feed. */
export interface ScoreStep {
  readonly feed: number
  readonly source: number
  /** YYYY-MM-DD where the feed is. */
  readonly day: string
  readonly rule: string
  readonly looked: number
  readonly failed: number
}

/** A message that failed by a rule, and where. */
export interface Finding {
  readonly feed: number
  readonly source: number
  readonly day: string
  readonly rule: string
  readonly message: string
  readonly places: readonly string[]
}

/** Adds to scores; each feed, day and rule may stand there once. */
export async function addScores<Tables>(db: Kysely<Tables>, steps: readonly ScoreStep[]): Promise<void> {
  if (steps.length === 0) return
  const list = <One>(of: (step: ScoreStep) => One) => steps.map(of)
  await sql`
    INSERT INTO exchange.score AS known (feed, day, rule, source, looked, failed)
    SELECT * FROM unnest(
      ${list(({ feed }) => feed)}::integer[], ${list(({ day }) => day)}::date[], ${list(({ rule }) => rule)}::text[],
      ${list(({ source }) => source)}::integer[], ${list(({ looked }) => looked)}::int8[], ${list(({ failed }) => failed)}::int8[])
    -- Always in this order, so that two processes do not wait for each other.
    ORDER BY 1, 2, 3
    ON CONFLICT (feed, day, rule) DO UPDATE SET looked = known.looked + excluded.looked, failed = known.failed + excluded.failed`.execute(
    db,
  )
}

export function findingInsertion(findings: readonly Finding[]): RawBuilder<unknown> {
  const list = <One>(of: (finding: Finding) => One) => findings.map(of)
  return sql`
    INSERT INTO exchange.finding (feed, day, rule, message, source, places)
    SELECT feed, day, rule, message, source, string_to_array(places, E'\\x01')
    FROM unnest(
      ${list(({ feed }) => feed)}::integer[], ${list(({ day }) => day)}::date[], ${list(({ rule }) => rule)}::text[],
      ${list(({ message }) => message)}::uuid[], ${list(({ source }) => source)}::integer[],
      ${list(({ places }) => places.join('\u0001'))}::text[]
    ) AS given (feed, day, rule, message, source, places)
    WHERE message IN (SELECT id FROM kept)`
}

export interface DayScore {
  readonly feed: number
  readonly day: string
  readonly rule: string
  readonly looked: number
  readonly failed: number
}

export async function listScores<Tables>(db: Kysely<Tables>, from: string, to: string): Promise<DayScore[]> {
  const { rows } = await sql<DayScore>`
    SELECT feed, day, rule, looked, failed FROM exchange.score WHERE day BETWEEN ${from} AND ${to} ORDER BY feed, rule, day`.execute(
    db,
  )
  return rows
}

export interface FeedPulse {
  readonly feed: number
  readonly newest: number | null
  readonly waiting: number
  readonly dead: number
}

/** The newest message of each feed, and how many wait or are dead. */
export async function listPulses<Tables>(db: Kysely<Tables>): Promise<FeedPulse[]> {
  const { rows } = await sql<FeedPulse>`
    SELECT f.number AS feed,
      (SELECT received FROM exchange.message m WHERE m.feed = f.number ORDER BY m.id DESC LIMIT 1) AS newest,
      (SELECT count(*) FROM exchange.waiting w WHERE w.feed = f.number) AS waiting,
      (SELECT count(*) FROM exchange.message m WHERE m.feed = f.number AND m.state = 2) AS dead
    FROM exchange.feed f`.execute(db)
  return rows
}
