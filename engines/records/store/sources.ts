import { type Kysely, sql } from 'kysely'

/** Number of the organisation among those that keep charts; it gets one when it first writes. */
export async function sourceNumber<Tables>(db: Kysely<Tables>, organisation: string): Promise<number> {
  const known = await findSource(db, organisation)
  if (known !== undefined) return known
  await sql`
    INSERT INTO records.source (number, organisation)
    SELECT coalesce(max(number), 0) + 1, ${organisation} FROM records.source
    ON CONFLICT DO NOTHING`.execute(db)
  return (await findSource(db, organisation)) ?? sourceNumber(db, organisation)
}

async function findSource<Tables>(db: Kysely<Tables>, organisation: string): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    SELECT number FROM records.source WHERE organisation = ${organisation}`.execute(db)
  return rows[0]?.number
}

/** All sources: some hundreds at most. */
export async function listSources<Tables>(
  db: Kysely<Tables>,
): Promise<readonly { number: number; organisation: string }[]> {
  const { rows } = await sql<{ number: number; organisation: string }>`
    SELECT number, organisation FROM records.source ORDER BY number`.execute(db)
  return rows
}
