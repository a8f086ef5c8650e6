import { requireFinite, requirePositive } from '../arguments.ts'
import { calculable, isCalculated, NotCalculable, notCalculable } from '../not-calculable.ts'
import type { Desired } from './healthy-people.ts'

/**
 * Compound annual growth rate (value / base)^(1 / years) − 1 as a fraction: 0.02 is 2 % a year.
 * Not calculable where it does not exist ('undetermined': a value or base of 0, or the two of opposite sign), for years ≤ 0
 * or a number that is not finite.
 *
 * @example
 * cagr(18.5, 16.6, 5) // -0.0214…; 2.14 % less a year
 */
export const cagr = calculable((base: number, value: number, years: number): number => {
  requireFinite('base', base)
  requireFinite('value', value)
  requirePositive('years', years)
  // Not finite for a negative quotient and through 0, nor where the years are next to none.
  const rate = Math.expm1(Math.log(value / base) / years)
  if (value === 0 || !Number.isFinite(rate)) notCalculable('undetermined', `from ${base} to ${value} is no growth rate`)
  return rate
})

export interface GrowthInput {
  readonly base: number
  readonly baseYear: number
  readonly value: number
  readonly year: number
  readonly target?: { readonly value: number; readonly year: number } | undefined
  readonly desired: Desired
}

export type EurostatClass =
  | 'target-achieved'
  | 'significant-progress'
  | 'moderate-progress'
  | 'insufficient-progress'
  | 'moderate-movement-away'
  | 'significant-movement-away'
  | 'movement-away'

export type OpenSdgClass =
  | 'target-achieved'
  | 'on-track'
  | 'progress-needs-acceleration'
  | 'limited-progress'
  | 'deterioration'

export interface GrowthProgress<Class> {
  readonly class: Class
  /** Growth a year, fractions: observed, and required from the base to the target. */
  readonly observed?: number
  readonly required?: number
  /** Observed growth in the desired direction over the size of the required growth. */
  readonly ratio?: number
  /** Observed growth, positive when in the desired direction. */
  readonly direction?: number
}

/**
 * Eurostat's SDG progress by growth rates: with a target by the ratio of observed to required growth
 * (≥ 95 % significant, ≥ 60 % moderate, ≥ 0 insufficient, else away), without one by the growth itself
 * (≥ 1 % a year significant, ≥ 0 moderate, ≥ −1 % moderate movement away, else significant movement away).
 * Eurostat, Sustainable development in the EU: monitoring report, annex on the assessment of indicator trends;
 * the ratio limits as Open SDG's documentation repeats them, the limits without a target unverified.
 * A figure on a limit belongs to the better class. Read with care near zero, near 100 % and with two noisy points.
 * Not calculable when `year` or the target's year is not after `baseYear`, and where a growth rate that decides does not exist ('undetermined'; see {@link cagr}).
 *
 * @example
 * const target = { value: 13, year: 2030 }
 * eurostatProgress({ base: 18.5, baseYear: 2015, value: 16.6, year: 2020, target, desired: 'decrease' })
 * // { class: 'moderate-progress', observed: -0.0214…, required: -0.0232…, ratio: 0.922… }
 */
export const eurostatProgress = calculable((input: GrowthInput): GrowthProgress<EurostatClass> => {
  return assess(input, {
    withTarget: [
      [0.95, 'significant-progress'],
      [0.6, 'moderate-progress'],
      [0, 'insufficient-progress'],
      [-Infinity, 'movement-away'],
    ],
    withoutTarget: [
      [0.01, 'significant-progress'],
      [0, 'moderate-progress'],
      [-0.01, 'moderate-movement-away'],
      [-Infinity, 'significant-movement-away'],
    ],
  })
})

/** Open SDG takes this in the place of a base, value or target of 0, whose growth rate does not exist. */
const INSTEAD_OF_ZERO = 0.001

