import { type Kysely, sql } from 'kysely'
import type { Change } from '../../rules/master-index/change.ts'

/**
 * Puts a change into effect. Its persons are locked, and it was decided on what stood under that lock: a row that is not as the change
 * says is a fault of ours.
 */
export async function applyChange<Tables>(db: Kysely<Tables>, change: Change, by: string, at: Date): Promise<void> {
  const { moves, redirects, aparts, born } = change
  for (const person of born) {
    // Somebody new lives where those lived among whose charts theirs were.
    const home = moves.find(({ to }) => to === person)?.from ?? null
    await sql`
      INSERT INTO persons.person (person_id, version, region_path, golden)
      SELECT ${person}::uuid, 0, coalesce((SELECT region_path FROM persons.person WHERE person_id = ${home}::uuid), '/'),
        '{}'::jsonb`.execute(db)
  }
  const moving = moves.filter(({ from }) => from !== null)
  const { numAffectedRows } = await sql`
    UPDATE persons.chart AS chart SET person_id = move.target
    FROM unnest(${moving.map(({ chart }) => chart)}::int8[], ${moving.map(({ from }) => from)}::uuid[],
      ${moving.map(({ to }) => to)}::uuid[]) AS move (chart, home, target)
    WHERE chart.chart_id = move.chart AND chart.person_id = move.home`.execute(db)
  if (numAffectedRows !== BigInt(moving.length)) throw new Error('a chart is not where the change found it')
  for (const { person, from, to } of redirects) {
    const done = await sql`
      UPDATE persons.person SET redirects_to = ${to}::uuid
      WHERE person_id = ${person} AND redirects_to IS NOT DISTINCT FROM ${from}::uuid`.execute(db)
    if (done.numAffectedRows !== 1n) throw new Error('a person does not redirect where the change found it')
  }
  await markApart(
    db,
    aparts.filter(({ is }) => is),
    by,
    at,
  )
  const taken = aparts.filter(({ is }) => !is)
  await sql`
    DELETE FROM persons.apart AS apart
    USING unnest(${taken.map(({ one }) => one)}::int8[], ${taken.map(({ other }) => other)}::int8[]) AS gone (one, other)
    WHERE apart.one = gone.one AND apart.other = gone.other`.execute(db)
}

/** Remembers that pairs of charts, each in the order of their numbers, are of two people. */
export async function markApart<Tables>(
  db: Kysely<Tables>,
  pairs: readonly { readonly one: string; readonly other: string }[],
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    INSERT INTO persons.apart (one, other, at, by)
    SELECT one, other, ${at}::timestamptz, ${by}
    FROM unnest(${pairs.map(({ one }) => one)}::int8[], ${pairs.map(({ other }) => other)}::int8[]) AS pair (one, other)
    ON CONFLICT DO NOTHING`.execute(db)
}

/** The pairs of these charts that are apart, as a question. */
export async function findApart<Tables>(
  db: Kysely<Tables>,
  charts: readonly string[],
): Promise<(one: string, other: string) => boolean> {
  const { rows } = await sql<{ one: string; other: string }>`
    SELECT one::text, other::text FROM persons.apart
    WHERE one = ANY (${charts}::int8[]) AND other = ANY (${charts}::int8[])`.execute(db)
  const known = new Set(rows.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
  return (one, other) => known.has(`${one} ${other}`)
}
