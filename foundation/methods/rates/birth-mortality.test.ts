import { describe, expect, it } from 'vitest'
import { BIRTH_MORTALITY, pooledMortality } from './birth-mortality.ts'

const year = (of: number, deaths: number, liveBirths: number) => ({ year: of, deaths, liveBirths })
const YEARS = [year(2022, 1, 10_100), year(2024, 1, 9_600), year(2023, 0, 9_700)]

describe('deaths per births, years together', () => {
  it('of one year in a small city says almost nothing', () => {
    const seen = pooledMortality.must(YEARS, 1, BIRTH_MORTALITY.maternal.multiplier)
    expect(seen).toMatchObject({ deaths: 1, liveBirths: 9_600, firstYear: 2024, lastYear: 2024 })
    expect([seen.value, seen.lower, seen.upper]).toEqual([10.42, 0.26, 58.04].map((one) => expect.closeTo(one, 2)))
  })

  it('sums before it divides, over the latest years', () => {
    const seen = pooledMortality.must(YEARS, 3, 100_000)
    expect(seen).toMatchObject({ deaths: 2, liveBirths: 29_400, firstYear: 2022 })
    expect(seen.value).toBeCloseTo(6.803, 3)
    const less = pooledMortality.must(YEARS, 2, 100_000)
    expect(less.upper / less.value).toBeGreaterThan(seen.upper / seen.value)
  })

  it.each([
    ['a year missing', [year(2022, 1, 9), year(2024, 1, 9)], 2, 'incomplete'],
    ['a year twice', [year(2023, 1, 9), year(2024, 1, 9), year(2024, 1, 9)], 2, 'incomplete'],
    ['no years', [], 1, 'incomplete'],
    ['half a year', YEARS, 0.5, 'outside-range'],
    ['negative deaths', [year(2024, -1, 9)], 1, 'outside-range'],
    ['births that are no number', [year(2024, 1, Number.NaN)], 1, 'not-finite'],
    ['no births', [year(2024, 0, 0)], 1, 'undetermined'],
  ])('is not calculable for %s', (_, years, span, reason) => {
    expect(pooledMortality(years, span, 1_000)).toMatchObject({ reason })
  })
})
