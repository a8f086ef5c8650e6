import { requireCount, requirePositive } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  finiteOrNull,
  meanOfKnown,
  type TestedRange,
  testedPoints,
} from '../detector.ts'
import { type CusumResidual, RESIDUALS } from './residuals.ts'
import { seasonalMean } from './seasonal-mean.ts'

export interface CusumSettings extends TestedRange {
  /** What each period may stand above its mean without adding, in standard deviations. */
  readonly k?: number
  /** The sum that alarms. */
  readonly h?: number
  readonly residual?: CusumResidual
  /** a of the negative binomial residuals: variance m + a m². */
  readonly overdispersion?: number
  /**
   * What is expected: the mean of all counts before the first tested point (where nothing is said), `'seasonal'` for a
   * Poisson model of them with one yearly wave, a number, or one number for each tested point.
   */
  readonly mean?: 'before' | 'seasonal' | number | readonly number[]
  /** Start from 0 again after an alarm. */
  readonly reset?: boolean
  /** `'R'`: bounds and unsettled models as R `surveillance` 1.20.3 has them; sums and alarms are the same. */
  readonly compat?: 'R'
}

/**
 * The one-sided CUSUM: do small excesses add up? C(t) = max(0, C(t−1) + s(t) − k), alarm C ≥ h, s the chosen residual of
 * the count. k = 1.04, h = 2.26 where nothing is said. Rossi, Lampugnani, Marchi, Statistics in Medicine 18 (1999) 2111–2122.
 *
 * `score` is C, `expected` the mean, `upper` the count from which (included) the point would alarm. There is no p value.
 * The sum goes on after an alarm unless `reset`. A missing count neither adds nor takes away. A mean of 0 has no residual:
 * the point is undetermined (except for 'none').
 *
 * With `compat: 'R'` the bound of 'standard' is rounded up, that of 'rossi' is mirrored where it would be below 0, that of
 * 'anscombe2nd' takes m^⅓/9 for m^−⅓/9, that of 'anscombeNegBin' and 'none' is h − C(t), and a seasonal model that did not
 * settle stands as its last step left it.
 *
 * Not calculable for impossible counts, k, h, overdispersion or means; 'incomplete' without counts before the first
 * tested point where they make the mean; 'undetermined' where the seasonal model does not settle.
 * @example cusum({ counts: [2, 3, 4, 2, 3, 4, 9] }, { first: 6 }) // { expected: [3], score: [2.424…], alarm: [true], upper: [8.715…] }
 */
export const cusum = calculable((series: CountSeries, settings: CusumSettings = {}): Detection => {
  const { k = 1.04, h = 2.26, residual = 'standard', overdispersion = 0.1, reset = false, compat } = settings
  requireCount('k', k)
  requirePositive('h', h)
  requireCount('overdispersion', overdispersion)
  if (!Object.hasOwn(RESIDUALS, residual)) notCalculable('outside-range', `${residual} is no residual`)
  const { of, inverse } = RESIDUALS[residual]
  const { first, last } = testedPoints(series, settings)
  const counts = checkedCounts(series, last)
  const answer = emptyDetection(first, last - first + 1)
  const means = meansOf(series, counts, first, settings)
  let sum = 0
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    const count = counts[first + entry] as number
    const mean = means[entry] as number
    answer.expected[entry] = mean
    if (mean === 0 && residual !== 'none') {
      answer.noBound[entry] = Number.isNaN(count) ? 'missing-count' : 'undetermined'
      continue
    }
    const need = h + k - sum
    if (Number.isNaN(count)) {
      answer.upper[entry] = finiteOrNull(inverse(need, mean, overdispersion))
      answer.noBound[entry] = 'missing-count'
      continue
    }
    sum = Math.max(0, sum + of(count, mean, overdispersion) - k)
    answer.score[entry] = sum
    answer.alarm[entry] = sum >= h
    const upper = inverse(need, mean, overdispersion)
    answer.upper[entry] = finiteOrNull(compat === 'R' ? boundAsR(residual, upper, need, mean, h - sum) : upper)
    if (reset && sum >= h) sum = 0
  }
  return answer
})

function boundAsR(residual: CusumResidual, upper: number, need: number, mean: number, left: number): number {
  if (residual === 'standard') return Math.ceil(upper)
  if (residual === 'anscombeNegBin' || residual === 'none') return Math.max(0, left)
  if (residual === 'anscombe2nd') {
    const power = Math.cbrt(mean) ** 2 - Math.cbrt(mean) / 9 + (2 / 3) * need * Math.sqrt(Math.cbrt(mean))
    return power > 0 ? power * Math.sqrt(power) : 0
  }
  const square = 4 * mean + 2 * need * Math.sqrt(mean)
  return residual === 'rossi' && square > 0 ? (Math.sqrt(square) - Math.sqrt(mean)) ** 2 : upper
}

/** The expected count of each tested point. */
function meansOf(series: CountSeries, counts: Float64Array, first: number, settings: CusumSettings): Float64Array {
  const { mean = 'before', compat } = settings
  const means = new Float64Array(counts.length - first)
  if (mean === 'seasonal') return seasonalMean(series, counts, first, compat === 'R')
  if (mean === 'before') return means.fill(meanBefore(counts, first))
  if (typeof mean === 'number') {
    requireMean(mean)
    return means.fill(mean)
  }
  if (mean.length !== means.length) {
    notCalculable('incomplete', `there are ${mean.length} means for ${means.length} tested points`)
  }
  for (const one of mean) requireMean(one)
  means.set(mean)
  return means
}

function requireMean(mean: number): void {
  requireCount('mean', mean)
  if (mean > Number.MAX_SAFE_INTEGER) notCalculable('outside-range', `mean ${mean} is beyond 2^53`)
}

function meanBefore(counts: Float64Array, first: number): number {
  const mean = meanOfKnown(counts, 0, first)
  if (Number.isNaN(mean)) notCalculable('incomplete', 'there are no counts before the first tested point')
  return mean
}
