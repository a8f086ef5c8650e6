import { requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type TestedRange,
  testedPoints,
} from './detector.ts'
import { describePast, exceedance, requirePerYear } from './past-values.ts'

/** What one of the three systems compares with. */
export interface RkiSystem {
  /** Whole years back. */
  readonly years: number
  /** Periods either side of the same period in those years. */
  readonly halfWidth: number
  /** Whether also the `halfWidth` periods just before. */
  readonly justBefore: boolean
}

/** RKI 1: the six weeks before. RKI 2: those and thirteen of last year. RKI 3: nine of each of the last two years. */
export const RKI_SYSTEMS: Readonly<Record<1 | 2 | 3, RkiSystem>> = {
  1: { years: 0, halfWidth: 6, justBefore: true },
  2: { years: 1, halfWidth: 6, justBefore: true },
  3: { years: 2, halfWidth: 4, justBefore: false },
}

export interface RkiSettings extends TestedRange {
  readonly system?: 1 | 2 | 3 | RkiSystem
}

/** Upper 95 % limits of a Poisson mean when 0, 1, … 20 were counted: Crow, Gardner, Biometrika 46 (1959) 441–453, table 1. */
const POISSON_UPPER = [
  3.285, 5.323, 6.686, 8.102, 9.598, 11.177, 12.817, 13.765, 14.921, 16.768, 17.633, 19.05, 20.335, 21.364, 22.945,
  23.762, 25.4, 26.306, 27.735, 28.966, 30.017,
]

/**
 * The rule of the Robert Koch Institute: is the count above the bound made of the same weeks of past years, or of the last
 * weeks? With M and S of the past values: M > 20: M + 2 S; else the upper Poisson limit of ⌊M⌋. Alarm y > bound; RKI 3
 * where nothing is said. As in R `surveillance` (algo.rki).
 *
 * `score` is (y − M) / (bound − M), above 1 at an alarm (`null` where M and bound are one). There is no p value.
 * A year is `perYear` periods. Past values with gaps are used while two thirds of them are there.
 * Not calculable for impossible counts, a system of nothing, or no `perYear` where years are looked back.
 * @example rki({ counts: [1, 2, 1, 0, 1, 1, 8] }, { system: 1, first: 6 }) // { expected: [1], upper: [5.323], alarm: [true] }
 */
export const rki = calculable((series: CountSeries, settings: RkiSettings = {}): Detection => {
  const { system = 3 } = settings
  const { years, halfWidth, justBefore } = typeof system === 'number' ? systemOf(system) : system
  requireWhole('years', years)
  requireWhole('halfWidth', halfWidth)
  const perYear = years > 0 ? requirePerYear(series) : 0
  if (years > 0 && halfWidth >= perYear) {
    notCalculable('contradiction', `halfWidth ${halfWidth} of a year of ${perYear} reaches into the present`)
  }
  const { first, last } = testedPoints(series, settings)
  const recent = justBefore ? halfWidth : 0
  const size = recent + years * (2 * halfWidth + 1)
  if (size < 2) notCalculable('outside-range', `a system of ${size} past values has no spread`)
  const counts = checkedCounts(series, last)
  const answer = emptyDetection(first, last - first + 1)
  const reach = years > 0 ? years * perYear + halfWidth : recent
  const past = new Float64Array(reach > last ? 0 : size)
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    const point = first + entry
    if (point >= reach) {
      gather(past, counts, point, { years, perYear, halfWidth, recent })
      judge(answer, entry, counts[point] as number, past)
    } else answer.noBound[entry] = Number.isNaN(counts[point]) ? 'missing-count' : 'short-past'
  }
  return answer
})

function systemOf(system: 1 | 2 | 3): RkiSystem {
  if (!Object.hasOwn(RKI_SYSTEMS, system)) notCalculable('outside-range', `there is no RKI ${system}`)
  return RKI_SYSTEMS[system]
}

function gather(
  past: Float64Array,
  counts: Float64Array,
  point: number,
  { years, perYear, halfWidth, recent }: { years: number; perYear: number; halfWidth: number; recent: number },
): void {
  let next = 0
  for (let back = recent; back > 0; back--) past[next++] = counts[point - back] as number
  for (let year = 1; year <= years; year++) {
    const same = point - year * perYear
    for (let one = same - halfWidth; one <= same + halfWidth; one++) past[next++] = counts[one] as number
  }
}

function judge(answer: Detection, entry: number, count: number, past: Float64Array): void {
  const seen = describePast(past)
  if (Number.isNaN(count)) answer.noBound[entry] = 'missing-count'
  else if (typeof seen === 'string') answer.noBound[entry] = seen
  if (typeof seen === 'string') return
  const upper = seen.mean > 20 ? seen.mean + 2 * seen.sigma : (POISSON_UPPER[Math.floor(seen.mean)] as number)
  answer.expected[entry] = seen.mean
  answer.upper[entry] = upper
  if (Number.isNaN(count)) return
  answer.alarm[entry] = count > upper
  answer.score[entry] = exceedance(count, seen.mean, upper)
}
