import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judgeStanding,
  judgeTarget,
  standAgainstInterval,
  standAgainstRange,
  standAgainstTarget,
  standAgainstValue,
  standAgainstValueTwice,
  standAmongProportions,
  standAmongRates,
} from './compare-benchmark.ts'

const limits = (lower: number, upper: number) => ({ lower, upper })

describe('standing against a benchmark', () => {
  it('by one interval: similar while the benchmark lies in it, ends included', () => {
    expect([2, 3, 4, 5, 6].map((benchmark) => standAgainstValue.must(limits(3, 5), benchmark))).toEqual([
      'higher',
      'similar',
      'similar',
      'similar',
      'lower',
    ])
  })

  it('by two nested intervals', () => {
    expect(
      [2.2, 2.4, 2.6, 2.8, 3].map((b) => standAgainstValueTwice.must(limits(2.5, 2.7), limits(2.3, 2.9), b)),
    ).toEqual(['far-higher', 'higher', 'similar', 'lower', 'far-lower'])
  })

  it('by two intervals: similar while they touch', () => {
    expect(standAgainstInterval.must(limits(3.5, 4.5), limits(2.7, 3.5))).toBe('similar')
    expect(standAgainstInterval.must(limits(3.6, 4.5), limits(2.7, 3.5))).toBe('higher')
    expect(standAgainstInterval.must(limits(1, 2.6), limits(2.7, 3.5))).toBe('lower')
  })

  it('among proportions and rates: more people see smaller differences', () => {
    expect([100, 1000, 10_000].map((total) => standAmongProportions.must(0.08, total, 0.1, 1.96))).toEqual([
      'similar',
      'lower',
      'lower',
    ])
    const among = (persons: number) => standAmongRates.must(13, 10, { persons, multiplier: 100_000 }, 0.025)
    expect([1e5, 1e6].map(among)).toEqual(['similar', 'higher'])
  })

  it('in a target range: the lower end is in, the upper end is reached', () => {
    expect([0, 1, 1.5, 2, 3].map((value) => standAgainstRange.must(value, limits(1, 2)))).toEqual([
      'lower',
      'similar',
      'similar',
      'higher',
      'higher',
    ])
  })

  it('at a target: reaching it is enough', () => {
    expect(judgeTarget.must(10, 10, 'increase')).toBe('better')
    expect(judgeTarget.must(10, 10, 'decrease')).toBe('better')
    expect(judgeTarget.must(11, 10, 'decrease')).toBe('worse')
    expect(standAgainstTarget.must(limits(10, 12), 10)).toBe('higher')
    expect(standAgainstTarget.must(limits(8, 10), 10)).toBe('similar')
    expect(standAgainstTarget.must(limits(8, 9), 10)).toBe('lower')
  })

  it('is judged by the direction that is better, mirror-wise', () => {
    const standings = ['far-lower', 'lower', 'similar', 'higher', 'far-higher'] as const
    fc.assert(
      fc.property(fc.nat(4), (index) => {
        const [here, there] = [standings[index] ?? 'similar', standings[4 - index] ?? 'similar']
        expect(judgeStanding.must(here, 'increase')).toBe(judgeStanding.must(there, 'decrease'))
      }),
    )
    expect(judgeStanding.must('far-higher', 'increase')).toBe('best')
  })

  it('refuses limits upside down and numbers that are none', () => {
    expect(() => standAgainstValue.must(limits(5, 3), 4)).toThrow(RangeError)
    expect(() => standAgainstRange.must(Number.NaN, limits(1, 2))).toThrow(RangeError)
    expect(() => standAmongProportions.must(0.1, 0, 0.1, 2)).toThrow(RangeError)
  })
})
