import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { farringtonBound, type PowerTransformation } from './bound.ts'
import { countQuantile, countUpper } from './count-distribution.ts'
import { noufailyBound } from './noufaily-bound.ts'
import { outbreakWeights } from './outbreak-weights.ts'
import { referenceDates } from './reference-calendar.ts'

describe('bounds of one count', () => {
  it.each<[PowerTransformation]>([['2/3'], ['1/2'], ['none']])(
    '%s: the upper bound scores 1 and has the p value alpha',
    (power) => {
      const forecast = { mean: 14, standardError: 0.5, dispersion: 1.5 }
      const { upper, lower } = farringtonBound.must(forecast, 9, 0.05, power)
      const there = farringtonBound.must(forecast, upper, 0.05, power)
      expect(there.score).toBeCloseTo(1, 12)
      expect(there.pValue).toBeCloseTo(0.05, 12)
      expect(farringtonBound.must(forecast, lower, 0.05, power).pValue).toBeCloseTo(0.95, 12)
    },
  )

  it('does not go below 0', () => {
    const forecast = { mean: 0.5, standardError: 0.1, dispersion: 3 }
    for (const power of ['2/3', '1/2', 'none'] as const)
      expect(farringtonBound.must(forecast, 1, 0.01, power).lower).toBe(0)
  })

  it('of a count distribution holds its probability', () => {
    const seen = noufailyBound.must({ eta: Math.log(6), etaError: 0.2, dispersion: 2 }, 9)
    expect(countUpper(seen.upper + 1, 6, 2)).toBeLessThanOrEqual(0.05)
    expect(countUpper(seen.upper, 6, 2)).toBeGreaterThan(0.05)
    const around = noufailyBound.must({ eta: Math.log(6), etaError: 0.2, dispersion: 2 }, 9, 0.05, 'muan')
    expect(around.upper).toBeGreaterThan(seen.upper)
  })

  it.each([
    [{ mean: 0, standardError: 1, dispersion: 1 }, 1, 0.05, '2/3'],
    [{ mean: 1, standardError: -1, dispersion: 1 }, 1, 0.05, '2/3'],
    [{ mean: 1, standardError: 1, dispersion: 0 }, 1, 0.05, '2/3'],
    [{ mean: 1, standardError: 1, dispersion: 1 }, -1, 0.05, '2/3'],
    [{ mean: 1, standardError: 1, dispersion: 1 }, 1, 0.5, '2/3'],
    [{ mean: 1, standardError: 1, dispersion: 1 }, 1, 0.05, '1'],
    [{ mean: 1, standardError: 1e308, dispersion: 1 }, 1, 0.05, 'none'],
  ] as const)('refuses %o', (forecast, count, alpha, power) => {
    expect(isCalculated(farringtonBound(forecast, count, alpha, power as never))).toBe(false)
  })

  it.each([
    [{ eta: Number.NaN, etaError: 0, dispersion: 1 }, 1, 0.05, 'muan'],
    [{ eta: 0, etaError: -1, dispersion: 1 }, 1, 0.05, 'muan'],
    [{ eta: 0, etaError: 0, dispersion: 0.9 }, 1, 0.05, 'muan'],
    [{ eta: 0, etaError: 0, dispersion: 1 }, -1, 0.05, 'muan'],
    [{ eta: 0, etaError: 0, dispersion: 1 }, 1, 0.6, 'muan'],
    [{ eta: 0, etaError: 0, dispersion: 1 }, 1, 0.05, 'delta'],
    [{ eta: 90, etaError: 0, dispersion: 1 }, 1, 0.05, 'muan'],
    [{ eta: 0, etaError: 0, dispersion: 1e9 }, 1, 0.05, 'nbPlugin'],
  ] as const)('of a count distribution refuses %o', (forecast, count, alpha, centre) => {
    expect(isCalculated(noufailyBound(forecast, count, alpha, centre as never))).toBe(false)
  })
})

describe('the count distribution', () => {
  it('is Poisson where the dispersion is 1, and close to it just above', () => {
    expect(countUpper(3, 2.5, 1)).toBeCloseTo(1 - Math.exp(-2.5) * (1 + 2.5 + 3.125), 14)
    expect(countUpper(3, 2.5, 1 + 1e-9)).toBeCloseTo(countUpper(3, 2.5, 1), 8)
    expect(countQuantile(0.95, 5, 1)).toBe(9)
    expect(countUpper(0, 2.5, 2)).toBe(1)
    expect(countUpper(0.5, 2.5, 2)).toBe(countUpper(1, 2.5, 2))
    expect(countUpper(1e15, 2.5, 2)).toBe(0)
  })

  it('of a mean of nearly nothing is 0', () => {
    // 1 − φ^(−size) = size ln φ
    expect(countUpper(1, 1e-12, 3) / (5e-13 * Math.log(3))).toBeCloseTo(1, 6)
    expect(countQuantile(0.99, 1e-12, 3)).toBe(0)
    expect(countQuantile(0.99, 4, 3)).toBeGreaterThan(4)
  })
})

describe('outbreak weights', () => {
  it('weigh what is far above less, and add to their number', () => {
    expect(outbreakWeights.must([0, 2], 1)).toEqual([1.6, 0.4])
    expect(outbreakWeights.must([0, 2])).toEqual([1, 1])
    expect(isCalculated(outbreakWeights([Number.NaN]))).toBe(false)
    expect(isCalculated(outbreakWeights([1], -1))).toBe(false)
  })
})

describe('reference dates', () => {
  it('stay on the weekday', () => {
    expect(referenceDates.must('2013-06-06', 3)).toEqual(['2012-06-07', '2011-06-09', '2010-06-03'])
  })

  it('of other series stay on the day, the leap day goes to 1 March', () => {
    expect(referenceDates.must('2012-02-29', 2, 12)).toEqual(['2011-03-01', '2010-03-01'])
    expect(referenceDates.must('2000-02-29', 4, 365)[3]).toBe('1996-02-29')
  })

  it('agree with the calendar through two centuries', () => {
    for (let day = Date.UTC(1898, 1, 26); day < Date.UTC(2102, 0, 1); day += 86_400_000 * 5) {
      const before = new Date(day)
      before.setUTCFullYear(before.getUTCFullYear() - 1)
      const date = new Date(day).toISOString().slice(0, 10)
      expect(referenceDates.must(date, 1, 365)).toEqual([before.toISOString().slice(0, 10)])
    }
  })

  it.each([
    '2013-02-29',
    '1900-02-29',
    '2013-13-01',
    '2013-00-10',
    '2013-04-31',
    '2013-06-060',
    '2013/06/06',
    'today',
    '',
  ])('refuses %s', (date) => {
    expect(isCalculated(referenceDates(date, 1))).toBe(false)
  })

  it('refuses years beyond the calendar', () => {
    expect(isCalculated(referenceDates('2013-06-06', -1))).toBe(false)
    expect(isCalculated(referenceDates('2013-06-06', 2000))).toBe(false)
  })
})
