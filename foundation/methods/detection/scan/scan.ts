import { requireCount, requireFinite, requirePositive, requireWhole } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'
import { type Coordinates, circlesAround, type Place } from './circles.ts'
import { bestWindows, membersOf, withoutOverlap } from './clusters.ts'
import { rankOf, replicate } from './monte-carlo.ts'
import { type FoundWindow, sumOverPeriods, type Windows } from './windows.ts'

export interface ScanSettings {
  readonly coordinates?: Coordinates
  /** The largest share of the population in a window, above 0 to 1. */
  readonly maxShare?: number
  /** Data sets of the Monte Carlo test: 999 where nothing is said, 0 for no p-values. */
  readonly replicates?: number
  /** Of the random numbers: the same seed gives the same p-values. */
  readonly seed: number
  /** Stop the test early, after this many replicates as high as the data (50): for screening, when most days show nothing. */
  readonly stopAfter?: number
  /** The most clusters to list. */
  readonly most?: number
}

export interface Cluster {
  /** Places by their index, the centre first, then by distance. */
  readonly members: readonly number[]
  /** Of the circle, to its farthest member: in the unit of the coordinates, or km. */
  readonly radius: number
  readonly cases: number
  readonly expected: number
  /** Cases over expected. */
  readonly ratio: number
  /** Risk within over risk outside; `null` where no case lies outside. */
  readonly relativeRisk: number | null
  readonly logLikelihoodRatio: number
  /** Rank among the highest ratios of the replicates, also for the clusters after the first; `null` without replicates. */
  readonly pValue: number | null
}

export interface TimedCluster extends Cluster {
  /** Periods of the cluster, counted from 0, both included. */
  readonly first: number
  readonly last: number
}

export interface Scan<Found extends Cluster> {
  readonly cases: number
  /** Highest likelihood ratio first; no two share a place. */
  readonly clusters: readonly Found[]
  /** Replicates that were drawn; fewer than asked for where the test stopped early. */
  readonly replicates: number
}

const MOST_REPLICATES = 1_000_000
/** As many events as the replicates can throw. */
const MOST_CASES = 1_000_000_000

/** Cells of places × periods, place by place, and how windows reach over periods. */
interface Cells {
  readonly places: readonly Place[]
  readonly cases: Float64Array
  readonly weights: Float64Array
  readonly periods: number
  readonly longest: number
  readonly stillGoingOn: boolean
}

export function requireCell(place: number, cases: number, population: number): void {
  requireWhole(`cases of place ${place}`, cases)
  requireCount(`population of place ${place}`, population)
}

/** The scan itself, over checked cells. */
export function scan(cells: Cells, settings: ScanSettings): Scan<TimedCluster> {
  const { coordinates = 'cartesian', maxShare = 0.5, replicates = 999, seed, stopAfter, most = 10 } = settings
  requirePositive('maxShare', maxShare)
  requireWhole('replicates', replicates)
  if (replicates > MOST_REPLICATES) notCalculable('outside-range', `replicates ${replicates} are too many`)
  requireWhole('seed', seed)
  if (stopAfter !== undefined) requireWhole('stopAfter', stopAfter, 1)
  requireWhole('most', most, 1)
  const windows = windowsOver(cells, coordinates, maxShare)
  const cases = new Float64Array(windows.expected.length)
  sumOverPeriods(cells.cases, cells.periods, cases)
  const kept = withoutOverlap(windows, bestWindows(windows, cases), most)
  const drawn = replicate(windows, cells.weights, kept[0]?.ratio ?? 0, { replicates, seed, stopAfter })
  return {
    cases: windows.total,
    clusters: kept.map((one) => ({ ...describe(windows, one), pValue: rankOf(one.ratio, drawn) })),
    replicates: drawn.run,
  }
}

function windowsOver(cells: Cells, coordinates: Coordinates, maxShare: number): Windows {
  const { places, cases, weights, periods, longest, stillGoingOn } = cells
  const total = cases.reduce((sum, count) => sum + count, 0)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  if (total === 0) notCalculable('too-few', 'there are no cases')
  if (total > MOST_CASES) notCalculable('outside-range', `${total} cases are too many`)
  requireFinite('sum of the population', weight)
  const perPlace = places.map((_, place) => {
    const row = weights.subarray(place * periods, (place + 1) * periods)
    return row.reduce((sum, one) => sum + one, 0)
  })
  const inEachCell = weights.map((one) => (one / weight) * total)
  inEachCell.forEach((one, cell) => {
    if (!(one > 0) && (cases[cell] as number) > 0) {
      notCalculable('contradiction', `cases without population in place ${Math.floor(cell / periods)}`)
    }
  })
  const expected = new Float64Array(places.length * (periods + 1))
  sumOverPeriods(inEachCell, periods, expected)
  const circles = circlesAround(places, Float64Array.from(perPlace), coordinates, maxShare)
  return { circles, periods, longest, stillGoingOn, expected, total }
}

function describe(windows: Windows, found: FoundWindow): Omit<TimedCluster, 'pValue'> {
  const { cases, expected, ratio, first, last, at } = found
  const outside = windows.total - cases
  return {
    members: membersOf(windows, found),
    radius: windows.circles.radius(at),
    ...{ cases, expected, first, last },
    ratio: cases / expected,
    relativeRisk: outside === 0 ? null : cases / expected / (outside / (windows.total - expected)),
    logLikelihoodRatio: ratio,
  }
}
