import { calculable } from '../../not-calculable.ts'
import type { Place } from './circles.ts'
import { type Cluster, requireCell, type Scan, type ScanSettings, scan } from './scan.ts'

export interface ScanArea extends Place {
  readonly cases: number
  /** Persons at risk, or cases to be expected where age or another covariate is adjusted for. */
  readonly population: number
}

/**
 * Where do more cases lie than the population explains? Kulldorff's spatial scan statistic, discrete Poisson model, circular
 * windows, high rates.
 *
 * Every circle around every place with at most `maxShare` of the population is a window; its log likelihood ratio is
 * c ln(c / E) + (C − c) ln((C − c) / (C − E)), E = C · population within / population. The highest is the most likely
 * cluster; of the best of each centre those follow that share no place with one before (SaTScan's usual rule). p by Monte
 * Carlo: rank of the ratio among the highest of `replicates` data sets with the same total.
 * Kulldorff, Communications in Statistics, Theory and Methods 26 (1997) 1481–1496.
 *
 * Clusters are listed up to `most`, whatever their p.
 * Not calculable: counts that are not whole, negative or no population, cases where nobody lives, no cases at all,
 * more than 1e9 cases or 1e6
 * replicates, coordinates that are not finite or not on Earth, a share outside (0, 1].
 * @example
 * const areas = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: 0, cases: x < 2 ? 9 : 1, population: 1000 }))
 * spatialScan(areas, { seed: 1 }) // { clusters: [{ members: [0, 1], cases: 18, expected: 7.33…, logLikelihoodRatio: 10.96… }] }
 */
export const spatialScan = calculable((areas: readonly ScanArea[], settings: ScanSettings): Scan<Cluster> => {
  areas.forEach(({ cases, population }, place) => {
    requireCell(place, cases, population)
  })
  const found = scan(
    {
      places: areas,
      cases: Float64Array.from(areas, ({ cases }) => cases),
      weights: Float64Array.from(areas, ({ population }) => population),
      ...{ periods: 1, longest: 1, stillGoingOn: true },
    },
    settings,
  )
  return { ...found, clusters: found.clusters.map(({ first, last, ...cluster }) => cluster) }
})
