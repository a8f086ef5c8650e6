import { requireCount, requirePositive, requireWhole, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import type { Interval } from './interval.ts'
import { byar } from './poisson-limits.ts'

/** Below this many events a directly standardised rate is withheld: Dobson's limits do not hold. */
export const FEWEST_EVENTS_TO_STANDARDISE = 10

interface Band {
  readonly persons: number
  /** Persons of the standard population in the band, in any unit. */
  readonly standard: number
}

export interface StandardisedBand extends Band {
  readonly events: number
}

export interface RepeatedBand extends Band {
  /** Persons with the event so many times each: `{ times: 2, persons: 16 }` are 32 events. */
  readonly repeats: readonly { readonly times: number; readonly persons: number }[]
}

export interface StandardisedRate extends Interval {
  readonly events: number
  readonly persons: number
}

/** Persons of one band that had the event so many `times`. */
interface Share extends Band {
  readonly count: number
  readonly times: number
}

/**
 * A directly standardised rate: Σ w (d / n) / Σ w × multiplier over the bands, w the standard population, with Dobson's
 * limits on Byar's: rate + √(Var / D) × (Byar's limit of D − D), D all events, Var = Σ w² d / n² / (Σ w)².
 * Dobson, Kuulasmaa, Eberle & Scherer, Statistics in Medicine 10 (1991) 457–462.
 * Not calculable below ten events ('too-few'), without bands, for a band of the standard that has no persons, for negative
 * counts, a standard of 0 as a whole, a multiplier ≤ 0 or a confidence outside (0, 1).
 *
 * @example
 * const bands = [{ events: 12, persons: 4_000, standard: 60 }, { events: 30, persons: 2_500, standard: 40 }]
 * directlyStandardisedRate(bands, 1_000) // { value: 6.6, lower: 4.755…, upper: 8.922…, events: 42 }; per 1,000
 */
export const directlyStandardisedRate = calculable(
  (bands: readonly StandardisedBand[], multiplier: number, confidence: number = USUAL_CONFIDENCE): StandardisedRate => {
    const shares = bands.map(({ events, persons, standard }) => ({ persons, standard, count: events, times: 1 }))
    return standardise(bands, shares, multiplier, confidence)
  },
)

/**
 * The same for events that come to one person more than once, such as admissions: they are not independent, so that the
 * variance is taken by frequency, Σ f² Var(persons with f events). With every f = 1 it is {@link directlyStandardisedRate}.
 * PHEindicatormethods 2.1.0 documents it for `calculate_dsr` with `independent_events = FALSE`.
 * Not calculable as {@link directlyStandardisedRate}, and for `times` that is not a whole number from 1.
 *
 * @example
 * const repeats = [{ times: 1, persons: 40 }, { times: 3, persons: 10 }]
 * directlyStandardisedRateOfRepeats([{ persons: 5_000, standard: 1, repeats }], 1_000)
 * // { value: 14.0, lower: 9.793…, upper: 19.026…, events: 70 }; per 1,000
 */
export const directlyStandardisedRateOfRepeats = calculable(
  (bands: readonly RepeatedBand[], multiplier: number, confidence: number = USUAL_CONFIDENCE): StandardisedRate => {
    const shares = bands.flatMap(({ persons, standard, repeats }) =>
      repeats.map((repeat) => {
        requireWhole('times', repeat.times, 1)
        return { persons, standard, count: repeat.persons, times: repeat.times }
      }),
    )
    return standardise(bands, shares, multiplier, confidence)
  },
)

function standardise(
  bands: readonly Band[],
  shares: readonly Share[],
  multiplier: number,
  confidence: number,
): StandardisedRate {
  requirePositive('multiplier', multiplier)
  let [persons, standard] = [0, 0]
  for (const band of bands) {
    requireCount('persons', band.persons)
    requireCount('standard', band.standard)
    if (band.persons === 0 && band.standard > 0) notCalculable('undetermined', 'a band of the standard has no persons')
    persons += band.persons
    standard += band.standard
  }
  if (standard === 0) notCalculable('incomplete', 'there is no standard population')
  let [events, rate, variance] = [0, 0, 0]
  for (const share of shares) {
    requireCount('events', share.count)
    if (share.count > 0 && share.persons === 0) notCalculable('contradiction', 'events in a band without persons')
    const weight = share.standard === 0 ? 0 : share.standard / standard / share.persons
    events += share.times * share.count
    rate += weight * share.times * share.count
    variance += (weight * share.times) ** 2 * share.count
  }
  if (events < FEWEST_EVENTS_TO_STANDARDISE) notCalculable('too-few', `${events} events are too few to standardise`)
  const { lower, upper } = byar.must(events, confidence)
  const spread = Math.sqrt(variance / events)
  const at = (limit: number) => (rate + spread * (limit - events)) * multiplier
  return { value: rate * multiplier, lower: at(lower), upper: at(upper), events, persons }
}
