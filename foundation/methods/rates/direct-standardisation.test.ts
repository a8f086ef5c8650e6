import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directlyStandardisedRate, directlyStandardisedRateOfRepeats } from './direct-standardisation.ts'

const BANDS = [
  { events: 12, persons: 4_000, standard: 60 },
  { events: 30, persons: 2_500, standard: 40 },
]
const bands = fc.array(
  fc.record({
    events: fc.integer({ min: 5, max: 400 }),
    persons: fc.integer({ min: 1_000, max: 90_000 }),
    standard: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 2, maxLength: 19 },
)

describe('a directly standardised rate', () => {
  // By hand: 0.6 · 3 + 0.4 · 12 per 1,000.
  it('weighs each band by the standard', () => {
    const rate = directlyStandardisedRate.must(BANDS, 1_000)
    expect(rate).toMatchObject({ value: expect.closeTo(6.6, 12), events: 42, persons: 6_500 })
  })

  it('is the crude rate, with its Byar limits, where there is one band', () => {
    const rate = directlyStandardisedRate.must([{ events: 40, persons: 1_000, standard: 7 }], 1_000)
    expect([rate.value, rate.lower, rate.upper]).toEqual([40, 28.575, 54.471].map((one) => expect.closeTo(one, 2)))
  })

  it('holds its value, and does not mind the unit of the standard or the order of the bands', () => {
    fc.assert(
      fc.property(bands, fc.integer({ min: 2, max: 1_000 }), (given, factor) => {
        const rate = directlyStandardisedRate.must(given, 100_000)
        expect(rate.lower < rate.value && rate.value < rate.upper).toBe(true)
        const turned = given.toReversed().map((band) => ({ ...band, standard: band.standard * factor }))
        const again = directlyStandardisedRate.must(turned, 100_000)
        for (const end of ['value', 'lower', 'upper'] as const) expect(again[end] / rate[end]).toBeCloseTo(1, 9)
      }),
    )
  })

  it('rises with the events of any band', () => {
    fc.assert(
      fc.property(bands, fc.nat(), (given, which) => {
        const more = given.map((band, index) => ({
          ...band,
          events: band.events + Number(index === which % given.length),
        }))
        expect(directlyStandardisedRate.must(more, 1).value).toBeGreaterThan(
          directlyStandardisedRate.must(given, 1).value,
        )
      }),
    )
  })

  it('is withheld under ten events', () => {
    const few = [{ events: 9, persons: 100, standard: 1 }]
    expect(directlyStandardisedRate(few, 1)).toMatchObject({ reason: 'too-few' })
    expect(directlyStandardisedRate.must([{ ...few[0], events: 10, persons: 100, standard: 1 }], 1).value).toBeCloseTo(
      0.1,
      12,
    )
  })

  it('passes over a band that the standard does not have, but for its events', () => {
    const rate = directlyStandardisedRate.must([...BANDS, { events: 5, persons: 10, standard: 0 }], 1_000)
    expect(rate).toMatchObject({ value: expect.closeTo(6.6, 12), events: 47 })
  })

  it.each([
    ['no bands', [], 'incomplete'],
    ['a standard of nobody', [{ events: 20, persons: 9, standard: 0 }], 'incomplete'],
    ['a band of the standard without persons', [...BANDS, { events: 0, persons: 0, standard: 3 }], 'undetermined'],
    ['events without persons', [...BANDS, { events: 1, persons: 0, standard: 0 }], 'contradiction'],
    ['negative events', [...BANDS, { events: -1, persons: 5, standard: 1 }], 'outside-range'],
    ['persons that are no number', [...BANDS, { events: 1, persons: Number.NaN, standard: 1 }], 'not-finite'],
  ])('is not calculable for %s', (_, given, reason) => {
    expect(directlyStandardisedRate(given, 1_000)).toMatchObject({ reason })
  })

  it('is not calculable for a multiplier or confidence that cannot be', () => {
    expect(directlyStandardisedRate(BANDS, 0)).toMatchObject({ reason: 'outside-range' })
    expect(directlyStandardisedRate(BANDS, 1, 95)).toMatchObject({ reason: 'outside-range' })
  })
})

describe('a directly standardised rate of events that repeat', () => {
  it('is the plain one where nobody has two', () => {
    const once = BANDS.map(({ events, ...band }) => ({ ...band, repeats: [{ times: 1, persons: events }] }))
    expect(directlyStandardisedRateOfRepeats.must(once, 1_000)).toEqual(directlyStandardisedRate.must(BANDS, 1_000))
  })

  it('is as high as the plain one of as many events, and less sure', () => {
    const repeats = [{ times: 3, persons: 10 }]
    const apart = directlyStandardisedRate.must([{ events: 30, persons: 500, standard: 1 }], 1)
    const together = directlyStandardisedRateOfRepeats.must([{ persons: 500, standard: 1, repeats }], 1)
    expect(together.value).toBeCloseTo(apart.value, 12)
    expect(together.upper - together.lower).toBeCloseTo(Math.sqrt(3) * (apart.upper - apart.lower), 12)
  })

  it('is not calculable for half a time', () => {
    const band = { persons: 500, standard: 1, repeats: [{ times: 1.5, persons: 10 }] }
    expect(directlyStandardisedRateOfRepeats([band], 1)).toMatchObject({ reason: 'outside-range' })
  })
})
