import { describe, expect, it } from 'vitest'
import { cagr, eurostatProgress, openSdgProgress } from './growth-progress.ts'

describe('compound annual growth', () => {
  it('doubles in ten years at 7.18 % a year', () => {
    expect(cagr.must(50, 100, 10)).toBeCloseTo(0.0717734625, 10)
    expect(cagr.must(-4, -2, 1)).toBeCloseTo(-0.5, 12)
  })

  it('does not exist through zero', () => {
    for (const [base, value] of [
      [0, 5],
      [5, 0],
      [-5, 5],
    ] as const)
      expect(cagr(base, value, 1)).toMatchObject({ reason: 'undetermined' })
    expect(cagr(0.001, 1, 1e-12)).toMatchObject({ reason: 'undetermined' })
    expect(() => cagr.must(1, 2, 0)).toThrow(RangeError)
  })
})

describe('growth against the growth required', () => {
  const path = {
    base: 18.5,
    baseYear: 2015,
    year: 2020,
    target: { value: 13, year: 2030 },
    desired: 'decrease' as const,
  }

  it.each([
    [16.6, 'moderate-progress', 'progress-needs-acceleration'],
    [16.4, 'significant-progress', 'on-track'],
    [17.9, 'insufficient-progress', 'limited-progress'],
    [19, 'movement-away', 'deterioration'],
    [12.8, 'target-achieved', 'target-achieved'],
  ])('18.5 → %s on the way to 13', (value, eurostat, openSdg) => {
    expect(eurostatProgress.must({ ...path, value }).class).toBe(eurostat)
    expect(openSdgProgress.must({ ...path, value }).class).toBe(openSdg)
  })

  it('is the ratio of the two rates', () => {
    const { observed, required, ratio } = eurostatProgress.must({ ...path, value: 16.6 })
    expect(observed).toBeCloseTo(-0.0214404, 7)
    expect(required).toBeCloseTo(-0.023247, 7)
    expect(ratio).toBeCloseTo(0.9222896, 7)
  })

  it('calls it movement away when a met target is lost', () => {
    const lost = { base: 80, baseYear: 2015, value: 70, year: 2020, target: { value: 75, year: 2030 } }
    expect(eurostatProgress.must({ ...lost, desired: 'increase' }).class).toBe('movement-away')
    const kept = { ...lost, target: { value: 80, year: 2030 } }
    expect(eurostatProgress.must({ ...kept, desired: 'increase' }).class).toBe('movement-away')
  })

  it('needs no rate where the figures alone decide, and both where they do not', () => {
    const through = {
      base: -5,
      baseYear: 2015,
      year: 2020,
      target: { value: 4, year: 2030 },
      desired: 'increase' as const,
    }
    expect(eurostatProgress.must({ ...through, value: 5 })).toEqual({ class: 'target-achieved' })
    expect(eurostatProgress({ ...through, value: 2 })).toMatchObject({ reason: 'undetermined' })
    const toZero = { ...through, base: 5, target: { value: 0, year: 2030 }, desired: 'decrease' as const }
    expect(eurostatProgress({ ...toZero, value: 4 })).toMatchObject({ reason: 'undetermined' })
    const late = { ...toZero, target: { value: 2, year: 2015 } }
    expect(eurostatProgress({ ...late, value: 4 })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('growth without a target', () => {
  const path = { base: 100, baseYear: 2020, year: 2021, desired: 'increase' as const }

  it.each([
    [101.5, 'significant-progress', 'on-track'],
    [101.2, 'significant-progress', 'progress-needs-acceleration'],
    [100.7, 'moderate-progress', 'progress-needs-acceleration'],
    [100.2, 'moderate-progress', 'limited-progress'],
    [99.5, 'moderate-movement-away', 'deterioration'],
    [98, 'significant-movement-away', 'deterioration'],
  ])('100 → %s', (value, eurostat, openSdg) => {
    expect(eurostatProgress.must({ ...path, value }).class).toBe(eurostat)
    expect(openSdgProgress.must({ ...path, value }).class).toBe(openSdg)
  })

  // Figures that stand on a limit to the last digit printed, which the logarithm misses by a rounding.
  it.each([
    [49.5, 1, 'moderate-movement-away', 'deterioration'],
    [50.25, 1, 'moderate-progress', 'progress-needs-acceleration'],
    [50.5, 1, 'significant-progress', 'progress-needs-acceleration'],
    [50.75, 1, 'significant-progress', 'on-track'],
    [51.51125, 2, 'significant-progress', 'on-track'],
  ])('50 → %s in %s years lies on a limit, which belongs to the better class', (value, years, eurostat, openSdg) => {
    const onLimit = { ...path, base: 50, value, year: 2020 + years }
    expect(eurostatProgress.must(onLimit).class).toBe(eurostat)
    expect(openSdgProgress.must(onLimit).class).toBe(openSdg)
  })

  it('cannot be told through zero, unless the rule puts a small number there', () => {
    expect(eurostatProgress({ ...path, base: 0, value: 5 })).toMatchObject({ reason: 'undetermined' })
    expect(openSdgProgress.must({ ...path, base: 0, value: 5 }).class).toBe('on-track')
    expect(eurostatProgress({ ...path, base: -5, value: 5 })).toMatchObject({ reason: 'undetermined' })
  })

  it('is not calculable for years in the wrong order', () => {
    expect(eurostatProgress({ ...path, value: 5, year: 2020 })).toMatchObject({ reason: 'outside-range' })
    expect(openSdgProgress({ ...path, value: Number.NaN })).toMatchObject({ reason: 'not-finite' })
  })
})
