import { sql } from 'kysely'
import type { Basis, Provenance } from '../../contract/index.ts'
import type { Within } from '../tables.ts'

/** Names one revision of one figure. */
export interface FigureKey {
  region: string
  indicator: string
  period: string
  basis: Basis
  revision: number
}

/** What a series does not hold of a figure: its counts and where it comes from. */
export interface FigureSource extends FigureKey {
  numerator: number | null
  denominator: number | null
  provenance: Provenance
}

/** Looks up single figures by their whole keys. */
export async function loadSources(within: Within, figures: readonly FigureKey[]): Promise<FigureSource[]> {
  if (figures.length === 0) return []
  const column = <Item>(itemOf: (figure: FigureKey) => Item) => figures.map(itemOf)
  const { rows } = await sql<FigureSource>`
    SELECT v.region_code AS region, v.indicator_code AS indicator, v.period, v.basis, v.revision, v.numerator,
      v.denominator, v.provenance
    FROM unnest(
      ${column(({ region }) => region)}::text[],
      ${column(({ indicator }) => indicator)}::text[],
      ${column(({ period }) => period)}::text[],
      ${column(({ basis }) => basis)}::text[],
      ${column(({ revision }) => revision)}::int[]) AS asked (region_code, indicator_code, period, basis, revision)
    JOIN indicators.value AS v USING (region_code, indicator_code, period, basis, revision)`.execute(within)
  return rows
}
