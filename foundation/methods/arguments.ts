/** What every public function lets its arguments through; each ends the computation with the argument's name. */
import { notCalculable } from './not-calculable.ts'

/** The two-sided confidence of an interval where nobody asks for another. */
export const USUAL_CONFIDENCE = 0.95

export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) notCalculable('not-finite', `${name} ${value} is not a finite number`)
}

/** Finite and not negative; need not be whole: weighted counts are counts. */
export function requireCount(name: string, value: number): void {
  requireFinite(name, value)
  if (value < 0) notCalculable('outside-range', `${name} ${value} is negative`)
}

export function requirePositive(name: string, value: number): void {
  requireFinite(name, value)
  if (value <= 0) notCalculable('outside-range', `${name} ${value} is not positive`)
}

export function requireWhole(name: string, value: number, least = 0): void {
  requireFinite(name, value)
  if (!Number.isSafeInteger(value) || value < least) {
    notCalculable('outside-range', `${name} ${value} is not a whole number from ${least}`)
  }
}

/** Within 0…1, the ends allowed. */
export function requireProportion(name: string, value: number): void {
  requireFinite(name, value)
  if (value < 0 || value > 1) notCalculable('outside-range', `${name} ${value} is not between 0 and 1`)
}

/** Within 0…1, the ends not allowed: a confidence, a probability that has a quantile. */
export function requireProbability(name: string, value: number): void {
  requireFinite(name, value)
  if (value <= 0 || value >= 1) notCalculable('outside-range', `${name} ${value} is not between 0 and 1`)
}

/** For words that come from outside, where the types did not watch. */
export function requireKnown(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) notCalculable('outside-range', `${name} ${value} is none of ${known.join(', ')}`)
}

export function requireSameLength(lists: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = Object.entries(lists).map(([name, { length }]) => ({ name, length }))
  if (new Set(lengths.map(({ length }) => length)).size > 1) {
    const each = lengths.map(({ name, length }) => `${name} ${length}`)
    notCalculable('incomplete', `lists that belong together differ in length: ${each.join(', ')}`)
  }
}

/** The probability below the upper limit of a two-sided interval: 0.95 → 0.975. */
export function upperProbability(confidence: number): number {
  requireProbability('confidence', confidence)
  return (1 + confidence) / 2
}
