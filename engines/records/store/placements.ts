import { type Kysely, sql } from 'kysely'
import type { Address } from '../rules/addressing/address.ts'
import { typeCode } from '../rules/resource-types.ts'
import { numbers } from './columns.ts'

/** A resource by its type and an id that a sender gave. */
export interface GivenId {
  readonly type: string
  readonly id: string
  /** Only where it lies is asked, not what it is: a patient whose chart something is filed in. */
  readonly placeOnly?: true
}

export interface Placement extends GivenId, Address {}

export async function readPlacements<Tables>(
  db: Kysely<Tables>,
  given: readonly GivenId[],
): Promise<readonly Placement[]> {
  if (given.length === 0) return []
  const { rows } = await sql<{ place: number; chart: number; local: number }>`
    SELECT asked.place, p.chart_id AS chart, p.local_id AS local
    FROM unnest(${given.map(({ id }) => id)}::text[], ${numbers(given, codeOf)}::smallint[])
      WITH ORDINALITY AS asked (id, type, place)
    JOIN records.placement p USING (id, type)`.execute(db)
  return rows.flatMap(({ place, chart, local }) => {
    const asked = given[place - 1]
    return asked ? [{ ...asked, chart, local }] : []
  })
}

/** Fails on a unique violation where somebody else has just placed one. */
export async function writePlacements<Tables>(db: Kysely<Tables>, placements: readonly Placement[]): Promise<void> {
  if (placements.length === 0) return
  await sql`
    INSERT INTO records.placement (id, type, chart_id, local_id)
    SELECT * FROM unnest(
      ${placements.map(({ id }) => id)}::text[], ${numbers(placements, codeOf)}::smallint[],
      ${numbers(placements, ({ chart }) => chart)}::int8[], ${numbers(placements, ({ local }) => local)}::int8[])`.execute(
    db,
  )
}

function codeOf({ type }: GivenId): number | null {
  return typeCode(type) ?? null
}
