import { requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import type { Place } from './circles.ts'
import { requireCell, type Scan, type ScanSettings, scan, type TimedCluster } from './scan.ts'

export interface SpaceTimeArea extends Place {
  /** Cases of each period, oldest first. */
  readonly cases: readonly number[]
  /** Persons at risk, the same in every period or one number each; or cases to be expected. */
  readonly population: number | readonly number[]
}

export interface SpaceTimeSettings extends ScanSettings {
  /** `'prospective'`: only clusters that are still going on in the last period. `'retrospective'`: any. */
  readonly mode?: 'prospective' | 'retrospective'
  /** The longest cluster, in periods; half of them where nothing is said. */
  readonly longest?: number
}

/**
 * Where and since when? Kulldorff's space-time scan statistic: as `spatialScan`, with cylinders, a circle over a run of
 * periods, in place of circles. The prospective one is for surveillance day by day: only runs that reach into the last period.
 * Kulldorff, Journal of the Royal Statistical Society A 164 (2001) 61–72.
 *
 * The p-value of a prospective scan is for this one analysis; over a year of daily scans one in 365 below 1 / 365 is chance.
 * Not calculable, besides what `spatialScan` says: lists of different length, a longest run that is not 1 … periods.
 * @example
 * const areas = [0, 1, 2, 3].map((x) => ({ x, y: 0, cases: x === 0 ? [1, 0, 1, 8] : [1, 1, 1, 1], population: 1000 }))
 * spaceTimeScan(areas, { seed: 1 }) // { clusters: [{ members: [0], first: 3, last: 3, cases: 8, expected: 1.375 }] }
 */
export const spaceTimeScan = calculable(
  (areas: readonly SpaceTimeArea[], settings: SpaceTimeSettings): Scan<TimedCluster> => {
    const periods = areas[0]?.cases.length ?? 0
    const { mode = 'prospective', longest = Math.max(1, Math.floor(periods / 2)) } = settings
    if (mode !== 'prospective' && mode !== 'retrospective') notCalculable('outside-range', `${mode} is no mode`)
    requireWhole('longest', longest, 1)
    if (periods === 0) notCalculable('incomplete', 'there are no periods')
    if (longest > periods) notCalculable('outside-range', `longest ${longest} of ${periods} periods`)
    // Before the longest run nothing can begin: all of that is one period, which saves most of the time.
    const recent = mode === 'prospective' ? Math.min(periods, longest + 1) : periods
    const cases = new Float64Array(areas.length * recent)
    const weights = new Float64Array(areas.length * recent)
    areas.forEach((area, place) => {
      const population = typeof area.population === 'number' ? area.cases.map(() => area.population) : area.population
      if (area.cases.length !== periods || population.length !== periods) {
        notCalculable('incomplete', `place ${place} has not ${periods} periods`)
      }
      for (let period = 0; period < periods; period++) {
        const cell = place * recent + Math.max(0, period - (periods - recent))
        requireCell(place, area.cases[period] as number, population[period] as number)
        cases[cell] = (cases[cell] as number) + (area.cases[period] as number)
        weights[cell] = (weights[cell] as number) + (population[period] as number)
      }
    })
    const found = scan(
      { places: areas, cases, weights, ...{ periods: recent, longest, stillGoingOn: mode === 'prospective' } },
      settings,
    )
    const earlier = periods - recent
    return {
      ...found,
      clusters: found.clusters.map((one) => ({ ...one, first: one.first + earlier, last: one.last + earlier })),
    }
  },
)
