import { isObject } from '../resource.ts'
import { inUnit } from '../searching/units.ts'

/** Deeper than any element of a resource that was accepted: what is deeper is not the same. */
const DEEPEST = 60

/** `=` of two elements whose types are not known: all they hold is the same as JSON. Undefined where one is missing. */
export function sameElement(first: unknown, second: unknown): boolean | undefined {
  return first == null || second == null ? undefined : isSame(first, second, 0)
}

function isSame(first: unknown, second: unknown, depth: number): boolean {
  if (first === second) return true
  if (depth > DEEPEST) return false
  if (Array.isArray(first) && Array.isArray(second))
    return first.length === second.length && first.every((one, at) => isSame(one, second[at], depth + 1))
  if (!isObject(first) || !isObject(second)) return false
  const keys = Object.keys(first)
  if (keys.length !== Object.keys(second).length) return false
  return keys.every((key) => Object.hasOwn(second, key) && isSame(first[key], second[key], depth + 1))
}

/** `=` of two collections: the same elements in the same order. */
export function sameLists(first: readonly unknown[], second: readonly unknown[]): boolean | undefined {
  return first.length === 0 || second.length === 0 ? undefined : isSame(first, second, 0)
}

/** `~`: texts without regard to case and blanks; two empty values are equivalent. */
export function isEquivalent(first: unknown, second: unknown): boolean {
  if (first == null || second == null) return first == null && second == null
  if (typeof first === 'string' && typeof second === 'string')
    return first.toLowerCase().replace(/\s+/g, ' ').trim() === second.toLowerCase().replace(/\s+/g, ' ').trim()
  return isSame(first, second, 0)
}

export function isAmong(element: unknown, others: readonly unknown[]): boolean {
  return others.some((other) => isSame(element, other, 0))
}

/** Whether no element is there twice. Texts and numbers in one pass. */
export function isDistinct(elements: readonly unknown[]): boolean {
  return distinct(elements).length === elements.length
}

export function distinct(elements: readonly unknown[]): unknown[] {
  const simple = new Set<unknown>()
  const complex: unknown[] = []
  for (const element of elements) {
    if (typeof element !== 'object') simple.add(element)
    else if (!isAmong(element, complex)) complex.push(element)
  }
  return [...simple, ...complex]
}

/** Compares amounts, in UCUM units of one dimension too; NaN where a value is missing or the units do not fit. */
export function compareQuantities(first: unknown, second: unknown): number {
  if (!isObject(first) || !isObject(second)) return Number.NaN
  const [one, other] = [first.value, second.value]
  if (typeof one !== 'number' || typeof other !== 'number') return Number.NaN
  if (first.code !== second.code && typeof first.code === 'string' && typeof second.code === 'string')
    return first.system === second.system ? one - (inUnit(other, second.code, first.code) ?? Number.NaN) : Number.NaN
  const isSameUnit =
    first.code === undefined
      ? first.unit === second.unit && first.currency === second.currency && second.code === undefined
      : first.code === second.code && first.system === second.system
  return isSameUnit ? one - other : Number.NaN
}
