import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { inventedWeeks } from '../series.fixture.ts'
import { cusum } from './cusum.ts'
import { type CusumResidual, RESIDUALS } from './residuals.ts'

const KINDS = Object.keys(RESIDUALS) as CusumResidual[]

describe('CUSUM', () => {
  it('adds what exceeds the mean before by more than k', () => {
    const seen = cusum.must({ counts: [2, 3, 4, 2, 3, 4, 9] }, { first: 6 })
    expect(seen.expected).toEqual([3])
    expect(seen.score[0]).toBeCloseTo(6 / Math.sqrt(3) - 1.04, 12)
    expect(seen.alarm).toEqual([true])
    expect(seen.upper[0]).toBeCloseTo(3 + 3.3 * Math.sqrt(3), 12)
  })

  it('goes on after an alarm, or starts again', () => {
    const counts = [9, 3, 3, 3]
    const settings = { mean: 3, k: 0.5, h: 1.9 }
    expect(cusum.must({ counts }, settings).alarm).toEqual([true, true, true, false])
    expect(cusum.must({ counts }, { ...settings, reset: true }).alarm).toEqual([true, false, false, false])
  })

  it('takes a mean for each point, and skips what was not counted', () => {
    const seen = cusum.must({ counts: [5, null, 5, 2] }, { mean: [4, 4, 0, 1] })
    expect(seen.noBound).toEqual([null, 'missing-count', 'undetermined', null])
    expect(seen.upper[1]).not.toBeNull()
    expect(cusum.must({ counts: [null] }, { mean: 0 }).noBound).toEqual(['missing-count'])
    expect(cusum.must({ counts: [5] }, { mean: 0, residual: 'none' }).score[0]).toBeCloseTo(3.96, 12)
  })

  it('follows the season', () => {
    const { counts } = inventedWeeks(208, 20, 0)
    const seen = cusum.must({ counts, perYear: 52 }, { first: 156, mean: 'seasonal' })
    expect(seen.expected[0]).toBeCloseTo(20 * Math.exp(0.4), 0)
    expect(seen.expected[26]).toBeCloseTo(20 * Math.exp(-0.4), 0)
    expect(
      cusum.must(
        { counts: [...counts.slice(0, 5).fill(null as never), ...counts.slice(5)] },
        { first: 156, mean: 'seasonal' },
      ).expected[0],
    ).toBeCloseTo(29.8, 0)
  })

  it('a season of a single case does not settle, except as R has it', () => {
    const counts = [...new Array(60).fill(0).with(20, 1), 2]
    const settings = { first: 60, mean: 'seasonal' } as const
    expect(cusum({ counts }, settings)).toMatchObject({ reason: 'undetermined' })
    expect(isCalculated(cusum({ counts }, { ...settings, compat: 'R' }))).toBe(true)
  })

  it('a season that would lead beyond the numbers is none', () => {
    const counts = [1, 1, 3, 20, 400, 22_000, ...new Array(500).fill(1)]
    expect(cusum({ counts, perYear: 1000 }, { first: 6, mean: 'seasonal' })).toMatchObject({ reason: 'undetermined' })
  })

  it('has the bounds of R on request', () => {
    const counts = [2, 3, 4, 2, 3, 4, 9, 3]
    const bound = (residual: CusumResidual, point: number) =>
      cusum.must({ counts }, { first: 6, residual, k: 0.5, h: 2, compat: 'R' }).upper[point]
    expect(bound('standard', 0)).toBe(8)
    // Expected from R surveillance 1.20.3, algo.cusum.
    expect(bound('anscombe', 0)).toBeCloseTo(8.24618189541548, 10)
    expect(bound('anscombe2nd', 0)).toBeCloseTo(7.765348712055165, 10)
    expect(bound('anscombeNegBin', 0)).toBeCloseTo(0.188656893542476, 8)
    expect(bound('anscombe2nd', 1)).toBeGreaterThanOrEqual(0)
    const high = cusum.must({ counts: [40, 1, 1] }, { mean: 3, residual: 'anscombe2nd', compat: 'R' })
    expect(high.upper[1]).toBe(0)
    expect(cusum.must({ counts: [40, 1] }, { mean: 3, residual: 'rossi', compat: 'R' }).upper[1]).toBe(0)
  })

  it.each([
    { k: Number.NaN },
    { h: 0 },
    { overdispersion: -0.1 },
    { residual: 'deviance' as never },
    { mean: -1 },
    { mean: 1e300 },
    { mean: [1, 2, 3] },
    { mean: [1, -1] },
    {},
    { mean: 'seasonal' as const, first: 1 },
  ])('refuses %o', (settings) => {
    expect(isCalculated(cusum({ counts: [null, 2] }, settings))).toBe(false)
    expect(isCalculated(cusum({ counts: [null, 2] }, { first: 1, ...settings }))).toBe(false)
  })
})

describe('residuals', () => {
  it.each(KINDS)('%s and its inverse undo each other', (kind) => {
    const { of, inverse } = RESIDUALS[kind]
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.1, max: 300, noNaN: true }), (x, m) => {
        expect(inverse(of(x, m, 0.2), m, 0.2) / x).toBeCloseTo(1, 8)
      }),
    )
    expect(inverse(-1e6, 3, 0.1)).toBe(0)
  })

  it('the negative binomial ones become the Poisson ones', () => {
    expect(RESIDUALS.anscombeNegBin.of(7, 3, 0)).toBeCloseTo(RESIDUALS.anscombe.of(7, 3, 0), 12)
    expect(RESIDUALS.anscombeNegBin.of(7, 3, 1e-9)).toBeCloseTo(RESIDUALS.anscombe.of(7, 3, 0), 7)
    expect(RESIDUALS.pearsonNegBin.of(7, 3, 0)).toBe(RESIDUALS.standard.of(7, 3, 0))
  })

  it('integrates the negative binomial one exactly', () => {
    // R 4.2.2: integrate(function(t) (t + 0.1 * t^2)^(-1/3), 8.75, 12)$value / (8.75 + 0.1 * 8.75^2)^(1/6)
    expect(RESIDUALS.anscombeNegBin.of(12, 8.75, 0.1)).toBeCloseTo(0.739418674981, 11)
  })
})
