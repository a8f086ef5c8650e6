import { type Day, dayOfNumber } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { SeriesPoint } from '../contract/index.ts'
import { pointOf } from '../rules/series.ts'
import type { Within } from './tables.ts'
import { loadWithoutNumber } from './values.ts'

export interface RegionSeries {
  region: string
  indicator: string
  /** In no order, revisions side by side. */
  points: SeriesPoint[]
}

/** value, lower, upper as float8; day and revision with its marks as int4. */
const BYTES = 32
/** Days from 1970-01-01 to 2000-01-01, where PostgreSQL counts from. */
const EPOCH_2000 = 10_957

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
): Promise<RegionSeries[]> {
  // Room for a hash of all series; without it PostgreSQL sorts a million rows on disk.
  if ('under' in place) await sql`SET LOCAL work_mem = '256MB'`.execute(within)
  const known = sql<boolean>`${placed(place)} AND indicator_code = ANY (${[...indicators]}::text[])
    AND available_on <= ${asOf}::date`
  const { rows } = await sql<{ region: string; indicator: string; periods: string; packed: Buffer }>`
    SELECT region_code AS region, indicator_code AS indicator,
      string_agg(period, ',') AS periods,
      string_agg(float8send(value) || float8send(coalesce(lower, 'NaN')) || float8send(coalesce(upper, 'NaN'))
        || int4send(available_on - DATE '2000-01-01')
        || int4send(revision * 8 + (basis = 'computed')::int + (status = 'final')::int * 2 + invented::int * 4),
        ''::bytea) AS packed
    FROM indicators.value
    WHERE ${known} AND value IS NOT NULL
    GROUP BY region_code, indicator_code`.execute(within)
  const series = new Map(rows.map((row) => [`${row.region} ${row.indicator}`, unpack(row)]))
  // Levels, parts, milestones and absences are few; they join the numbers of their series.
  for (const value of await loadWithoutNumber(within, known)) {
    const { region, indicator } = value
    const one = series.get(`${region} ${indicator}`)
    if (one) one.points.push(pointOf(value))
    else series.set(`${region} ${indicator}`, { region, indicator, points: [pointOf(value)] })
  }
  return [...series.values()]
}

function placed(place: SeriesPlace) {
  return 'region' in place ? sql`region_code = ${place.region}` : sql`region_path ^@ ${place.under}`
}

function unpack(row: { region: string; indicator: string; periods: string; packed: Buffer }): RegionSeries {
  const { region, indicator, packed } = row
  const points = row.periods.split(',').map((period, index): SeriesPoint => {
    const at = index * BYTES
    const marks = packed.readInt32BE(at + 28)
    const point: SeriesPoint = {
      period,
      value: packed.readDoubleBE(at),
      basis: marks & 1 ? 'computed' : 'reported',
      status: marks & 2 ? 'final' : 'preliminary',
      revision: marks >> 3,
      availableOn: dayOf(packed.readInt32BE(at + 24) + EPOCH_2000),
      invented: (marks & 4) !== 0,
    }
    const lower = packed.readDoubleBE(at + 8)
    if (!Number.isNaN(lower)) point.lower = lower
    const upper = packed.readDoubleBE(at + 16)
    if (!Number.isNaN(upper)) point.upper = upper
    return point
  })
  return { region, indicator, points }
}

/** The same few hundred days come up in every series. */
const days = new Map<number, string>()
function dayOf(number: number): string {
  let day = days.get(number)
  if (day === undefined) {
    day = dayOfNumber(number)
    days.set(number, day)
  }
  return day
}
