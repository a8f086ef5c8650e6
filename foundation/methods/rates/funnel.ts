import { requireCount, requirePositive, requireProportion, requireWhole, upperProbability } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { incompleteGamma } from '../numerics/gamma.ts'
import { normalMultiplier } from '../numerics/normal.ts'
import { exactPoisson } from './poisson-limits.ts'

/** The two lines of a funnel at one place of its axis. */
export interface FunnelLimits {
  readonly lower: number
  readonly upper: number
}

/**
 * Control limits of proportions around a baseline (0…1) at a denominator, by the normal approximation, kept within 0…1.
 * Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; PHEindicatormethods 2.1.0 documents the same.
 * Not calculable for a baseline outside 0…1, a denominator ≤ 0 or a confidence outside (0, 1).
 *
 * @example
 * funnelProportionLimits(0.2, 400, 0.95) // { lower: 0.1608…, upper: 0.2391… }
 */
export const funnelProportionLimits = calculable(
  (baseline: number, denominator: number, confidence: number): FunnelLimits => {
    requireProportion('baseline', baseline)
    requirePositive('denominator', denominator)
    const reach = normalMultiplier(confidence) * Math.sqrt((baseline * (1 - baseline)) / denominator)
    return { lower: Math.max(0, baseline - reach), upper: Math.min(1, baseline + reach) }
  },
)

/**
 * The expected events at which a count of `events` lies exactly on the funnel of rates or ratios: on its lower line where
 * more are expected (`lower`), on its upper line where fewer are (`upper`, 0 at no events). Draw events ÷ expected over them.
 * Exact Poisson limits, read the other way round. Not calculable as {@link exactPoisson}.
 *
 * `search: 'bisection'` gives the figures of programs that look for v in expected = (events + 1) v / (1 − v) by halving
 * steps down to 1e-7: off by 5e-5 of the value at one event and 99.8 %, and less than 1e-6 from ten events on. It needs a
 * whole number of events. Only to compare with such a program.
 *
 * @example
 * funnelExpectedEvents(1, 0.95) // { lower: 5.5716…, upper: 0.0253… }
 */
export const funnelExpectedEvents = calculable(
  (events: number, confidence: number, search: 'exact' | 'bisection' = 'exact'): FunnelLimits => {
    if (search === 'bisection') return bisected(events, 1 - upperProbability(confidence))
    requireCount('events', events)
    const limits = exactPoisson.must(events, confidence)
    return { lower: limits.upper, upper: limits.lower }
  },
)

function bisected(events: number, tail: number): FunnelLimits {
  requireWhole('events', events)
  return {
    lower: halve(events, (expected) => incompleteGamma.must(events + 1, expected).upper < tail),
    upper: events === 0 ? 0 : halve(events, (expected) => incompleteGamma.must(events, expected).lower > tail),
  }
}

function halve(events: number, isTooMany: (expected: number) => boolean): number {
  const at = (v: number) => ((events + 1) * v) / (1 - v)
  let v = 0.5
  for (let step = 0.25; step > 0.5e-7; step /= 2) v += isTooMany(at(v)) ? -step : step
  return at(v)
}
