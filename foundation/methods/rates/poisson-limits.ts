import { requireCount, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { chiSquareQuantile } from '../numerics/chi-square.ts'
import { normalMultiplier } from '../numerics/normal.ts'
import type { Interval } from './interval.ts'

/**
 * A Poisson count with Byar's limits, used as they stand even for small counts.
 * Breslow & Day, Statistical Methods in Cancer Research II (IARC 1987) p. 69, as PHEindicatormethods 2.1.0 documents.
 * The lower limit is 0 where the formula would fall below it (0 events; 1 event at 99.8 %).
 * Not calculable for a negative count or a confidence outside (0, 1).
 *
 * @example
 * byar(40) // { value: 40, lower: 28.573…, upper: 54.470… }
 */
export const byar = calculable((events: number, confidence: number = USUAL_CONFIDENCE): Interval => {
  requireCount('events', events)
  const z = normalMultiplier(confidence)
  const above = events + 1
  return {
    value: events,
    lower: events === 0 ? 0 : Math.max(0, events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3),
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  }
})

/** Below this part of an event the lower limit is 0, being less than the smallest number. */
const FEWEST = 1e-7

/**
 * A Poisson count with exact limits from the chi-square distribution: χ²(α/2; 2x)/2 and χ²(1−α/2; 2x+2)/2.
 * Garwood, Biometrika 28 (1936) 437–442. Not calculable as {@link byar}, nor for more than 5·10¹¹ events.
 *
 * @example
 * exactPoisson(1) // { value: 1, lower: 0.0253…, upper: 5.5716… }
 */
export const exactPoisson = calculable((events: number, confidence: number = USUAL_CONFIDENCE): Interval => {
  requireCount('events', events)
  const p = upperProbability(confidence)
  return {
    value: events,
    lower: events < FEWEST ? 0 : chiSquareQuantile.must(1 - p, 2 * events) / 2,
    upper: chiSquareQuantile.must(p, 2 * events + 2) / 2,
  }
})

/** {@link byar} is used from this many events; below, {@link exactPoisson}. */
export const BYAR_FROM = 10

/** The limits of a count as the house takes them for rates and ratios: exact below ten events, Byar's from ten. */
export function limitsOfCount(events: number, confidence: number): Interval {
  return events < BYAR_FROM ? exactPoisson.must(events, confidence) : byar.must(events, confidence)
}
