import type { Day } from '@kangcheng/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { SeriesPoint } from '../contract/index.ts'
import { unpackPoints } from './packed-point.ts'
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
 * The figures of indicators as known by a day, to be evaluated. One row a series, its numbers packed into bytes:
 * a million figures as a million rows take seconds to cross the wire, as bytes a few hundred milliseconds.
 */
export async function loadSeries(
  within: Within,
  place: SeriesPlace,
  indicators: readonly string[],
  asOf: Day,
): Promise<Iterable<RegionSeries>> {
  // Room for a hash of all series; without it PostgreSQL sorts a million rows on disk.
  if ('under' in place) await sql`SET LOCAL work_mem = '256MB'`.execute(within)
  const known = sql<boolean>`${placed(place)} AND indicator_code = ANY (${[...indicators]}::text[])
    AND available_on <= ${asOf}::date`
  const { rows } = await sql<PackedRow>`
    SELECT region_code AS region, indicator_code AS indicator,
      string_agg(period, ',') AS periods, string_agg(packed, ''::bytea) AS packed
    FROM indicators.value
    WHERE ${known} AND packed IS NOT NULL
    GROUP BY region_code, indicator_code`.execute(within)
  return unpackAll(rows, await loadOthers(within, known))
}

/**
 * The latest number of one indicator in each region at and below a path, by region code. Where both bases speak of
 * one period the reported one is taken, as a verdict takes it.
 */
export async function loadLatestNumbers(
  within: Within,
  under: string,
  indicator: string,
  asOf: Day,
): Promise<Map<string, SeriesPoint>> {
  const rows = await within
    .selectFrom('indicators.value')
    .distinctOn('region_code')
    .select([
      'region_code',
      'period',
      'value',
      'lower',
      'upper',
      'basis',
      'status',
      'revision',
      'available_on',
      'invented',
    ])
    .where(placed({ under }))
    .where('indicator_code', '=', indicator)
    .where(sql<boolean>`available_on <= ${asOf}::date`)
    .where('value', 'is not', null)
    .orderBy('region_code')
    .orderBy('period_last', 'desc')
    .orderBy('basis', 'desc')
    .orderBy('revision', 'desc')
    .execute()
  return new Map(
    rows.map(({ region_code, available_on: availableOn, ...columns }) => [
      region_code,
      withoutNulls({ ...columns, availableOn }) as SeriesPoint,
    ]),
  )
}

interface PackedRow {
  region: string
  indicator: string
  periods: string
  packed: Uint8Array
}

/** One series at a time, so that a million points never stand in memory together. */
function* unpackAll(rows: readonly PackedRow[], others: Map<string, RegionSeries>): Generator<RegionSeries> {
  for (const { region, indicator, periods, packed } of rows) {
    const points = unpackPoints(periods.split(','), packed)
    const key = `${region} ${indicator}`
    points.push(...(others.get(key)?.points ?? []))
    others.delete(key)
    yield { region, indicator, points }
  }
  yield* others.values()
}

/** Levels, parts, milestones and absences: few, and of many shapes. */
async function loadOthers(within: Within, known: RawBuilder<boolean>): Promise<Map<string, RegionSeries>> {
  const rows = await within
    .selectFrom('indicators.value')
    .select(['region_code', 'indicator_code', 'period', 'basis', 'revision', 'status', 'available_on', 'invented'])
    .select(['parts', 'level', 'attained', 'absence'])
    .where(known)
    .where('packed', 'is', null)
    .execute()
  const series = new Map<string, RegionSeries>()
  for (const { region_code: region, indicator_code: indicator, available_on: availableOn, ...columns } of rows) {
    const key = `${region} ${indicator}`
    const one = series.get(key) ?? { region, indicator, points: [] }
    one.points.push(withoutNulls({ ...columns, availableOn }) as SeriesPoint)
    series.set(key, one)
  }
  return series
}

function withoutNulls(columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null))
}

function placed(place: SeriesPlace): RawBuilder<boolean> {
  return 'region' in place ? sql`region_code = ${place.region}` : sql`region_path ^@ ${place.under}`
}
