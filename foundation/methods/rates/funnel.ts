import { requireCount, requireFinite } from './interval.ts'
import { normalMultiplier } from './normal.ts'
import { exactPoisson } from './poisson-limits.ts'

/** The two lines of a funnel at one place of its axis. */
export interface FunnelLimits {
  readonly lower: number
  readonly upper: number
}

/**
 * Control limits of proportions around a baseline (0…1) at a denominator, by the normal approximation, kept within 0…1.
 * Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; PHEindicatormethods 2.1.0 documents the same.
 * Throws RangeError for a baseline outside 0…1, a denominator ≤ 0 or a confidence outside (0, 1).
 */
export function funnelProportionLimits(baseline: number, denominator: number, confidence: number): FunnelLimits {
  requireFinite('denominator', denominator)
  if (!(baseline >= 0 && baseline <= 1)) throw new RangeError(`baseline ${baseline} is not a proportion`)
  if (denominator <= 0) throw new RangeError(`denominator ${denominator} is not positive`)
  const reach = normalMultiplier(confidence) * Math.sqrt((baseline * (1 - baseline)) / denominator)
  return { lower: Math.max(0, baseline - reach), upper: Math.min(1, baseline + reach) }
}

/**
 * The expected events at which a count of `events` lies exactly on the funnel of rates or ratios: on its lower line where
 * more are expected (`lower`), on its upper line where fewer are (`upper`, 0 at no events). Draw events ÷ expected over them.
 * Exact Poisson limits, read the other way round. Throws RangeError as {@link exactPoisson}.
 */
export function funnelExpectedEvents(events: number, confidence: number): FunnelLimits {
  requireCount('events', events)
  const limits = exactPoisson(events, confidence)
  return { lower: limits.upper, upper: limits.lower }
}
