import { calculable } from '../../not-calculable.ts'
import type { CountSeries } from '../detector.ts'
import { adaptiveRegression } from './adaptive-regression.ts'
import { type EwmaSettings, ewma } from './ewma.ts'
import type { GradedDetection } from './graded.ts'

export interface SwitchDetection extends GradedDetection {
  /** Which detector judged each point; `null` where neither could. */
  readonly judgedBy: ('regression' | 'ewma' | null)[]
}

/** Adjusted R² from which the regression is trusted. */
const TRUSTED_FROM = 0.6

/**
 * The switch of CDC's ESSENCE: the adaptive regression where it explains the baseline (adjusted R² ≥ 0.60), EWMA where it
 * does not or cannot be fitted yet. The usual choice for daily counts of unknown size. Settings, figures and sources as
 * `adaptiveRegression` and `ewma` say; not calculable where either is not.
 * @example
 * const counts = Array.from({ length: 40 }, (_, day) => (day === 39 ? 30 : 4 + (day % 3)))
 * const dates = counts.map((_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
 * regressionEwmaSwitch({ counts, dates }, { first: 39 }) // { alarm: [true], judgedBy: ['ewma'] }
 */
export const regressionEwmaSwitch = calculable((series: CountSeries, settings: EwmaSettings = {}): SwitchDetection => {
  const regression = adaptiveRegression.must(series, settings)
  const answer: SwitchDetection = {
    ...ewma.must(series, settings),
    judgedBy: new Array<null>(regression.alarm.length).fill(null),
  }
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    if (answer.alarm[entry] !== null) answer.judgedBy[entry] = 'ewma'
    if ((regression.adjustedRSquared[entry] ?? 0) < TRUSTED_FROM) continue
    for (const list of ['alarm', 'warning', 'upper', 'expected', 'score', 'pValue', 'noBound'] as const) {
      ;(answer[list] as unknown[])[entry] = regression[list][entry]
    }
    if (answer.alarm[entry] !== null) answer.judgedBy[entry] = 'regression'
  }
  return answer
})
