import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuantities, distinct, isDistinct, isEquivalent, sameElement, sameLists } from './comparing.ts'

describe('an element is the same', () => {
  it.each([
    [{ system: 's', code: 'c' }, { code: 'c', system: 's' }, true],
    [{ system: 's', code: 'c' }, { code: 'c' }, false],
    [{ coding: [{ code: 'a' }] }, { coding: [{ code: 'b' }] }, false],
    ['2020', '2020-01', false],
    ['2020-01-01T00:00:00Z', '2020-01-01T08:00:00+08:00', false],
    ['a', undefined, undefined],
    [1, '1', false],
    [['a'], 'a', false],
  ])('%j and %j', (first, second, wanted) => {
    expect(sameElement(first, second)).toBe(wanted)
    expect(sameElement(second, first)).toBe(wanted)
  })

  it('as itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json)
        if (value !== null) expect(sameElement(value, JSON.parse(json))).toBe(true)
      }),
    )
  })

  it('is not said of what is nested beyond all measure', () => {
    let [one, other]: unknown[] = [{}, {}]
    for (let depth = 0; depth < 100_000; depth++) [one, other] = [{ x: one }, { x: other }]
    expect(sameElement(one, other)).toBe(false)
  })
})

it('compares collections in their order', () => {
  expect(sameLists(['a', 'b'], ['a', 'b'])).toBe(true)
  expect(sameLists(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(sameLists(['a'], ['a', 'b'])).toBe(false)
  expect(sameLists([], ['a'])).toBeUndefined()
})

it('takes texts without regard to case and blanks as equivalent', () => {
  expect(isEquivalent('Ein  Wort', 'ein wort')).toBe(true)
  expect(isEquivalent(undefined, null)).toBe(true)
  expect(isEquivalent('a', undefined)).toBe(false)
})

it('finds what is there twice', () => {
  expect(isDistinct(['a', 'b', { code: 'a' }, { code: 'b' }])).toBe(true)
  expect(isDistinct([{ code: 'a' }, { code: 'a' }])).toBe(false)
  expect(distinct(['a', 'a', 1, 1])).toEqual(['a', 1])
})

describe('amounts', () => {
  const ucum = 'http://unitsofmeasure.org'
  it.each([
    [{ value: 5, unit: 'mg' }, { value: 4, unit: 'mg' }, 1],
    [{ value: 5, code: 'mg', system: ucum }, { value: 0.01, code: 'g', system: ucum }, -1],
    [{ value: 1, code: 'g', system: ucum }, { value: 1000, code: 'mg', system: ucum }, 0],
    [{ value: 1, code: 'g', system: ucum }, { value: 1, code: 'm', system: ucum }, Number.NaN],
    [{ value: 5, unit: 'mg' }, { value: 4, unit: 'g' }, Number.NaN],
    [{ value: 5, code: 'mg', system: ucum }, { value: 5 }, Number.NaN],
    [{ value: 5 }, { value: 4 }, 1],
    [{ value: '5' }, { value: 4 }, Number.NaN],
    [null, { value: 4 }, Number.NaN],
  ])('%j and %j', (first, second, wanted) => {
    expect(Math.sign(compareQuantities(first, second))).toBe(wanted)
  })
})
