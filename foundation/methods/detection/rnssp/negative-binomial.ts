import { requireWhole } from '../../arguments.ts'
import { calculable, isCalculated, notCalculable } from '../../not-calculable.ts'
import { negativeBinomialQuantile } from '../../numerics/negative-binomial.ts'
import {
  type NegativeBinomialRegression,
  negativeBinomialRegression,
} from '../../numerics/negative-binomial-regression.ts'
import { poissonQuantile } from '../../numerics/poisson.ts'
import { type IteratedRegression, poissonRegression } from '../../numerics/poisson-regression.ts'
import type { RegressionInput } from '../../numerics/regression-input.ts'
import { studentTQuantile } from '../../numerics/student-t.ts'
import { type CountSeries, type Detection, emptyDetection } from '../detector.ts'
import { type SeasonalSettings, seasonalModel } from './seasonal.ts'

export interface NegativeBinomialSettings extends SeasonalSettings {
  /** Whether the level may rise or fall over the years; true where nothing is said. */
  readonly trend?: boolean
}

/** A mean beyond this is a trend that ran away. */
const LARGEST = 1e12

/**
 * Weekly counts beside a negative binomial regression: is a week above the wave the seasons make? As `serfling`, for counts,
 * with all weeks of the baseline in the fit.
 *
 * Log-linear regression on week number (left out with `trend: false`), cos and sin of 2π week / 52.18; the bound is the 95 %
 * quantile of the negative binomial distribution with the fitted θ, its mean the upper 95 % limit of the fit,
 * exp(η + t SE), n − p degrees. A baseline that spreads no more than Poisson's is fitted as that.
 * CDC Rnssp (commit 7f76909); Venables & Ripley, Modern Applied Statistics with S (2002), 7.4.
 *
 * Judges the weeks after the baseline, or the range that is asked for; a week so far on that the trend has left all counts
 * behind (a mean beyond 1e12) is undetermined. No score, no p-value.
 * Not calculable for counts that are negative or not whole, dates that are not week after week, a baseline of fewer than 104
 * weeks, with more than a third of them missing or without any case.
 * @example
 * const dates = Array.from({ length: 160 }, (_, week) => new Date(Date.UTC(2023, 0, 1 + 7 * week)).toISOString().slice(0, 10))
 * const counts = dates.map((_, week) => 20 + ((week * 7) % 23) + (week === 159 ? 60 : 0))
 * negativeBinomialDetector({ counts, dates }, { baselineEnd: '2025-12-28', first: 159 }) // { upper: [46], alarm: [true] }
 */
export const negativeBinomialDetector = calculable(
  (series: CountSeries, settings: NegativeBinomialSettings): Detection => {
    const model = seasonalModel(series, settings, { trend: settings.trend ?? true, fits: () => true })
    const { first, last, counts, baseline, row, upperProbability } = model
    const response = baseline.map((point) => counts[point] as number)
    response.forEach((count, index) => {
      requireWhole(`count ${baseline[index]}`, count)
    })
    const { fit, quantile } = fitCounts({ response, design: baseline.map(row) })
    const t = studentTQuantile.must(upperProbability, fit.residualDegrees)
    const answer = emptyDetection(first, last - first + 1)
    for (let point = first; point <= last; point++) {
      const entry = point - first
      const { eta, se } = fit.predict.must(row(point))
      const count = counts[point] as number
      const missing = Number.isNaN(count)
      const highest = Math.exp(eta + t * se)
      if (highest > LARGEST) {
        answer.noBound[entry] = missing ? 'missing-count' : 'undetermined'
        continue
      }
      const upper = quantile(upperProbability, highest)
      answer.expected[entry] = Math.exp(eta)
      answer.upper[entry] = upper
      if (missing) answer.noBound[entry] = 'missing-count'
      else answer.alarm[entry] = count > upper
    }
    return answer
  },
)

interface CountModel {
  readonly fit: IteratedRegression | NegativeBinomialRegression
  readonly quantile: (level: number, mean: number) => number
}

function fitCounts(input: RegressionInput): CountModel {
  if (!input.response.some((count) => count > 0))
    notCalculable('undetermined', 'a baseline without cases has no season')
  const fit = negativeBinomialRegression(input)
  if (isCalculated(fit)) {
    return { fit, quantile: (level, mean) => negativeBinomialQuantile.must(level, { size: fit.theta, mean }) }
  }
  return { fit: poissonRegression.must(input), quantile: poissonQuantile.must }
}
