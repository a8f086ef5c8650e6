import { requirePositive, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { type Interval, scaled } from './interval.ts'
import { BYAR_FROM, limitsOfCount } from './poisson-limits.ts'

export interface CrudeRate extends Interval {
  readonly method: 'exact' | 'byar'
}

/**
 * Events per person-time × multiplier, with exact chi-square limits below 10 events and Byar's from 10,
 * as PHEindicatormethods 2.1.0 documents for `phe_rate`. More events than persons are allowed (a person may count twice).
 * Not calculable for a negative count, person-time or multiplier ≤ 0, or a confidence outside (0, 1).
 *
 * @example
 * crudeRate(1, 9_600, 100_000)
 * // { value: 10.416…, lower: 0.263…, upper: 58.037…, method: 'exact' }; one maternal death in 9,600 births
 */
export const crudeRate = calculable(
  (events: number, personTime: number, multiplier: number, confidence: number = USUAL_CONFIDENCE): CrudeRate => {
    requirePositive('personTime', personTime)
    requirePositive('multiplier', multiplier)
    const limits = limitsOfCount(events, confidence)
    return { ...scaled(limits, multiplier / personTime), method: events < BYAR_FROM ? 'exact' : 'byar' }
  },
)
