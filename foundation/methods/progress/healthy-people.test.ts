import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthyPeopleProgress } from './healthy-people.ts'

const progress = healthyPeopleProgress.must

describe('Healthy People progress', () => {
  it('is improving when significant, and says how far it is', () => {
    const seen = progress({ base: 60, recent: 66, target: 75, baseStandardError: 1.2, recentStandardError: 1.1 })
    expect(seen.class).toBe('improving')
    expect(seen.percent).toBeCloseTo(40, 12)
    expect(seen.z).toBeCloseTo(3.6858, 4)
  })

  it('is little change when a large step is not significant, and improving when a small one is', () => {
    const errors = (size: number) => ({ baseStandardError: size, recentStandardError: size })
    expect(progress({ base: 60, recent: 66, target: 75, ...errors(4) }).class).toBe('little-change')
    expect(progress({ base: 60, recent: 60.5, target: 75, ...errors(0.1) }).class).toBe('improving')
  })

  it('asks for a tenth of the targeted change without standard errors', () => {
    expect(progress({ base: 60, recent: 61.4, target: 75 })).toMatchObject({ class: 'little-change' })
    expect(progress({ base: 60, recent: 61.5, target: 75 })).toMatchObject({ class: 'improving' })
    // A tenth by hand, 9.99…96 % in binary fractions.
    expect(progress({ base: 10, recent: 10.2, target: 12 }).class).toBe('improving')
  })

  it('asks for a tenth of the base on the way back', () => {
    expect(progress({ base: 60, recent: 54, target: 75 })).toEqual({ class: 'worse', change: -10 })
    expect(progress({ base: 60, recent: 54.1, target: 75 }).class).toBe('little-change')
    expect(progress({ base: 0, recent: -0.1, target: 5 }).class).toBe('worse')
  })

  it('is met at or beyond the target; a base that met it has no percentage', () => {
    expect(progress({ base: 60, recent: 75, target: 75 }).percent).toBe(100)
    expect(progress({ base: 5.6, recent: 4.1, target: 4.1 }).class).toBe('met')
    const already = progress({ base: 80, recent: 82, target: 75, better: 'increase' })
    expect(already).toMatchObject({ class: 'met' })
    expect(already.percent).toBeUndefined()
  })

  it('counts falling back from a target already met as worse', () => {
    expect(progress({ base: 80, recent: 70, target: 75, better: 'increase' })).toMatchObject({ class: 'worse' })
  })

  it('keeps a target equal to the base: leaving it either way is away, unless one way is better', () => {
    expect(progress({ base: 100, recent: 100, target: 100 }).class).toBe('met')
    expect(progress({ base: 100, recent: 120, target: 100 }).class).toBe('worse')
    expect(progress({ base: 100, recent: 95, target: 100 }).class).toBe('little-change')
    expect(progress({ base: 100, recent: 120, target: 100, better: 'increase' }).class).toBe('met')
  })

  it('says when it cannot say', () => {
    expect(progress({ base: 60, target: 75 }).class).toBe('baseline-only')
    expect(progress({ base: 60, recent: 66 }).class).toBe('informational')
    expect(progress({ base: 60, recent: 60, target: 75 })).toEqual({ class: 'little-change', percent: 0, change: 0 })
  })

  it('does not use one standard error alone, nor two zeros', () => {
    expect(progress({ base: 60, recent: 66, target: 75, baseStandardError: 1 }).z).toBeUndefined()
    const zeros = { baseStandardError: 0, recentStandardError: 0 }
    expect(progress({ base: 60, recent: 60.1, target: 75, ...zeros }).class).toBe('little-change')
  })

  it('refuses numbers that are none', () => {
    expect(() => progress({ base: Number.NaN, recent: 1, target: 2 })).toThrow(RangeError)
    const negative = { baseStandardError: -1, recentStandardError: 1 }
    expect(() => progress({ base: 1, recent: 1.5, target: 2, ...negative })).toThrow(RangeError)
  })

  it('judges the mirrored indicator the same, and never returns NaN', () => {
    const value = fc.integer({ min: -100, max: 100 })
    const error = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(value, value, value, error, error, (base, recent, target, e0, e1) => {
        const errors = { baseStandardError: e0, recentStandardError: e1 }
        const seen = progress({ base, recent, target, ...errors })
        const mirrored = progress({ base: -base, recent: -recent, target: -target, ...errors })
        expect(mirrored.class).toBe(seen.class)
        for (const number of [seen.percent, seen.change, seen.z]) expect(number).not.toBeNaN()
      }),
    )
  })

  it('leaves out a percentage that no number holds, and judges without it', () => {
    expect(progress({ base: 5e-324, recent: 2, target: 3 })).toEqual({ class: 'improving', percent: (2 / 3) * 100 })
    expect(progress({ base: 5e-324, recent: -2, target: 3 })).toEqual({ class: 'worse' })
  })
})
