import { requireCount, requireFinite, requirePositive, requireProportion } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { exactPoisson } from '../rates/poisson-limits.ts'
import { wilsonLimits } from '../rates/wilson.ts'
import type { Desired } from './healthy-people.ts'

/** Where a value stands against a benchmark; the far places need a second, wider interval. */
export type Standing = 'far-lower' | 'lower' | 'similar' | 'higher' | 'far-higher'
export type Judgement = 'best' | 'better' | 'similar' | 'worse' | 'worst'

export interface Limits {
  readonly lower: number
  readonly upper: number
}

/*
 * Comparison rules as published by Fingertips (UK Health Security Agency). All numbers of a call are in one unit;
 * not calculable for a number that is not finite or limits upside down.
 */

/**
 * One interval against a value: similar while the benchmark lies within the limits, ends included.
 *
 * @example
 * standAgainstValue({ lower: 17.2, upper: 18.7 }, 15.15) // 'higher'
 */
export const standAgainstValue = calculable((area: Limits, benchmark: number): Standing => {
  requireLimits(area)
  requireFinite('benchmark', benchmark)
  return area.upper < benchmark ? 'lower' : area.lower > benchmark ? 'higher' : 'similar'
})

/**
 * Two nested intervals (95 % and 99.8 %) against a value: far when even the wider one leaves it out.
 *
 * @example
 * standAgainstValueTwice({ lower: 17.2, upper: 18.7 }, { lower: 16.8, upper: 19.1 }, 15.15) // 'far-higher'
 */
export const standAgainstValueTwice = calculable((narrow: Limits, wide: Limits, benchmark: number): Standing => {
  const near = standAgainstValue.must(narrow, benchmark)
  if (standAgainstValue.must(wide, benchmark) === 'similar') return near
  return near === 'lower' ? 'far-lower' : near === 'higher' ? 'far-higher' : near
})

/**
 * Two intervals: similar while they touch. Stricter than a test of the difference, so fewer areas stand out.
 *
 * @example
 * standAgainstInterval({ lower: 17.2, upper: 18.7 }, { lower: 14.9, upper: 17.2 }) // 'similar'
 */
export const standAgainstInterval = calculable((area: Limits, comparator: Limits): Standing => {
  requireLimits(area)
  requireLimits(comparator)
  return area.upper < comparator.lower ? 'lower' : area.lower > comparator.upper ? 'higher' : 'similar'
})

/**
 * A proportion (0…1) of `total` against Wilson control limits around the benchmark proportion, `z` deviations wide.
 * Not calculable for a proportion or a benchmark outside 0…1, and for a total or a z that is not positive.
 *
 * @example
 * standAmongProportions(0.31, 400, 0.25, 1.96) // 'higher'; the limits are 0.210 and 0.295
 */
export const standAmongProportions = calculable(
  (proportion: number, total: number, benchmark: number, z: number): Standing => {
    requireProportion('proportion', proportion)
    requirePositive('z', z)
    const limits = wilsonLimits(benchmark * total, total, z)
    return standWithin(proportion, limits)
  },
)

/**
 * A rate against exact Poisson control limits around the events that the benchmark rate lets expect in `persons`
 * (rate × persons / multiplier), with `tail` on each side: 0.025 or 0.001.
 * Not calculable for a rate below 0, persons or a multiplier that are not positive, and a tail outside (0, 0.5).
 *
 * @example
 * standAmongRates(60, 40, { persons: 100_000, multiplier: 100_000 }, 0.025) // 'higher'; 28.6–54.5 around 40
 */
export const standAmongRates = calculable(
  (
    rate: number,
    benchmark: number,
    exposure: { readonly persons: number; readonly multiplier: number },
    tail: number,
  ): Standing => {
    requireCount('rate', rate)
    requirePositive('persons', exposure.persons)
    requirePositive('multiplier', exposure.multiplier)
    const share = exposure.persons / exposure.multiplier
    return standWithin(rate * share, exactPoisson.must(benchmark * share, 1 - 2 * tail))
  },
)

/**
 * A value against a target range: from the lower end similar, from the upper end on higher.
 *
 * @example
 * standAgainstRange(95, { lower: 90, upper: 95 }) // 'higher'
 */
export const standAgainstRange = calculable((value: number, range: Limits): Standing => {
  requireLimits(range)
  requireFinite('value', value)
  return value < range.lower ? 'lower' : value >= range.upper ? 'higher' : 'similar'
})

/**
 * An interval against a single target: higher from the target on, lower below it, similar when it lies across.
 *
 * @example
 * standAgainstTarget({ lower: 95, upper: 97 }, 95) // 'higher'
 */
export const standAgainstTarget = calculable((area: Limits, target: number): Standing => {
  requireLimits(area)
  requireFinite('target', target)
  return area.lower >= target ? 'higher' : area.upper < target ? 'lower' : 'similar'
})

/**
 * A value without an interval against a single target: reaching it is enough, whichever way is better.
 *
 * @example
 * judgeTarget(15.15, 15.15, 'decrease') // 'better'
 */
export const judgeTarget = calculable((value: number, target: number, better: Desired): Judgement => {
  requireFinite('value', value)
  requireFinite('target', target)
  return (better === 'increase' ? value >= target : value <= target) ? 'better' : 'worse'
})

const WHEN_MORE_IS_BETTER: Record<Standing, Judgement> = {
  'far-lower': 'worst',
  lower: 'worse',
  similar: 'similar',
  higher: 'better',
  'far-higher': 'best',
}
const WHEN_LESS_IS_BETTER: Record<Standing, Judgement> = {
  'far-lower': 'best',
  lower: 'better',
  similar: 'similar',
  higher: 'worse',
  'far-higher': 'worst',
}

/**
 * What a standing means where one way is better; where none is, show the standing itself and do not judge.
 *
 * @example
 * judgeStanding('far-lower', 'decrease') // 'best'
 */
export const judgeStanding = calculable((standing: Standing, better: Desired): Judgement => {
  return (better === 'increase' ? WHEN_MORE_IS_BETTER : WHEN_LESS_IS_BETTER)[standing]
})

function standWithin(value: number, limits: Limits): Standing {
  requireFinite('value', value)
  return value < limits.lower ? 'lower' : value > limits.upper ? 'higher' : 'similar'
}

function requireLimits({ lower, upper }: Limits): void {
  requireFinite('lower', lower)
  requireFinite('upper', upper)
  if (upper < lower) notCalculable('contradiction', `upper limit ${upper} lies below lower limit ${lower}`)
}
