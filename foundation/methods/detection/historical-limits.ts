import { requireProbability, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { normalQuantile } from '../numerics/normal.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type TestedRange,
  testedPoints,
} from './detector.ts'
import { describePast, exceedance, requirePerYear } from './past-values.ts'

export interface HistoricalLimitsSettings extends TestedRange {
  /** Whole years back. */
  readonly years?: number
  /** Four-week sums either side of the same four weeks in those years. */
  readonly neighbours?: number
  /** Two-sided: the bound is passed with half of it. */
  readonly alpha?: number
}

/** The figures of each point are sums: of its week and the three before. */
export interface HistoricalLimitsDetection extends Detection {
  /** The sum that is judged. */
  readonly total: (number | null)[]
}

/** Weeks in a sum. */
const SPAN = 4

/**
 * The historical limits of the CDC: are the last four weeks above the same four weeks, and their neighbours, of past years?
 * Bound = M + z(1 − alpha/2) S √(1 + 1/n) of the n = years · (2 · neighbours + 1) past four-week sums; alarm: sum > bound.
 * Five years, one neighbour, alpha 0.025 where nothing is said. Stroup, Williamson, Herndon, Karon, Statistics in Medicine 8
 * (1989) 323–329; Farrington, Andrews in Brookmeyer, Stroup (ed.), Monitoring the Health of Populations (2003), 8-1.
 *
 * `upper`, `expected` and `total` are four-week sums. `score` is (sum − M) / (bound − M), above 1 at an alarm (`null`
 * where the past has no spread). There is no p value. For weekly series; a year is `perYear` periods.
 * A sum with a missing week is missing; past sums are used while two thirds of them are there.
 * Not calculable for impossible counts, years below 1, no `perYear`, alpha outside (0, 1).
 * @example
 * const counts = Array.from({ length: 300 }, (_, week) => 10 + (week % 7)).with(299, 40)
 * historicalLimits({ counts, perYear: 52 }, { first: 299 }) // { total: [79], expected: [52.06…], upper: [62.28…] }
 */
export const historicalLimits = calculable(
  (series: CountSeries, settings: HistoricalLimitsSettings = {}): HistoricalLimitsDetection => {
    const { years = 5, neighbours = 1, alpha = 0.025 } = settings
    requireWhole('years', years, 1)
    requireWhole('neighbours', neighbours)
    requireProbability('alpha', alpha)
    const perYear = requirePerYear(series)
    if (SPAN * (neighbours + 1) > perYear) {
      notCalculable('contradiction', `${neighbours} neighbours in a year of ${perYear} reach into the present`)
    }
    const { first, last } = testedPoints(series, settings)
    const totals = movingTotals(checkedCounts(series, last))
    const size = years * (2 * neighbours + 1)
    if (size < 2) notCalculable('outside-range', 'one past sum has no spread')
    const width = normalQuantile.must(1 - alpha / 2)
    const total = new Array<number | null>(last - first + 1).fill(null)
    const answer = { ...emptyDetection(first, total.length), total }
    const reach = years * perYear + SPAN * (neighbours + 1) - 1
    const past = new Float64Array(reach > last ? 0 : size)
    for (let entry = 0; entry < total.length; entry++) {
      const point = first + entry
      if (!Number.isNaN(totals[point])) total[entry] = totals[point] as number
      else answer.noBound[entry] = point < reach ? 'short-past' : 'missing-count'
      if (point < reach) {
        answer.noBound[entry] = 'short-past'
        continue
      }
      gather(past, totals, point, { years, neighbours, perYear })
      judge(answer, entry, past, width)
    }
    return answer
  },
)

/** Each point's sum of the last four; NaN where one is missing. */
function movingTotals(counts: Float64Array): Float64Array {
  const totals = new Float64Array(counts.length).fill(Number.NaN)
  for (let point = SPAN - 1; point < counts.length; point++) {
    let sum = 0
    for (let back = 0; back < SPAN; back++) sum += counts[point - back] as number
    totals[point] = sum
  }
  return totals
}

function gather(
  past: Float64Array,
  totals: Float64Array,
  point: number,
  { years, neighbours, perYear }: { years: number; neighbours: number; perYear: number },
): void {
  let next = 0
  for (let year = 1; year <= years; year++) {
    for (let block = -neighbours; block <= neighbours; block++) {
      past[next++] = totals[point - year * perYear + SPAN * block] as number
    }
  }
}

function judge(answer: HistoricalLimitsDetection, entry: number, past: Float64Array, width: number): void {
  const seen = describePast(past)
  if (typeof seen === 'string') {
    answer.noBound[entry] ??= seen
    return
  }
  const upper = seen.mean + width * seen.sigma * Math.sqrt(1 + 1 / seen.known)
  answer.expected[entry] = seen.mean
  answer.upper[entry] = upper
  const total = answer.total[entry]
  if (total === null || total === undefined) return
  answer.alarm[entry] = total > upper
  answer.score[entry] = exceedance(total, seen.mean, upper)
}
