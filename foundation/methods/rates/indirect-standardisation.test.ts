import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indirectlyStandardisedRate, indirectlyStandardisedRatio } from './indirect-standardisation.ts'
import { exactPoisson } from './poisson-limits.ts'

const BAND = { events: 8, persons: 1_000, referenceEvents: 40, referencePersons: 10_000 }

describe('an indirectly standardised ratio', () => {
  it('is observed over expected, with the limits of the observed', () => {
    const ratio = indirectlyStandardisedRatio.must([BAND], 100)
    expect(ratio).toMatchObject({ value: 200, observed: 8, expected: 4 })
    expect(ratio.upper).toBeCloseTo((exactPoisson.must(8).upper / 4) * 100, 9)
  })

  it('is 1 in the reference itself, whatever its ages', () => {
    const band = fc.record({ events: fc.integer({ min: 1, max: 500 }), persons: fc.integer({ min: 100, max: 9_000 }) })
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 19 }), (own) => {
        const bands = own.map((one) => ({ ...one, referenceEvents: one.events, referencePersons: one.persons }))
        const ratio = indirectlyStandardisedRatio.must(bands, 1)
        expect(ratio.value).toBeCloseTo(1, 10)
        expect(ratio.lower < ratio.value && ratio.value < ratio.upper).toBe(true)
      }),
    )
  })

  it('takes a missing reference count as none', () => {
    const { referenceEvents: _, ...without } = BAND
    expect(indirectlyStandardisedRatio.must([BAND, without], 1)).toMatchObject({ observed: 16, expected: 4 })
    expect(indirectlyStandardisedRatio([without], 1)).toMatchObject({ reason: 'undetermined' })
  })

  it.each([
    ['negative events', { ...BAND, events: -1 }, 'outside-range'],
    ['a reference of nobody', { ...BAND, referencePersons: 0 }, 'outside-range'],
    ['persons that are no number', { ...BAND, persons: Number.NaN }, 'not-finite'],
    ['nobody', { ...BAND, persons: 0 }, 'undetermined'],
  ])('is not calculable for %s', (_, band, reason) => {
    expect(indirectlyStandardisedRatio([band], 1)).toMatchObject({ reason })
    expect(indirectlyStandardisedRate([band], 1)).toMatchObject({ reason })
  })
})

describe('an indirectly standardised rate', () => {
  it('is the ratio times the rate of the reference', () => {
    const rate = indirectlyStandardisedRate.must([BAND], 1_000)
    expect(rate).toMatchObject({ value: 8, referenceRate: 4 })
    expect(rate.upper).toBeCloseTo(indirectlyStandardisedRatio.must([BAND], 4).upper, 12)
    expect(indirectlyStandardisedRate([], 1_000)).toMatchObject({ reason: 'undetermined' })
  })
})
