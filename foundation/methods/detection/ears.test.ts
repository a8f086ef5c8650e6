import { describe, expect, it } from 'vitest'
import { isCalculated } from '../not-calculable.ts'
import { ears } from './ears.ts'

describe('EARS', () => {
  it('C1 compares with the seven days before', () => {
    const seen = ears.must({ counts: [3, 5, 2, 4, 6, 3, 5, 15] }, { first: 7 })
    expect(seen.alarm).toEqual([true])
    // mean 4, S² = 2, z = 3.0902
    expect(seen.expected).toEqual([4])
    expect(seen.upper[0]).toBeCloseTo(4 + 3.090232306167813 * Math.SQRT2, 12)
    expect(seen.score[0]).toBeCloseTo(11 / Math.SQRT2, 12)
    expect(seen.pValue[0]).toBeCloseTo(3.7e-15, 15)
  })

  it('C2 leaves the two days before out', () => {
    const counts = [3, 5, 2, 4, 6, 3, 5, 40, 40, 15]
    expect(ears.must({ counts }, { first: 9, method: 'C2' }).expected).toEqual([4])
    expect(ears.must({ counts }, { first: 8, last: 8, method: 'C2' }).noBound).toEqual(['short-past'])
  })

  it('C3 adds up what three days exceed, so that a slow rise alarms', () => {
    const counts = [3, 5, 2, 4, 6, 3, 5, 3, 5, 7, 7, 7, 0]
    const seen = ears.must({ counts }, { first: 9, method: 'C3' })
    expect(seen.score[0]).toBeCloseTo(3 / Math.SQRT2 - 1, 12)
    expect(seen.alarm[0]).toBe(false)
    expect(seen.alarm[1]).toBe(true)
    // What is missing to z, on top of mean + S.
    expect(seen.upper[0]).toBeCloseTo(4 + Math.SQRT2 * (1 + 1.959963984540054), 12)
    // The two days before suffice.
    expect([seen.alarm[2], seen.upper[2]]).toEqual([true, 0])
  })

  it('C3 as R alarms for the days before, whatever today is', () => {
    const counts = [3, 5, 2, 4, 6, 3, 5, 3, 5, 12, 12, 1, 90]
    const today = { first: 11, last: 11, method: 'C3', compat: 'R' } as const
    expect(ears.must({ counts }, today).alarm).toEqual([true])
    expect(ears.must({ counts }, { ...today, first: 10, last: 10 }).noBound).toEqual(['short-past'])
    const calm = [3, 5, 2, 4, 6, 3, 5, 3, 5, 4, 4, 90]
    expect(ears.must({ counts: calm }, today).alarm).toEqual([false])
    expect(ears.must({ counts: calm }, { ...today, compat: undefined as never }).alarm).toEqual([true])
  })

  it('without spread anything above alarms and there is no score, unless a least deviation is given', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0, 1]
    expect(ears.must({ counts }, { first: 7 })).toMatchObject({ alarm: [true], score: [null], upper: [0] })
    expect(ears.must({ counts }, { first: 7, minSigma: 0.5 })).toMatchObject({ alarm: [false], score: [2] })
    const days = [...counts.slice(0, 7), 0, 0, 1, 0]
    const third = { first: 9, method: 'C3' } as const
    expect(ears.must({ counts: days }, third)).toMatchObject({ alarm: [true, true], score: [null, null] })
    expect(ears.must({ counts: days.slice(0, 10).with(9, 0) }, third)).toMatchObject({ alarm: [false], score: [0] })
    const asR = { first: 11, method: 'C3', compat: 'R' } as const
    expect(ears.must({ counts: new Array(12).fill(0) }, asR).noBound).toEqual(['undetermined'])
  })

  it('uses a baseline while two thirds of it are there', () => {
    const counts = [3, null, 2, 4, null, 3, 5, 15]
    expect(ears.must({ counts }, { first: 7 })).toMatchObject({ alarm: [true], expected: [3.4] })
    expect(ears.must({ counts }, { first: 7, compat: 'R' }).noBound).toEqual(['missing-baseline'])
    const sparse = counts.with(0, null)
    expect(ears.must({ counts: sparse }, { first: 7 }).noBound).toEqual(['missing-baseline'])
    const later = [...counts.slice(0, 7), 4, null, 9]
    expect(ears.must({ counts: later }, { first: 9, method: 'C3' }).alarm).toEqual([true])
  })

  it.each([
    { method: 'C4' as never },
    { baseline: 1 },
    { minSigma: -1 },
    { minSigma: 1e308 },
    { alpha: 0 },
    { alpha: Number.NaN },
  ])('refuses %o', (settings) => {
    expect(isCalculated(ears({ counts: [1, 2, 3, 4, 5, 6, 7, 8] }, settings))).toBe(false)
  })
})
