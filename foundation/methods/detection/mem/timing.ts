import { requireCount, requirePositive } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { smoothByLines, smoothByParabolas } from './smooth.ts'

export interface TimingSettings {
  /**
   * Where the curve of the highest accumulated share stops being steep: `'fixed'` at the last week before its slope falls
   * below `slope`; `'mean-slope'` at the week whose slope is nearest to that of the straight line, 100 / weeks.
   */
  readonly criterion?: 'fixed' | 'mean-slope'
  /** Percent of the season a week; 2.8 as a rule (2.5…3). */
  readonly slope?: number
}

/** The epidemic within a season. Weeks are counted from 0. */
export interface SeasonTiming {
  readonly start: number
  /** The last week in it. */
  readonly end: number
  readonly length: number
  /** Of the rates, within the epidemic. */
  readonly sum: number
  readonly seasonSum: number
  /** sum / seasonSum · 100 */
  readonly percentage: number
}

const BANDWIDTH = 1
const SPAN = 0.75

/**
 * When was the epidemic of a season? The timing step of the moving epidemic method.
 *
 * For each length L the L consecutive weeks with the highest sum of rates, as a percentage of the season, make a curve from
 * 0 to 100; smoothed (`'fixed'`: local lines, normal kernel, bandwidth 1; `'mean-slope'`: local parabolas over three
 * quarters of the points), the first length after which a further week adds too little is that of the epidemic.
 * Vega, Lozano, Meerhoff et al., Influenza and Other Respiratory Viruses 7 (2013) 546–558; 9 (2015) 234–246.
 *
 * `rates` is one full season, week after week, in any unit; `null` where nobody surveyed, before the first and after the last
 * week only. Not calculable for negative or non-finite rates, gaps inside, fewer than 8 weeks, a season without cases
 * or so flat that the slope never falls below the criterion.
 * @example seasonTiming([1, 1, 2, 3, 9, 30, 60, 40, 12, 4, 2, 1, 1, 0, 1]) // { start: 4, end: 9, percentage: 92.8… }
 */
export const seasonTiming = calculable(
  (rates: readonly (number | null)[], settings: TimingSettings = {}): SeasonTiming => {
    const { criterion = 'fixed', slope = 2.8 } = settings
    requirePositive('slope', slope)
    if (criterion !== 'fixed' && criterion !== 'mean-slope')
      notCalculable('outside-range', `${criterion} is no criterion`)
    const surveyed = surveyedWeeks(rates)
    const curve = highestShares(surveyed)
    const length = criterion === 'fixed' ? lengthBySlope(curve, slope) : lengthByMeanSlope(curve)
    return timingOfLength(surveyed, length)
  },
)

/** The `length` consecutive weeks with the highest sum, the earliest of them where several are. */
export function timingOfLength({ weeks, before, seasonSum }: SurveyedWeeks, length: number): SeasonTiming {
  const { start, sum } = highestRun(weeks, length)
  const first = before + start
  return { start: first, end: first + length - 1, length, sum, seasonSum, percentage: (sum / seasonSum) * 100 }
}

export interface SurveyedWeeks {
  readonly weeks: Float64Array
  /** Weeks of the season before the first that was surveyed. */
  readonly before: number
  readonly seasonSum: number
}

const LEAST_WEEKS = 8
/** No rate is higher, and the squares of it can still be added up. */
const MOST = 1e100

export function surveyedWeeks(rates: readonly (number | null)[]): SurveyedWeeks {
  const before = rates.findIndex((rate) => rate !== null)
  const until = rates.findLastIndex((rate) => rate !== null) + 1
  const weeks = Float64Array.from(rates.slice(Math.max(0, before), until), (rate) => rate ?? Number.NaN)
  if (weeks.length < LEAST_WEEKS) notCalculable('too-few', `a season of ${weeks.length} weeks has no shape`)
  weeks.forEach((rate, week) => {
    if (rates[before + week] === null) notCalculable('incomplete', `week ${before + week} is missing within the season`)
    requireCount(`rate of week ${before + week}`, rate)
    if (rate > MOST) notCalculable('outside-range', `rate ${rate} of week ${before + week} is none`)
  })
  const seasonSum = weeks.reduce((sum, rate) => sum + rate, 0)
  if (seasonSum === 0) notCalculable('undetermined', 'a season without cases has no epidemic')
  return { weeks, before, seasonSum }
}

/** The percentage of the season in its best L weeks, for L = 0 … all. */
function highestShares({ weeks, seasonSum }: SurveyedWeeks): Float64Array {
  const curve = new Float64Array(weeks.length + 1)
  for (let length = 1; length < curve.length; length++)
    curve[length] = (highestRun(weeks, length).sum / seasonSum) * 100
  return curve
}

function highestRun(weeks: Float64Array, length: number): { start: number; sum: number } {
  let sum = 0
  for (let week = 0; week < length; week++) sum += weeks[week] as number
  let best = { start: 0, sum }
  for (let start = 1; start + length <= weeks.length; start++) {
    sum += (weeks[start + length - 1] as number) - (weeks[start - 1] as number)
    if (sum > best.sum) best = { start, sum }
  }
  return best
}

function lengthBySlope(curve: Float64Array, slope: number): number {
  const smooth = smoothByLines(curve, BANDWIDTH)
  for (let length = 1; length < smooth.length - 1; length++) {
    if ((smooth[length + 1] as number) - (smooth[length] as number) < slope) return length
  }
  notCalculable('undetermined', `every week adds at least ${slope} % to the season: it has no peak`)
}

function lengthByMeanSlope(curve: Float64Array): number {
  const smooth = smoothByParabolas(curve, SPAN)
  const mean = 100 / (curve.length - 1)
  let best = 1
  let nearest = Number.POSITIVE_INFINITY
  for (let length = 1; length < smooth.length; length++) {
    const distance = Math.abs((smooth[length] as number) - (smooth[length - 1] as number) - mean)
    if (distance < nearest) [best, nearest] = [length, distance]
  }
  return best
}
