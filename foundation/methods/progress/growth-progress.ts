import type { Desired } from './healthy-people.ts'
import { requireFinite } from './interval.ts'

/**
 * Compound annual growth rate (value / base)^(1 / years) − 1 as a fraction: 0.02 is 2 % a year.
 * `undefined` where it does not exist: a value or base of 0, or the two of opposite sign.
 * Throws RangeError for years ≤ 0 or a number that is not finite.
 */
export function cagr(base: number, value: number, years: number): number | undefined {
  requireFinite('base', base)
  requireFinite('value', value)
  requireFinite('years', years)
  if (years <= 0) throw new RangeError(`years ${years} are not positive`)
  const growth = value / base
  return growth > 0 && Number.isFinite(growth) ? Math.expm1(Math.log(growth) / years) : undefined
}

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
  | 'not-calculable'

export type OpenSdgClass =
  | 'target-achieved'
  | 'on-track'
  | 'progress-needs-acceleration'
  | 'limited-progress'
  | 'deterioration'
  | 'not-calculable'

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
 * Read with care near zero, near 100 % and with two noisy points. Throws RangeError when `year` is not after `baseYear`.
 */
export function eurostatProgress(input: GrowthInput): GrowthProgress<EurostatClass> {
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
}

/** Open SDG takes this in the place of a base, value or target of 0, whose growth rate does not exist. */
const INSTEAD_OF_ZERO = 0.001

/**
 * Open SDG's progress (after Statistics Canada): the same ratio limits, and without a target 1.5 %, 0.5 % and 0 a year;
 * a zero is replaced by 0.001. The scaling of limits near a natural limit is not applied.
 * Open SDG documentation, «Progress measurement methodology». Throws RangeError as {@link eurostatProgress}.
 */
export function openSdgProgress(input: GrowthInput): GrowthProgress<OpenSdgClass> {
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
}

/** Lower limits, best first; the last one takes everything. */
type Scale<Class> = readonly (readonly [number, Class])[]

function assess<Class>(
  input: GrowthInput,
  scales: { readonly withTarget: Scale<Class>; readonly withoutTarget: Scale<Class> },
): GrowthProgress<Class | 'target-achieved' | 'not-calculable'> {
  const { base, value, target, desired } = input
  const observed = cagr(base, value, input.year - input.baseYear)
  const sign = desired === 'increase' ? 1 : -1
  // A negative base shrinks upwards: its growth rate has the sign turned.
  const direction = observed === undefined ? undefined : observed * sign * Math.sign(base)
  const growth = {
    ...(observed !== undefined && { observed }),
    ...(direction !== undefined && { direction }),
  }
  if (!target) {
    return { class: direction === undefined ? 'not-calculable' : place(scales.withoutTarget, direction), ...growth }
  }
  const required = cagr(base, target.value, target.year - input.baseYear)
  const ratio = direction === undefined || !required ? undefined : direction / Math.abs(required)
  const measures = { ...growth, ...(required !== undefined && { required }), ...(ratio !== undefined && { ratio }) }
  if ((value - target.value) * sign >= 0) return { class: 'target-achieved', ...measures }
  // A base that met the target and a value that does not: away, although both rates may point the same way.
  if ((base - target.value) * sign >= 0) return { class: place(scales.withTarget, -Infinity), ...measures }
  return { class: ratio === undefined ? 'not-calculable' : place(scales.withTarget, ratio), ...measures }
}

function place<Class>(scale: Scale<Class>, value: number): Class {
  for (const [limit, name] of scale) if (value >= limit) return name
  throw new RangeError('the last limit of a scale must take everything')
}