/**
 * Open SDG's progress (after Statistics Canada): the same ratio limits, and without a target 1.5 %, 0.5 % and 0 a year;
 * a zero is replaced by 0.001. The scaling of limits near a natural limit is not applied.
 * Open SDG documentation, «Progress measurement methodology». Not calculable as {@link eurostatProgress}.
 *
 * @example
 * openSdgProgress({ base: 60, baseYear: 2020, value: 61, year: 2023, desired: 'increase' })
 * // { class: 'progress-needs-acceleration', observed: 0.0055… }
 */
export const openSdgProgress = calculable((input: GrowthInput): GrowthProgress<OpenSdgClass> => {
  const filled = (value: number) => (value === 0 ? INSTEAD_OF_ZERO : value)
  const { target } = input
  const withoutZeros = {
    ...input,
    base: filled(input.base),
    value: filled(input.value),
    ...(target && { target: { ...target, value: filled(target.value) } }),
  }
  return assess(withoutZeros, {
    withTarget: [
      [0.95, 'on-track'],
      [0.6, 'progress-needs-acceleration'],
      [0, 'limited-progress'],
      [-Infinity, 'deterioration'],
    ],
    withoutTarget: [
      [0.015, 'on-track'],
      [0.005, 'progress-needs-acceleration'],
      [0, 'limited-progress'],
      [-Infinity, 'deterioration'],
    ],
  })
})

/** Lower limits, best first; the last one takes everything. */
type Scale<Class> = readonly (readonly [number, Class])[]

function assess<Class>(
  input: GrowthInput,
  scales: { readonly withTarget: Scale<Class>; readonly withoutTarget: Scale<Class> },
): GrowthProgress<Class | 'target-achieved'> {
  const { base, value, target, desired } = input
  const sign = desired === 'increase' ? 1 : -1
  const observed = growthOf(base, value, input.year - input.baseYear)
  // A negative base shrinks upwards: its growth rate has the sign turned.
  const direction = observed instanceof NotCalculable ? observed : observed * sign * Math.sign(base)
  const growth = {
    ...(isCalculated(observed) && { observed }),
    ...(isCalculated(direction) && { direction }),
  }
  if (!target) return { class: place(scales.withoutTarget, figureOf(direction)), ...growth }
  const required = growthOf(base, target.value, target.year - input.baseYear)
  const ratio = ratioOf(direction, required)
  const measures = { ...growth, ...(isCalculated(required) && { required }), ...(isCalculated(ratio) && { ratio }) }
  if ((value - target.value) * sign >= 0) return { class: 'target-achieved', ...measures }
  // A base that met the target and a value that does not: away, although both rates may point the same way.
  if ((base - target.value) * sign >= 0) return { class: place(scales.withTarget, -Infinity), ...measures }
  return { class: place(scales.withTarget, figureOf(ratio)), ...measures }
}

/** A growth rate that may be missing where the figures alone decide the class; years that cannot be end all. */
function growthOf(base: number, value: number, years: number): number | NotCalculable {
  const growth = cagr(base, value, years)
  return growth instanceof NotCalculable && growth.reason !== 'undetermined' ? figureOf(growth) : growth
}

function ratioOf(direction: number | NotCalculable, required: number | NotCalculable): number | NotCalculable {
  if (direction instanceof NotCalculable) return direction
  if (required instanceof NotCalculable) return required
  if (required === 0) return new NotCalculable('undetermined', 'the target asks for no growth')
  return direction / Math.abs(required)
}

function figureOf(answer: number | NotCalculable): number {
  return isCalculated(answer) ? answer : notCalculable(answer.reason, answer.detail)
}

/** The allowance is for binary fractions: 49.5 after 50 is −1 %. The last limit of every scale takes what the others leave. */
function place<Class>(scale: Scale<Class>, value: number): Class {
  return (scale.find(([limit]) => value >= limit - 1e-12) as Scale<Class>[number])[1]
}
