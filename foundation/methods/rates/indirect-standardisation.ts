import { requireCount, requirePositive, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { type Interval, scaled } from './interval.ts'
import { limitsOfCount } from './poisson-limits.ts'

export interface ReferencedBand {
  readonly events: number
  readonly persons: number
  /** Missing is 0: nobody in the reference had the event at that age. */
  readonly referenceEvents?: number | undefined
  readonly referencePersons: number
}

export interface IndirectlyStandardised extends Interval {
  readonly observed: number
  /** The events there would be at the rates of the reference. */
  readonly expected: number
}

export interface IndirectlyStandardisedRate extends IndirectlyStandardised {
  /** The crude rate of the reference, per multiplier. */
  readonly referenceRate: number
}

/**
 * An indirectly standardised ratio: observed events ÷ Σ persons × (reference events ÷ reference persons) × multiplier
 * (1 gives a ratio, 100 a standardised mortality ratio). Limits of the observed count, exact below ten events and Byar's
 * from ten, over the same expected events. Breslow & Day, Statistical Methods in Cancer Research II (IARC 1987) pp. 65–72;
 * PHEindicatormethods 2.1.0 documents the same for `calculate_ISRatio`.
 * Not calculable where no events are expected, for negative counts, a band whose reference has no persons, a multiplier ≤ 0
 * or a confidence outside (0, 1).
 *
 * @example
 * const bands = [{ events: 8, persons: 1_000, referenceEvents: 40, referencePersons: 10_000 }]
 * indirectlyStandardisedRatio(bands, 100) // { value: 200, lower: 86.34…, upper: 394.07…, observed: 8, expected: 4 }
 */
export const indirectlyStandardisedRatio = calculable(
  (
    bands: readonly ReferencedBand[],
    multiplier: number,
    confidence: number = USUAL_CONFIDENCE,
  ): IndirectlyStandardised => {
    const { observed, expected } = compare(bands, multiplier)
    return { ...scaled(limitsOfCount(observed, confidence), multiplier / expected), observed, expected }
  },
)

/**
 * An indirectly standardised rate: {@link indirectlyStandardisedRatio} times the crude rate of the reference, per multiplier.
 * Not calculable as the ratio is not.
 *
 * @example
 * const bands = [{ events: 8, persons: 1_000, referenceEvents: 40, referencePersons: 10_000 }]
 * indirectlyStandardisedRate(bands, 1_000) // { value: 8, lower: 3.453…, upper: 15.763…, referenceRate: 4 }; per 1,000
 */
export const indirectlyStandardisedRate = calculable(
  (
    bands: readonly ReferencedBand[],
    multiplier: number,
    confidence: number = USUAL_CONFIDENCE,
  ): IndirectlyStandardisedRate => {
    const { observed, expected, reference } = compare(bands, multiplier)
    const referenceRate = reference * multiplier
    const limits = scaled(limitsOfCount(observed, confidence), referenceRate / expected)
    return { ...limits, observed, expected, referenceRate }
  },
)

function compare(bands: readonly ReferencedBand[], multiplier: number) {
  requirePositive('multiplier', multiplier)
  let [observed, expected, referenceEvents, referencePersons] = [0, 0, 0, 0]
  for (const band of bands) {
    requireCount('events', band.events)
    requireCount('persons', band.persons)
    requirePositive('referencePersons', band.referencePersons)
    const inReference = band.referenceEvents ?? 0
    requireCount('referenceEvents', inReference)
    observed += band.events
    expected += (band.persons * inReference) / band.referencePersons
    referenceEvents += inReference
    referencePersons += band.referencePersons
  }
  if (expected === 0) notCalculable('undetermined', 'the reference lets expect no events')
  return { observed, expected, reference: referenceEvents / referencePersons }
}
