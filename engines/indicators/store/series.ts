import type { Day } from '@kangcheng/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { SeriesPoint } from '../contract/index.ts'
import { highestPeriod, unpackPoints } from './packed-point.ts'
import type { Within } from './tables.ts'

export interface RegionSeries {
  region: string
  indicator: string
  /** In no order, revisions side by side. */
  points: SeriesPoint[]
}

/** One region, or everything at and below a path. */
export type SeriesPlace = { region: string } | { under: string }

/**
 * The figures of indicators as known by a day, to be evaluated. One series at a time, so that a million points never
 * stand in memory together.
 */
export async function loadSeries(
  within: Within,
  place: SeriesPlace,
  indicators: readonly string[],
  asOf: Day,
): Promise<Iterable<RegionSeries>> {
  const rows = await within
    .selectFrom('indicators.series')
    .select(['region_code', 'indicator_code', 'periods', 'numbers', 'others'])
    .where(placed(place))
    .where(sql<boolean>`indicator_code = ANY (${[...indicators]}::text[])`)
    .execute()
  return unpackAll(rows, asOf)
}

/**
 * The numbers of one indicator in each region at and below a path, of one period each: the highest by `rankOf` of those
 * known by the day. Revisions and both bases of that period stand side by side.
 */
export async function loadHighestPeriods(
  within: Within,
  under: string,
  indicator: string,
  asOf: Day,
  rankOf: (period: string) => number | undefined,
): Promise<Map<string, SeriesPoint[]>> {
  const rows = await within
    .selectFrom('indicators.series')
    .select(['region_code', 'periods', 'numbers'])
    .where(placed({ under }))
    .where('indicator_code', '=', indicator)
    .execute()
  const regions = new Map<string, SeriesPoint[]>()
  for (const { region_code: region, periods: joined, numbers } of rows) {
    const periods = splitPeriods(joined)
    const period = highestPeriod(periods, numbers, asOf, rankOf)
    if (period !== undefined) regions.set(region, unpackPoints(periods, numbers, asOf, period))
  }
  return regions
}

interface PackedSeries {
  region_code: string
  indicator_code: string
  periods: string
  numbers: Uint8Array
  others: readonly SeriesPoint[]
}

function* unpackAll(rows: readonly PackedSeries[], asOf: Day): Generator<RegionSeries> {
  for (const { region_code: region, indicator_code: indicator, periods, numbers, others } of rows) {
    const points = unpackPoints(splitPeriods(periods), numbers, asOf)
    points.push(...others.filter((point) => point.availableOn <= asOf))
    if (points.length > 0) yield { region, indicator, points }
  }
}

/**
 * Three hundred regions report the same sixty months: split once, the texts are shared and everything that is looked up
 * by a period later finds it faster.
 */
const split = new Map<string, readonly string[]>()
const SPLIT_LIMIT = 1_000

function splitPeriods(joined: string): readonly string[] {
  const known = split.get(joined)
  if (known) return known
  if (split.size >= SPLIT_LIMIT) split.clear()
  const periods = joined === '' ? [] : joined.split(',')
  split.set(joined, periods)
  return periods
}

function placed(place: SeriesPlace): RawBuilder<boolean> {
  return 'region' in place ? sql`region_code = ${place.region}` : sql`region_path ^@ ${place.under}`
}
