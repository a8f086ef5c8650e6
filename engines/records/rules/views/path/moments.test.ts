import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  compareTexts,
  compareTimes,
  dateBoundary,
  dateTimeBoundary,
  decimalBoundary,
  timeBoundary,
} from './moments.ts'

describe('compareDates', () => {
  it.each([
    ['2020', '2021', -1],
    ['2020-03', '2020-02-28', 1],
    ['2020', '2020-01', undefined],
    ['2020-01-01', '2020-01-01T00:00:00Z', undefined],
    ['2020-01-02', '2020-01-01T23:00:00-05:00', 1],
    ['2020-01-01T08:00:00+08:00', '2020-01-01T00:00:00Z', 0],
    ['2020-01-01T00:00:00.000001Z', '2020-01-01T00:00:00Z', 1],
    ['0001-01-01T00:00:00+14:00', '0001-01-01T00:00:00Z', -1],
    ['2020-02-30T00:00:00Z', '2020-02-01T00:00:00Z', undefined],
    ['2020-01-01T24:00:00Z', '2020-02-01T00:00:00Z', undefined],
    ['2020-01-01T10:00:00', '2020-01-01T11:00:00Z', undefined],
    ['2020-13', '2021', undefined],
    ['soon', 'later', undefined],
    ['soon', 'soon', 0],
  ])('%s and %s', (left, right, order) => {
    expect(compareDates(left, right)).toBe(order)
    expect(compareDates(right, left)).toBe(order === undefined || order === 0 ? order : -order)
  })

  it('agrees with the clock of JavaScript on instants', () => {
    const instant = fc.date({ min: new Date('0100-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, instant, (left, right) => {
        expect(compareDates(left.toISOString(), right.toISOString())).toBe(Math.sign(left.getTime() - right.getTime()))
      }),
    )
  })
})

it.each([
  ['12:00:00', '12:00:00.000', 0],
  ['12:00:00.5', '12:00:00.25', 1],
  ['12:00', '12:00:01', undefined],
  ['12:00', '13:00:01', -1],
  ['25:00', '13:00', undefined],
])('compareTimes %s and %s', (left, right, order) => {
  const found = compareTimes(left, right)
  expect(found === undefined ? undefined : Math.sign(found)).toBe(order)
})

it('compareTexts goes by code points', () => {
  expect(compareTexts('𠮷', '\uffee')).toBeGreaterThan(0)
  expect(compareTexts('a', 'ab')).toBeLessThan(0)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const [a, b] = [Buffer.from(left), Buffer.from(right)]
      expect(Math.sign(compareTexts(left, right))).toBe(Buffer.compare(a, b))
    }),
  )
})

it.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2020-02-03', '2020-02-03', '2020-02-03'],
  ['2020-00', undefined, undefined],
  ['2020-02-03T10:00:00Z', undefined, undefined],
])('dateBoundary %s', (date, low, high) => {
  expect([dateBoundary(date, 'low'), dateBoundary(date, 'high')]).toEqual([low, high])
})

it.each([
  ['2020', '2020-01-01T00:00:00.000+14:00', '2020-12-31T23:59:59.999-12:00'],
  ['2020-02-03T10:00:00Z', '2020-02-03T10:00:00.000Z', '2020-02-03T10:00:00.999Z'],
  ['2020-02-03T10:00:00.5+08:00', '2020-02-03T10:00:00.500+08:00', '2020-02-03T10:00:00.599+08:00'],
  ['2020-02-03T10:00:00.123456Z', '2020-02-03T10:00:00.123456Z', '2020-02-03T10:00:00.123456Z'],
  ['2020-02-03T10:00:00', undefined, undefined],
])('dateTimeBoundary %s', (moment, low, high) => {
  expect([dateTimeBoundary(moment, 'low'), dateTimeBoundary(moment, 'high')]).toEqual([low, high])
})

it.each([
  ['12', '12:00:00.000', '12:59:59.999'],
  ['12:34:10.5', '12:34:10.500', '12:34:10.599'],
  ['12h', undefined, undefined],
])('timeBoundary %s', (time, low, high) => {
  expect([timeBoundary(time, 'low'), timeBoundary(time, 'high')]).toEqual([low, high])
})

it.each([
  [1, 0.95, 1.05],
  [-1.5, -1.55, -1.45],
  [6.25, 6.245, 6.255],
  [1e-7, 0.5e-7, 1.5e-7],
  [0, -0.05, 0.05],
  [1e21, 1e21, 1e21],
  [Number.NaN, undefined, undefined],
])('decimalBoundary %s', (value, low, high) => {
  expect([decimalBoundary(value, 'low'), decimalBoundary(value, 'high')]).toEqual([low, high])
})
