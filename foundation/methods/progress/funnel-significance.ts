import { requireCount, requirePositive, requireProportion } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { FEWEST_EVENTS_TO_STANDARDISE } from '../rates/direct-standardisation.ts'
import { limitsOfCount } from '../rates/poisson-limits.ts'
import { wilson } from '../rates/wilson.ts'
import { type Standing, standAgainstValueTwice } from './compare-benchmark.ts'

/*
 * Where a unit stands on a funnel: its own interval at 95 % and at 99.8 % against the baseline; far when even the wider one
 * leaves it out. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; PHEindicatormethods 2.1.0 documents the same for
 * `assign_funnel_significance`.
 */
const [NEAR, FAR] = [0.95, 0.998]

/**
 * A proportion against a baseline (0…1), by Wilson's limits. Not calculable as `wilson` is not, nor for another baseline.
 *
 * @example
 * funnelProportionSignificance(120, 400, 0.25) // 'higher'
 */
export const funnelProportionSignificance = calculable((events: number, total: number, baseline: number): Standing => {
  requireProportion('baseline', baseline)
  return standAgainstValueTwice.must(wilson.must(events, total, NEAR), wilson.must(events, total, FAR), baseline)
})

/**
 * Observed events against those expected, by the limits of the count, exact below ten events and Byar's from ten.
 * Not calculable for a negative count or no events expected.
 *
 * @example
 * funnelRatioSignificance(8, 4) // 'similar'
 */
export const funnelRatioSignificance = calculable((observed: number, expected: number): Standing => {
  requireCount('observed', observed)
  requirePositive('expected', expected)
  return standAgainstValueTwice.must(limitsOfCount(observed, NEAR), limitsOfCount(observed, FAR), expected)
})

/**
 * Events in `persons` against a baseline rate a person. `standardised` judges a directly standardised rate: give the persons
 * that would have the rate from the events (events ÷ rate); below ten events it is not calculable ('too-few').
 * Not calculable for a negative count, and for persons or a baseline that are not positive.
 *
 * @example
 * funnelRateSignificance(30, 10_000, 0.002) // 'higher'
 */
export const funnelRateSignificance = calculable(
  (events: number, persons: number, baseline: number, standardised: boolean = false): Standing => {
    if (standardised && events < FEWEST_EVENTS_TO_STANDARDISE) {
      notCalculable('too-few', `${events} events are too few for a standardised rate`)
    }
    requirePositive('persons', persons)
    requirePositive('baseline', baseline)
    return funnelRatioSignificance.must(events, baseline * persons)
  },
)
