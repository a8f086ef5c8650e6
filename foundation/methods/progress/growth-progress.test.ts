import { describe, expect, it } from 'vitest'
import { cagr, eurostatProgress, openSdgProgress } from './growth-progress.ts'

describe('compound annual growth', () => {
  it('doubles in ten years at 7.18 % a year', () => {
    expect(cagr(50, 100, 10)).toBeCloseTo(0.0717734625, 10)
    expect(cagr(-4, -2, 1)).toBeCloseTo(-0.5, 12)
  })

  it('does not exist through zero', () => {
    expect(cagr(0, 5, 1)).toBeUndefined()
    expect(cagr(5, 0, 1)).toBeUndefined()
    expect(cagr(-5, 5, 1)).toBeUndefined()
    expect(() => cagr(1, 2, 0)).toThrow(RangeError)
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
    expect(eurostatProgress({ ...path, value }).class).toBe(eurostat)
    expect(openSdgProgress({ ...path, value }).class).toBe(openSdg)
  })

  it('is the ratio of the two rates', () => {
    const { observed, required, ratio } = eurostatProgress({ ...path, value: 16.6 })
    expect(observed).toBeCloseTo(-0.0214404, 7)
    expect(required).toBeCloseTo(-0.023247, 7)
    expect(ratio).toBeCloseTo(0.9222896, 7)
  })

  it('calls it movement away when a met target is lost', () => {
    const lost = { base: 80, baseYear: 2015, value: 70, year: 2020, target: { value: 75, year: 2030 } }
    expect(eurostatProgress({ ...lost, desired: 'increase' }).class).toBe('movement-away')
    const kept = { ...lost, target: { value: 80, year: 2030 } }
    expect(eurostatProgress({ ...kept, desired: 'increase' }).class).toBe('movement-away')
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
    expect(eurostatProgress({ ...path, value }).class).toBe(eurostat)
    // 1.5 % lies on a limit, which the logarithm may miss by a rounding: ask just above it.
    expect(openSdgProgress({ ...path, value: value + 1e-9 }).class).toBe(openSdg)
  })

  it('cannot be told through zero, unless the rule puts a small number there', () => {
    expect(eurostatProgress({ ...path, base: 0, value: 5 }).class).toBe('not-calculable')
    expect(openSdgProgress({ ...path, base: 0, value: 5 }).class).toBe('on-track')
    expect(eurostatProgress({ ...path, base: -5, value: 5 }).class).toBe('not-calculable')
  })
})
