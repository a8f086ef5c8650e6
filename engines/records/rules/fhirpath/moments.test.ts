import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMoments, highBoundary, lowBoundary, sameMoment } from './moments.ts'

describe('compares', () => {
  it.each([
    ['2020', '2021', -1],
    ['2020-05-03', '2020-05-03', 0],
    ['2020-05', '2020-06-01', -1],
    ['2020-05', '2020-05-03', Number.NaN],
    ['2020-05-03', '2020-05-03T10:00:00Z', Number.NaN],
    ['2020-01-01T00:30:00+08:00', '2019-12-31T16:30:00Z', 0],
    ['2020-01-01T00:30:00+08:00', '2019-12-31T16:30:01Z', -1],
    ['2020-01-01T10:00:00', '2020-01-01T10:00:00.5', -1],
    ['2020-01-01T10:00:00.50Z', '2020-01-01T10:00:00.5Z', 0],
    ['10:30:00', '09:59:59', 1],
    ['2020', 'soon', Number.NaN],
    ['2020', 2020, Number.NaN],
  ])('%s and %s', (first, second, wanted) => {
    expect(Math.sign(compareMoments(first, second))).toBe(wanted)
  })

  it('both ways round', () => {
    const moment = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString())
    const cut = fc.constantFrom(4, 7, 10, 24)
    fc.assert(
      fc.property(moment, moment, cut, cut, (one, other, a, b) => {
        const [first, second] = [one.slice(0, a), other.slice(0, b)]
        expect(Math.sign(compareMoments(first, second)) + Math.sign(compareMoments(second, first))).toBeOneOf([
          0,
          Number.NaN,
        ])
        if (a === 24 && b === 24)
          expect(Math.sign(compareMoments(one, other))).toBe(Math.sign(Date.parse(one) - Date.parse(other)))
      }),
    )
  })
})

it('says nothing of moments that are not precise enough', () => {
  expect(sameMoment('2020-05', '2020-05-03')).toBeUndefined()
  expect(sameMoment('2020-05', '2020-06-03')).toBe(false)
  expect(sameMoment('2020-05-03T10:00:00Z', '2020-05-03T18:00:00+08:00')).toBe(true)
})

describe('the boundaries', () => {
  it.each([
    ['2020', '2020-01-01T00:00:00.000+14:00', '2020-12-31T23:59:59.999-12:00'],
    ['2020-02', '2020-02-01T00:00:00.000+14:00', '2020-02-29T23:59:59.999-12:00'],
    ['2021-02', '2021-02-01T00:00:00.000+14:00', '2021-02-28T23:59:59.999-12:00'],
    ['2020-02-03', '2020-02-03T00:00:00.000+14:00', '2020-02-03T23:59:59.999-12:00'],
    ['2020-02-03T10:00:00Z', '2020-02-03T10:00:00.000Z', '2020-02-03T10:00:00.999Z'],
    ['2020-02-03T10:00:00.25+08:00', '2020-02-03T10:00:00.250+08:00', '2020-02-03T10:00:00.259+08:00'],
  ])('of %s', (moment, low, high) => {
    expect(lowBoundary(moment)).toBe(low)
    expect(highBoundary(moment)).toBe(high)
  })

  it('of nothing are nothing', () => {
    for (const value of ['soon', '', '10:00:00', 5, null, undefined, {}]) {
      expect(lowBoundary(value)).toBeUndefined()
      expect(highBoundary(value)).toBeUndefined()
    }
  })
})
