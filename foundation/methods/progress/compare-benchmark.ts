import type { Desired } from './healthy-people.ts'
import { requireCount, requireFinite } from './interval.ts'
import { exactPoisson } from './poisson-limits.ts'
import { wilsonLimits } from './wilson.ts'

/** Where a value stands against a benchmark; the far places need a second, wider interval. */
export type Standing = 'far-lower' | 'lower' | 'similar' | 'higher' | 'far-higher'
export type Judgement = 'best' | 'better' | 'similar' | 'worse' | 'worst'

export interface Limits {
  readonly lower: number
  readonly upper: number
}

/*
 * Comparison rules as published by Fingertips (UK Health Security Agency). All numbers of a call are in one unit;
 * a number that is not finite, or limits upside down, throw RangeError.
 */

/** One interval against a value: similar while the benchmark lies within the limits, ends included. */
export function standAgainstValue(area: Limits, benchmark: number): Standing {
  requireLimits(area)
  requireFinite('benchmark', benchmark)
  return area.upper < benchmark ? 'lower' : area.lower > benchmark ? 'higher' : 'similar'
}

/** Two nested intervals (95 % and 99.8 %) against a value: far when even the wider one leaves it out. */
export function standAgainstValueTwice(narrow: Limits, wide: Limits, benchmark: number): Standing {
  const near = standAgainstValue(narrow, benchmark)
  if (standAgainstValue(wide, benchmark) === 'similar') return near
  return near === 'lower' ? 'far-lower' : near === 'higher' ? 'far-higher' : near
}

/** Two intervals: similar while they touch. Stricter than a test of the difference, so fewer areas stand out. */
export function standAgainstInterval(area: Limits, comparator: Limits): Standing {
  requireLimits(area)
  requireLimits(comparator)
  return area.upper < comparator.lower ? 'lower' : area.lower > comparator.upper ? 'higher' : 'similar'
}

/** A proportion (0…1) of `total` against Wilson control limits around the benchmark proportion, `z` deviations wide. */
export function standAmongProportions(proportion: number, total: number, benchmark: number, z: number): Standing {
  const limits = wilsonLimits(benchmark * total, total, z)
  return standWithin(proportion, limits)
}

/**
 * A rate against exact Poisson control limits around the events that the benchmark rate lets expect in `persons`
 * (rate × persons / multiplier), with `tail` on each side: 0.025 or 0.001.
 */
export function standAmongRates(
  rate: number,
  benchmark: number,
  exposure: { readonly persons: number; readonly multiplier: number },
  tail: number,
): Standing {
  requireCount('persons', exposure.persons)
  const share = exposure.persons / exposure.multiplier
  return standWithin(rate * share, exactPoisson(benchmark * share, 1 - 2 * tail))
}

/** A value against a target range: from the lower end similar, from the upper end on higher. */
export function standAgainstRange(value: number, range: Limits): Standing {
  requireLimits(range)
  requireFinite('value', value)
  return value < range.lower ? 'lower' : value >= range.upper ? 'higher' : 'similar'
}

/** An interval against a single target: higher from the target on, lower below it, similar when it lies across. */
export function standAgainstTarget(area: Limits, target: number): Standing {
  requireLimits(area)
  requireFinite('target', target)
  return area.lower >= target ? 'higher' : area.upper < target ? 'lower' : 'similar'
}

/** A value without an interval against a single target: reaching it is enough, whichever way is better. */
export function judgeTarget(value: number, target: number, better: Desired): Judgement {
  requireFinite('value', value)
  requireFinite('target', target)
  return (better === 'increase' ? value >= target : value <= target) ? 'better' : 'worse'
}

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

/** What a standing means where one way is better; where none is, show the standing itself and do not judge. */
export function judgeStanding(standing: Standing, better: Desired): Judgement {
  return (better === 'increase' ? WHEN_MORE_IS_BETTER : WHEN_LESS_IS_BETTER)[standing]
}

function standWithin(value: number, limits: Limits): Standing {
  requireFinite('value', value)
  return value < limits.lower ? 'lower' : value > limits.upper ? 'higher' : 'similar'
}

function requireLimits({ lower, upper }: Limits): void {
  requireFinite('lower', lower)
  requireFinite('upper', upper)
  if (upper < lower) throw new RangeError(`upper limit ${upper} lies below lower limit ${lower}`)
}
