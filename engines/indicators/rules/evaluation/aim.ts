import type { Direction } from '../../contract/definition.ts'
import type { ChangeDirection, Comparator } from '../../contract/target.ts'

export type Better = 'increase' | 'decrease'

/** 左右: this share of the figure is still about the figure. Our own choice, named in docs/evaluation.md. */
export const ABOUT = 0.05

/** What a figure must reach, seen from one side. `goal` is the figure to show, `bound` where it counts as reached. */
export interface Aim {
  readonly goal: number
  readonly bound: number
  readonly better: Better
  /** > and <: the bound itself is not enough. */
  readonly strict: boolean
}

/** One side, or two of which the figure picks the one it has to come from. */
export type Aims = Aim | { readonly below: Aim; readonly above: Aim }

/** Differences that only binary fractions make. */
function noise(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value))
}

export function isAtOrBetter(value: number, than: number, better: Better): boolean {
  return better === 'increase' ? value >= than - noise(than) : value <= than + noise(than)
}

export function isWorse(value: number, than: number, better: Better): boolean {
  return !isAtOrBetter(value, than, better)
}

export function reaches(value: number, { bound, better, strict }: Aim): boolean {
  if (!strict) return isAtOrBetter(value, bound, better)
  return better === 'increase' ? value > bound + noise(bound) : value < bound - noise(bound)
}

/** The aim a figure is measured against: for a band, the side it lies on; within the band, the side it came from. */
export function sideFor(aims: Aims, value: number, from?: number): Aim {
  if (!('below' in aims)) return aims
  if (!reaches(value, aims.below)) return aims.below
  return reaches(value, aims.above) && !(from !== undefined && from > aims.above.goal) ? aims.below : aims.above
}

/** A threshold as an aim. = and 左右 take the side from the target's own words, then from the indicator, then from the baseline. */
export function aimsOfThreshold(
  comparator: Comparator,
  value: number,
  direction: ChangeDirection | undefined,
  indicator: Direction,
  base: number | undefined,
): Aims {
  if (comparator === '>=' || comparator === '>') return oneSide(value, 'increase', comparator === '>')
  if (comparator === '<=' || comparator === '<') return oneSide(value, 'decrease', comparator === '<')
  const better = betterOf(direction, indicator)
  const slack = comparator === '~' ? Math.abs(value) * ABOUT : 0
  if (better) return { ...oneSide(value, better), bound: better === 'increase' ? value - slack : value + slack }
  if (comparator === '=' && base !== undefined && base !== value)
    return oneSide(value, base < value ? 'increase' : 'decrease')
  return {
    below: { ...oneSide(value, 'increase'), bound: value - slack },
    above: { ...oneSide(value, 'decrease'), bound: value + slack },
  }
}

export function betterOf(direction: ChangeDirection | undefined, indicator: Direction): Better | undefined {
  if (direction === 'increase' || direction === 'decrease') return direction
  return indicator === 'none' ? undefined : indicator
}

export function oneSide(value: number, better: Better, strict = false): Aim {
  return { goal: value, bound: value, better, strict }
}

export function band(low: number, high: number): Aims {
  return { below: oneSide(low, 'increase'), above: oneSide(high, 'decrease') }
}
