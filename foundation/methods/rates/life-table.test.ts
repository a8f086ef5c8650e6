import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../not-calculable.ts'
import { CITY } from './city.fixture.ts'
import { AGES_TO_85, AGES_TO_90, type AgeBand, type LifeTableRow, lifeTable } from './life-table.ts'

const LIVED = { 0: 0.15, 1: 0.4 }
const expectancyOf = (row: LifeTableRow | undefined) => {
  if (!row || !isCalculated(row.expectancy)) throw new Error('no expectancy')
  return row.expectancy
}
const atBirth = (bands: readonly AgeBand[]) => expectancyOf(lifeTable.must(bands)[0])
const withBand = (at: number, change: Partial<AgeBand>) =>
  CITY.map((band, index) => (index === at ? { ...band, ...change } : band))

describe('an abridged life table', () => {
  const table = lifeTable.must(CITY, { lived: LIVED })

  it.each([
    [0, 0.003966, 100_000, 99_662.9, 78.402],
    [1, 0.00117, 99_603.4, 398_133.9, 77.714],
    [13, 0.04878, 90_906.7, 443_447.4, 21.722],
    [18, 1, 35_226.7, 213_495.2, 6.061],
  ])('band %s by hand', (index, probability, survivors, yearsLived, expectancy) => {
    const row = table[index] as LifeTableRow
    expect(row.probability).toBeCloseTo(probability, 6)
    expect(row.survivors).toBeCloseTo(survivors, 1)
    expect(row.yearsLived).toBeCloseTo(yearsLived, 1)
    expect(expectancyOf(row).value).toBeCloseTo(expectancy, 3)
  })

  it('says how sure the expectancy is, with the open band and without', () => {
    expect(expectancyOf(table[0]).standardError).toBeCloseTo(0.1436, 4)
    const without = expectancyOf(lifeTable.must(CITY, { lived: LIVED, openBandVariance: false })[0])
    expect(without.standardError).toBeCloseTo(0.1324, 4)
    expect([without.lower, without.upper]).toEqual([78.14, 78.66].map((limit) => expect.closeTo(limit, 2)))
  })

  it('ends where the bands end: everybody dies, the years add up', () => {
    expect(table.reduce((sum, { dying }) => sum + dying, 0)).toBeCloseTo(100_000, 6)
    expect(table.reduce((sum, { yearsLived }) => sum + yearsLived, 0)).toBeCloseTo(table[0]?.yearsAhead ?? 0, 4)
    expect(table.at(-1)).not.toHaveProperty('width')
  })

  it('takes the infant probability of the birth register', () => {
    const [first] = lifeTable.must(CITY, { infantProbability: 0.01 })
    expect(first).toMatchObject({ probability: 0.01, dying: 1_000 })
    expect(lifeTable(CITY, { infantProbability: 10 })).toMatchObject({ reason: 'outside-range' })
    expect(lifeTable(CITY, { widest: Number.NaN })).toMatchObject({ reason: 'not-finite' })
  })

  it('stands at 1 / M with one mortality at all ages, and no deaths but in the open band', () => {
    const even = [0, 1, 5, 10].map((from) => ({ from, persons: 10_000, deaths: from === 10 ? 500 : 0 }))
    expect(atBirth(even).value).toBeCloseTo(10 + 20, 12)
  })

  it('lives shorter with every death more, and does not mind the size of a city', () => {
    fc.assert(
      fc.property(fc.nat(18), fc.integer({ min: 1, max: 20 }), (at, more) => {
        const worse = withBand(at, { deaths: (CITY[at]?.deaths ?? 0) + more })
        expect(atBirth(worse).value).toBeLessThan(atBirth(CITY).value)
        const tenfold = CITY.map((band) => ({ ...band, persons: band.persons * 10, deaths: band.deaths * 10 }))
        expect(atBirth(tenfold).value).toBeCloseTo(atBirth(CITY).value, 9)
        expect(atBirth(tenfold).standardError).toBeCloseTo(atBirth(CITY).standardError / Math.sqrt(10), 9)
      }),
    )
  })

  it('knows the ages that make it complete', () => {
    expect([AGES_TO_85.length, AGES_TO_90.length, AGES_TO_85.at(-1)]).toEqual([19, 20, 85])
    expect(isCalculated(lifeTable(CITY, { ages: AGES_TO_85 }))).toBe(true)
    expect(lifeTable(CITY, { ages: AGES_TO_90 })).toMatchObject({ reason: 'incomplete' })
    expect(lifeTable(withBand(3, { from: 11 }), { ages: AGES_TO_85 })).toMatchObject({ reason: 'incomplete' })
  })

  it.each([
    ['no bands', [], 'incomplete'],
    ['one band', CITY.slice(18), 'incomplete'],
    ['ages out of order', CITY.toReversed(), 'incomplete'],
    ['5,000 people', [0, 1, 5, 10].map((from) => ({ from, persons: 1_250, deaths: 4 })), 'too-few'],
    ['a band of nobody', withBand(5, { persons: 0 }), 'outside-range'],
    ['negative deaths', withBand(3, { deaths: -5 }), 'outside-range'],
    ['more deaths than people', withBand(18, { deaths: 9_001 }), 'contradiction'],
    ['nobody dying at last', withBand(18, { deaths: 0 }), 'undetermined'],
    ['deaths that are no number', withBand(1, { deaths: Number.NaN }), 'not-finite'],
  ])('is not calculable for %s', (_, bands, reason) => {
    expect(lifeTable(bands)).toMatchObject({ reason })
  })

  it('is not calculable for a part lived or a confidence that cannot be', () => {
    expect(lifeTable(CITY, { lived: { 0: 1.2 } })).toMatchObject({ reason: 'outside-range' })
    expect(lifeTable(CITY, { confidence: 95 })).toMatchObject({ reason: 'outside-range' })
  })

  it('withholds what is too unsure, and what nobody reaches', () => {
    const small = CITY.map((band) => ({ ...band, persons: band.persons / 150, deaths: Math.ceil(band.deaths / 150) }))
    expect(lifeTable.must(small, { widest: 4 })[0]?.expectancy).toMatchObject({ reason: 'too-few' })
    expect(expectancyOf(lifeTable.must(small, { widest: 20 })[0]).value).toBeGreaterThan(70)
    const gone = lifeTable.must(withBand(10, { persons: 400, deaths: 400 }))
    expect(expectancyOf(gone[10]).value).toBeCloseTo(2.5, 12)
    expect(gone[11]?.expectancy).toMatchObject({ reason: 'undetermined' })
    expect(expectancyOf(gone[0]).standardError).toBeGreaterThan(0)
  })
})
