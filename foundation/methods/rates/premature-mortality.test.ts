import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfCause, MAJOR_CHRONIC_CAUSES } from './cause-sets.ts'
import { CHRONIC, CITY } from './city.fixture.ts'
import { prematureMortality } from './premature-mortality.ts'

describe('the probability of dying between two ages', () => {
  it('is 15.5462 % in the worked example', () => {
    const seen = prematureMortality.must(CHRONIC, 30, 70)
    expect(seen.value).toBeCloseTo(0.155462, 6)
    expect(seen.deaths).toBe(2_000)
    expect(seen.upper - seen.lower).toBeCloseTo(2 * 1.96 * seen.standardError, 4)
  })

  it('of single causes does not add up to that of all', () => {
    const cancer = [9, 19, 31, 55, 98, 172, 240, 352]
    const alone = CHRONIC.map((band, index) => ({ ...band, deaths: cancer[index] ?? 0 }))
    expect(prematureMortality.must(alone, 30, 70).value).toBeCloseTo(0.078749, 6)
  })

  it('takes its bands out of a whole table, in any order', () => {
    expect(prematureMortality.must(CITY.toReversed(), 30, 70)).toEqual(prematureMortality.must(CITY, 30, 70))
    expect(prematureMortality.must(CITY, 0, 5).value).toBeCloseTo(0.0051371, 6)
  })

  it('says what no death at all can mean', () => {
    const none = CHRONIC.map((band) => ({ ...band, deaths: 0 }))
    const seen = prematureMortality.must(none, 30, 70)
    expect(seen).toMatchObject({ value: 0, lower: 0, standardError: 0, deaths: 0 })
    expect(seen.upper).toBeCloseTo((5 * 3.6889) / 52_000, 6)
  })

  it('rises with every death and holds its value between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.integer({ min: 1, max: 5_000 }), (at, more) => {
        const worse = CHRONIC.map((band, index) => ({ ...band, deaths: band.deaths + (index === at ? more : 0) }))
        const [here, there] = [prematureMortality.must(CHRONIC, 30, 70), prematureMortality.must(worse, 30, 70)]
        expect(there.value).toBeGreaterThan(here.value)
        expect(0 < there.lower && there.lower < there.value).toBe(true)
        expect(there.value < there.upper && there.upper < 1).toBe(true)
      }),
    )
  })

  const with30 = (change: object) => CHRONIC.map((band) => (band.from === 30 ? { ...band, ...change } : band))
  it.each([
    ['no bands', [], 'incomplete'],
    ['no band at its first age', CHRONIC.slice(1), 'incomplete'],
    ['a band across its last age', [...CHRONIC.slice(0, 7), { from: 75, persons: 9, deaths: 0 }], 'incomplete'],
    ['an age twice', [...CHRONIC, { from: 30, persons: 9, deaths: 0 }], 'incomplete'],
    ['a band of nobody', with30({ persons: 0 }), 'outside-range'],
    ['negative deaths', with30({ deaths: -1 }), 'outside-range'],
    ['more deaths than people', with30({ deaths: 80_000 }), 'contradiction'],
    ['nobody left', with30({ deaths: 72_000 }), 'undetermined'],
  ])('is not calculable for %s', (_, bands, reason) => {
    expect(prematureMortality(bands, 30, 70)).toMatchObject({ reason })
  })

  it('is not calculable backwards, or for a part lived that cannot be', () => {
    expect(prematureMortality(CHRONIC, 70, 30)).toMatchObject({ reason: 'incomplete' })
    expect(prematureMortality(CITY, 30, Infinity)).toMatchObject({ reason: 'not-finite' })
    expect(prematureMortality(CHRONIC, 30, 70, { lived: 2 })).toMatchObject({ reason: 'outside-range' })
    expect(prematureMortality(CHRONIC, 30, 70, { confidence: 1 })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('a set of causes', () => {
  const { sets } = MAJOR_CHRONIC_CAUSES

  it('holds a code by its category, with or without subcategory', () => {
    expect(['I21.9', 'I219', 'I21.900x001', ' i10'].map((code) => isOfCause.must(code, sets.cardiovascular))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['C00', 'C97.0', 'D00'].map((code) => isOfCause.must(code, sets.cancer))).toEqual([true, true, false])
    expect(['J29', 'J30', 'J98.8', 'J99'].map((code) => isOfCause.must(code, sets.respiratory))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('knows no other codes, and says that it is not checked', () => {
    expect(isOfCause('高血压', sets.cardiovascular)).toMatchObject({ reason: 'outside-range' })
    expect(MAJOR_CHRONIC_CAUSES.verified).toBe(false)
  })
})
