import { chiSquareQuantile } from './chi-square.ts'
import { type Interval, requireCount, upperProbability } from './interval.ts'
import { normalMultiplier } from './normal.ts'

/**
 * A Poisson count with Byar's limits, used as they stand even for small counts.
 * Breslow & Day, Statistical Methods in Cancer Research II (IARC 1987) p. 69, as PHEindicatormethods 2.1.0 documents.
 * The lower limit is 0 where the formula would fall below it (0 events; 1 event at 99.8 %).
 * Throws RangeError for a negative count or a confidence outside (0, 1).
 */
export function byar(events: number, confidence = 0.95): Interval {
  requireCount('events', events)
  const z = normalMultiplier(confidence)
  const above = events + 1
  return {
    value: events,
    lower: events === 0 ? 0 : Math.max(0, events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3),
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  }
}

/**
 * A Poisson count with exact limits from the chi-square distribution: χ²(α/2; 2x)/2 and χ²(1−α/2; 2x+2)/2.
 * Garwood, Biometrika 28 (1936) 437–442. Throws RangeError as {@link byar}.
 */
export function exactPoisson(events: number, confidence = 0.95): Interval {
  requireCount('events', events)
  const p = upperProbability(confidence)
  return {
    value: events,
    lower: events === 0 ? 0 : chiSquareQuantile(1 - p, 2 * events) / 2,
    upper: chiSquareQuantile(p, 2 * events + 2) / 2,
  }
}
