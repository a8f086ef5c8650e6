import { type Interval, requireFinite } from './interval.ts'
import { byar, exactPoisson } from './poisson-limits.ts'

/** Byar's approximation is used from this many events; below, the exact limits. */
export const BYAR_FROM = 10

export interface CrudeRate extends Interval {
  readonly method: 'exact' | 'byar'
}

/**
 * Events per person-time × multiplier, with exact chi-square limits below 10 events and Byar's from 10,
 * as PHEindicatormethods 2.1.0 documents for `phe_rate`. More events than persons are allowed (a person may count twice).
 * Throws RangeError for a negative count, person-time or multiplier ≤ 0, or a confidence outside (0, 1).
 */
export function crudeRate(events: number, personTime: number, multiplier: number, confidence = 0.95): CrudeRate {
  for (const [name, value] of [['personTime', personTime] as const, ['multiplier', multiplier] as const]) {
    requireFinite(name, value)
    if (value <= 0) throw new RangeError(`${name} ${value} is not positive`)
  }
  const method = events < BYAR_FROM ? 'exact' : 'byar'
  const count = method === 'exact' ? exactPoisson(events, confidence) : byar(events, confidence)
  const rate = (of: number) => (of / personTime) * multiplier
  return { value: rate(count.value), lower: rate(count.lower), upper: rate(count.upper), method }
}
