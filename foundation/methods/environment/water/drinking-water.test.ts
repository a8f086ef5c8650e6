import { describe, expect, it } from 'vitest'
import type { Disinfectant } from './drinking-limits.ts'
import { type DrinkingWaterSample, judgeDrinkingWater } from './drinking-water.ts'

const tap: DrinkingWaterSample = {
  day: '2026-06-01',
  point: 'tap',
  supply: 'ordinary',
  disinfectants: ['free-chlorine'],
  values: { 'free-chlorine': 0.05, turbidity: 0.4 },
}

describe('drinking water', () => {
  it('is judged where it was drawn', () => {
    expect(judgeDrinkingWater.must(tap)).toMatchObject({ standard: 'GB 5749-2022', meets: true })
    expect(judgeDrinkingWater.must({ ...tap, point: 'works-outlet' })).toMatchObject({
      meets: false,
      findings: [
        {
          item: 'free-chlorine',
          value: 0.05,
          unit: 'mg/L',
          least: 0.3,
          most: 2,
          verdict: 'below',
          evidence: 'unverified',
        },
        { item: 'turbidity', verdict: 'within', evidence: 'verified' },
      ],
    })
  })

  it('is judged nowhere else', () => {
    const point = 'works outlet' as 'tap'
    expect(judgeDrinkingWater({ ...tap, point })).toMatchObject({ reason: 'outside-range' })
    expect(judgeDrinkingWater({ ...tap, supply: 'rural' as 'small' })).toMatchObject({ reason: 'outside-range' })
  })

  it('is judged by what disinfects it', () => {
    const residue = (disinfectant: Disinfectant, value: number, point: 'tap' | 'works-outlet' = 'tap') =>
      judgeDrinkingWater.must({ ...tap, point, disinfectants: [disinfectant], values: { [disinfectant]: value } })
        .findings[0]?.verdict
    expect([0.04, 0.05, 2, 2.01].map((v) => residue('free-chlorine', v))).toEqual([
      'below',
      'within',
      'within',
      'above',
    ])
    expect([0.49, 0.5, 3, 3.01].map((v) => residue('total-chlorine', v, 'works-outlet'))).toEqual([
      'below',
      'within',
      'within',
      'above',
    ])
    expect([0.019, 0.02, 0.3, 0.31].map((v) => residue('ozone', v))).toEqual(['below', 'within', 'within', 'above'])
    expect([0, 0.31].map((v) => residue('ozone', v, 'works-outlet'))).toEqual(['within', 'above'])
    expect([0.019, 0.02, 0.8, 0.81].map((v) => residue('chlorine-dioxide', v))).toEqual([
      'below',
      'within',
      'within',
      'above',
    ])
  })

  it('names the residue that was not measured, and the one that nobody adds', () => {
    expect(judgeDrinkingWater.must({ ...tap, disinfectants: ['ozone'] })).toMatchObject({
      meets: true,
      missing: ['ozone'],
      notJudged: ['free-chlorine'],
    })
  })

  it('needs time with its disinfectant, where the time is known', () => {
    const { meets, findings } = judgeDrinkingWater.must({ ...tap, contactMinutes: 20 })
    expect(meets).toBe(false)
    expect(findings).toContainEqual({
      item: 'contact-time',
      value: 20,
      unit: 'min',
      least: 30,
      verdict: 'below',
      evidence: 'unverified',
    })
  })

  it('may be wider in a small supply', () => {
    const values = { turbidity: 3, fluoride: 1.2, iron: 0.3 }
    expect(judgeDrinkingWater.must({ ...tap, values }).meets).toBe(false)
    const small = judgeDrinkingWater.must({ ...tap, supply: 'small', values })
    expect(small.meets).toBe(true)
    expect(small.findings.map(({ evidence }) => evidence)).toEqual(['unverified', 'unverified', 'verified'])
    expect(judgeDrinkingWater.must({ ...tap, supply: 'small', values: { iron: 0.31 } }).meets).toBe(false)
  })

  it('has bounds on both sides of pH', () => {
    const verdicts = [6.4, 6.5, 8.5, 8.6].map(
      (ph) => judgeDrinkingWater.must({ ...tap, values: { ph } }).findings[0]?.verdict,
    )
    expect(verdicts).toEqual(['below', 'within', 'within', 'above'])
  })

  it('is not judged by a standard that did not hold, nor without values, nor by unknown ones', () => {
    expect(judgeDrinkingWater({ ...tap, day: '2023-03-31' })).toMatchObject({ reason: 'undetermined' })
    expect(judgeDrinkingWater({ ...tap, values: {} })).toMatchObject({ reason: 'incomplete' })
    const unmeasured = { turbidity: undefined } as object
    expect(judgeDrinkingWater({ ...tap, values: unmeasured })).toMatchObject({ reason: 'incomplete' })
    expect(judgeDrinkingWater({ ...tap, values: { conductivity: 600 } as object })).toMatchObject({
      reason: 'outside-range',
    })
    expect(judgeDrinkingWater({ ...tap, values: { iron: -1 } })).toMatchObject({ reason: 'outside-range' })
    expect(judgeDrinkingWater({ ...tap, disinfectants: ['uv' as Disinfectant] })).toMatchObject({
      reason: 'outside-range',
    })
  })
})
