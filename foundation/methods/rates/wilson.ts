import { type Interval, requireCount, requireFinite } from './interval.ts'
import { normalMultiplier } from './normal.ts'

/**
 * A proportion (0…1) with Wilson's score limits, which stay inside 0…1 and hold at 0 and at `total`.
 * Wilson, JASA 22 (1927) 209–212, as PHEindicatormethods 2.1.0 documents for `phe_proportion`.
 * `events` need not be whole (weighted counts). Multiply by the indicator's factor for % or ‰.
 * Throws RangeError for a negative count, a total of 0, events above total, or a confidence outside (0, 1).
 */
export function wilson(events: number, total: number, confidence = 0.95): Interval {
  const { lower, upper } = wilsonLimits(events, total, normalMultiplier(confidence))
  return { value: events / total, lower, upper }
}

/** The limits alone, `z` normal deviations wide; also the control limits around an expected count. RangeError as {@link wilson}. */
export function wilsonLimits(events: number, total: number, z: number): Omit<Interval, 'value'> {
  requireCount('events', events)
  requireFinite('total', total)
  if (total <= 0) throw new RangeError(`total ${total} is not positive`)
  if (events > total) throw new RangeError(`events ${events} exceed total ${total}`)
  const others = total - events
  const rest = z * z + z * Math.sqrt(z * z + (4 * events * others) / total)
  // The upper limit through the other side, so that the limits of a proportion and of its complement mirror each other.
  return { lower: floor(events, total, rest), upper: 1 - floor(others, total, rest) }
}

/** The smaller root (2e + z² − s) / 2(n + z²) without its cancellation: 2e² / n(2e + z² + s). */
function floor(events: number, total: number, rest: number): number {
  return (2 * events * events) / (total * (2 * events + rest))
}
