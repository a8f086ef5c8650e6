import { finiteOrNull } from '../detector.ts'
import type { PointForecast } from './forecasts.ts'
import { type FarringtonRule, type FarringtonRun, tooFewCases } from './rule.ts'

/** What a method makes of the forecast of a point. */
export interface Bound {
  readonly upper: number
  /** From where the score counts: 0 there, 1 at the bound. */
  readonly centre: number
  /** Let the score decide, as R does, also where the bound lies below the centre. */
  readonly byScore: boolean
  /** Probability of this count or a higher one. */
  readonly pValue: (count: number) => number
}

/**
 * Judges each tested point with the bound its method gives (one that is no number: undetermined); alarms above it, where
 * there is a case and there are not too few of them.
 */
export function judgePoints(
  { counts, forecasts, answer }: FarringtonRun,
  rule: FarringtonRule,
  boundOf: (forecast: PointForecast) => Bound,
): void {
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    const point = answer.first + entry
    const count = counts[point] as number
    const forecast = forecasts.at(point)
    if (typeof forecast === 'string') {
      answer.noBound[entry] = Number.isNaN(count) ? 'missing-count' : forecast
      continue
    }
    answer.expected[entry] = finiteOrNull(forecast.mean)
    answer.standardError[entry] = finiteOrNull(forecast.standardError)
    answer.dispersion[entry] = forecast.dispersion
    answer.trend[entry] = forecast.trend ?? null
    const { upper, centre, byScore, pValue } = boundOf(forecast)
    if (Number.isNaN(count)) {
      answer.noBound[entry] = 'missing-count'
      answer.upper[entry] = finiteOrNull(upper)
    } else if (!Number.isFinite(upper)) {
      answer.noBound[entry] = 'undetermined'
    } else {
      const score = (count - centre) / (upper - centre)
      if (byScore || upper > centre) answer.score[entry] = finiteOrNull(score)
      answer.pValue[entry] = pValue(count)
      const tooFew = tooFewCases(counts, point, rule)
      answer.alarm[entry] = !tooFew && count > 0 && (byScore ? score > 1 : count > upper)
      if (tooFew) answer.noBound[entry] = 'too-few-cases'
      else answer.upper[entry] = upper
    }
  }
}
