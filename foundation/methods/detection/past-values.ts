import { requireWhole } from '../arguments.ts'
import { notCalculable } from '../not-calculable.ts'
import type { CountSeries, NoBound } from './detector.ts'

/** What past values say together. */
export interface PastValues {
  readonly mean: number
  /** Sample standard deviation (n − 1). */
  readonly sigma: number
  readonly known: number
}

/** Of the values that are there (NaN: missing); NaN where too few are. */
export function momentsOf(values: ArrayLike<number>): PastValues {
  let known = 0
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    known++
    sum += value
  }
  const mean = sum / known
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    const distance = (values[i] as number) - mean
    if (!Number.isNaN(distance)) squares += distance * distance
  }
  return { mean, sigma: Math.sqrt(squares / (known - 1)), known }
}

/** A past is used while two thirds of its values are there. */
const LEAST_SHARE = 2 / 3

/** Mean and spread of past values, or why they cannot be used. */
export function describePast(values: ArrayLike<number>): PastValues | NoBound {
  const past = momentsOf(values)
  return past.known < Math.max(2, LEAST_SHARE * values.length) ? 'missing-baseline' : past
}

/** How far a count stands towards its bound: 0 at what is expected, 1 at the bound. `null` where both are one. */
export function exceedance(count: number, expected: number, upper: number): number | null {
  const score = (count - expected) / (upper - expected)
  return Number.isFinite(score) ? score : null
}

/** Hours of a leap year. */
const MOST_PERIODS = 8784

/** Periods in a year, needed by whoever looks at past years. */
export function requirePerYear({ perYear }: CountSeries): number {
  if (perYear === undefined) notCalculable('incomplete', 'perYear is missing')
  requireWhole('perYear', perYear, 1)
  if (perYear > MOST_PERIODS) notCalculable('outside-range', `perYear ${perYear} is more than the hours of a year`)
  return perYear
}
