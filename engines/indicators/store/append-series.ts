import { sql } from 'kysely'
import type { SeriesPoint, ValueStatement } from '../contract/index.ts'
import { pointOf } from '../rules/series.ts'
import { isNumbered, packPoint } from './packed-point.ts'
import type { Within } from './tables.ts'

/** A figure just kept and the place of its region. */
export interface KeptEntry {
  statement: ValueStatement
  regionPath: string
  revision: number
}

interface SeriesAddition {
  region: string
  indicator: string
  path: string
  periods: string[]
  numbers: Uint8Array[]
  others: SeriesPoint[]
}

/**
 * Adds figures to the rows that evaluations read. Rows are locked in the order of their keys, and no figure is inserted
 * after the first of them: two who report at once wait for each other and never in a circle.
 */
export async function appendSeries(within: Within, kept: readonly KeptEntry[]): Promise<void> {
  const additions = additionsOf(kept)
  if (additions.length === 0) return
  const column = <Item>(itemOf: (addition: SeriesAddition) => Item) => additions.map(itemOf)
  await sql`
    INSERT INTO indicators.series AS kept (region_code, indicator_code, region_path, periods, numbers, others)
    SELECT * FROM unnest(
      ${column((one) => one.region)}::text[],
      ${column((one) => one.indicator)}::text[],
      ${column((one) => one.path)}::text[],
      ${column((one) => one.periods.join(','))}::text[],
      ${column((one) => Buffer.concat(one.numbers))}::bytea[],
      ${column((one) => JSON.stringify(one.others))}::jsonb[])
    ON CONFLICT (region_code, indicator_code) DO UPDATE SET
      periods = concat_ws(',', nullif(kept.periods, ''), nullif(excluded.periods, '')),
      numbers = kept.numbers || excluded.numbers,
      others = kept.others || excluded.others`.execute(within)
}

function additionsOf(kept: readonly KeptEntry[]): SeriesAddition[] {
  const additions = new Map<string, SeriesAddition>()
  for (const { statement, regionPath, revision } of kept) {
    const { region, indicator } = statement
    const key = `${region} ${indicator}`
    const addition = additions.get(key) ?? { region, indicator, path: regionPath, periods: [], numbers: [], others: [] }
    additions.set(key, addition)
    const point = pointOf({ ...statement, revision })
    if (isNumbered(point)) {
      addition.periods.push(point.period)
      addition.numbers.push(packPoint(point))
    } else {
      addition.others.push(point)
    }
  }
  return [...additions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, addition]) => addition)
}
