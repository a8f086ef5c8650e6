import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import type { CountSeries } from '../detector.ts'
import { inventedWeeks, mondays, withCount } from '../series.fixture.ts'
import { farrington } from './classic.ts'
import { farringtonFlexible, NOUFAILY } from './flexible.ts'

const WEEKS = inventedWeeks(330)
const LAST = { first: 329 }

describe('Farrington', () => {
  it('is not moved by a past outbreak as much as without weights', () => {
    const past = withCount(WEEKS, 329 - 52, 60)
    const upper = (reweight: boolean, series: CountSeries = past) =>
      farrington.must(series, { ...LAST, reweight }).upper[0] as number
    const calm = upper(true, WEEKS)
    expect(upper(true) - calm).toBeLessThan(0.2 * (upper(false) - calm))
  })

  it('keeps a trend only of three years and more, significant, and within what was seen', () => {
    const rising = inventedWeeks(330, 20, 0.008)
    const falling = inventedWeeks(330, 60, -0.005)
    expect(farrington.must(falling, LAST).trend[0]).toBeCloseTo(-0.005, 2)
    expect(farrington.must(falling, { ...LAST, years: 2 }).trend).toEqual([null])
    expect(farrington.must(falling, { ...LAST, trend: false }).trend).toEqual([null])
    expect(farrington.must(rising, LAST).trend).toEqual([null])
    expect(farrington.must(inventedWeeks(330, 20, 0), LAST).trend).toEqual([null])
  })

  it('says nothing of too few cases, but gives its figures', () => {
    const seen = farrington.must({ ...WEEKS, counts: [...WEEKS.counts.slice(0, 326), 1, 0, 1, 2] }, LAST)
    expect(seen).toMatchObject({ alarm: [false], upper: [null], noBound: ['too-few-cases'] })
    expect(seen.expected[0]).toBeGreaterThan(5)
    const fewest = { cases: 4, periods: 4 }
    expect(
      farrington.must({ ...WEEKS, counts: [...WEEKS.counts.slice(0, 326), 1, 0, 1, 2] }, { ...LAST, fewest }).noBound,
    ).toEqual([null])
  })

  it('leaves missing counts out of the baseline', () => {
    const [one, other] = [withCount(WEEKS, 329 - 52, null), withCount(WEEKS, 329 - 104, null)]
    const upper = farrington.must(WEEKS, LAST).upper[0]
    expect(farrington.must(one, LAST).upper[0]).not.toBe(upper)
    expect(farrington.must(other, LAST).noBound).toEqual([null])
    const none = { ...WEEKS, counts: WEEKS.counts.map((count, week) => (week < 329 ? null : count)) }
    expect(farrington.must(none, LAST).noBound).toEqual(['missing-baseline'])
    expect(farrington.must(WEEKS, { first: 259, last: 260 }).noBound).toEqual(['short-past', null])
    expect(farrington.must(withCount(WEEKS, 10, null), { first: 10, last: 10 }).noBound).toEqual(['missing-count'])
  })

  it('has no bound of two counts and a trend, or of a baseline that a model cannot follow', () => {
    const two = { perYear: 52, counts: new Array(330).fill(null) as (number | null)[] }
    Object.assign(two.counts, { 277: 3, 278: 4, 225: 5, 329: 9 })
    expect(farrington.must(two, { ...LAST, fewest: { cases: 0, periods: 1 } }).alarm[0]).toBeTypeOf('boolean')
    const single = { ...two, counts: two.counts.with(278, null).with(225, null) }
    expect(farrington.must(single, LAST).noBound).toEqual(['missing-baseline'])
  })

  it('looks back calendar years where there are dates', () => {
    const dated = { ...WEEKS, dates: mondays(330) }
    const moved = (series: CountSeries, back: number) =>
      farrington.must(withCount(series, 329 - back, 90), { ...LAST, halfWidth: 0 }).upper[0]
    const [byIndex, byDate] = [
      farrington.must(WEEKS, { ...LAST, halfWidth: 0 }),
      farrington.must(dated, { ...LAST, halfWidth: 0 }),
    ]
    // 24 April 2023, five years back to 23 April 2018: 261 weeks.
    expect(moved(dated, 261)).not.toBe(byDate.upper[0])
    expect(moved(dated, 260)).toBe(byDate.upper[0])
    expect(moved(WEEKS, 260)).not.toBe(byIndex.upper[0])
  })

  it('a week that dates leave out has no reference', () => {
    const gap = 329 - 52
    const without = <Item>(list: readonly Item[]) => list.filter((_, week) => week !== gap)
    const series = { perYear: 52, counts: without(WEEKS.counts), dates: without(mondays(330)) }
    expect(farrington.must(series, { first: 328 }).noBound).toEqual(['missing-baseline'])
    expect(farringtonFlexible.must(series, { ...NOUFAILY, first: 328 }).noBound).toEqual(['missing-baseline'])
  })

  it('takes each count once where dates leave most of the years out', () => {
    const dates = Array.from({ length: 12 }, (_, year) => `${2010 + year}-06-06`)
    const seen = farrington.must({ counts: [5, 6, 7, 5, 6, 7, 5, 6, 7, 5, 6, 30], dates, perYear: 365 }, { first: 11 })
    expect(seen.alarm).toEqual([true])
  })

  it.each([
    { years: 0 },
    { halfWidth: -1 },
    { halfWidth: 26 },
    { alpha: 1 },
    { fewest: { cases: -1, periods: 4 } },
    { fewest: { cases: 5, periods: 0 } },
    { power: '3/4' as never },
    { populationOffset: true },
  ])('refuses %o', (settings) => {
    expect(isCalculated(farrington(WEEKS, settings))).toBe(false)
  })

  it('refuses dates and populations that do not fit', () => {
    const dates = mondays(330)
    expect(isCalculated(farrington({ ...WEEKS, dates: dates.slice(1) }))).toBe(false)
    expect(isCalculated(farrington({ ...WEEKS, dates: dates.with(9, dates[8] as string) }))).toBe(false)
    expect(isCalculated(farrington({ ...WEEKS, population: new Array(330).fill(0) }, { populationOffset: true }))).toBe(
      false,
    )
    expect(isCalculated(farrington({ ...WEEKS, population: [1] }, { populationOffset: true }))).toBe(false)
  })
})

describe('Farrington flexible', () => {
  it('answers as its documentation says, and the classic one too', () => {
    const counts = Array.from({ length: 300 }, (_, week) => 10 + (week % 7)).with(299, 40)
    const round = (values: readonly (number | null)[]) => values.map((value) => Number(value?.toFixed(4)))
    const classic = farrington.must({ counts, perYear: 52 }, { first: 299 })
    expect([classic.expected, classic.upper, classic.score].map(round)).toEqual([[13], [20.7899], [3.466]])
    const flexible = farringtonFlexible.must({ counts, perYear: 52 }, { ...NOUFAILY, first: 299 })
    expect([flexible.expected, flexible.upper, flexible.score].map(round)).toEqual([[13.0762], [19], [2.2782]])
  })

  it('follows the rate where the population is given', () => {
    const population = WEEKS.counts.map((_, week) => (week === 329 ? 20_000 : 10_000))
    const rate = farringtonFlexible.must({ ...WEEKS, population }, { ...LAST, trend: false, populationOffset: true })
    const plain = farringtonFlexible.must(WEEKS, { ...LAST, trend: false })
    expect((rate.expected[0] as number) / (plain.expected[0] as number)).toBeCloseTo(2, 8)
  })

  it('scores from the mean by Pearson and from its logarithm as R', () => {
    const settings = { ...LAST, ...NOUFAILY, bound: 'nbPlugin' } as const
    const [asR, pearson] = [
      farringtonFlexible.must(WEEKS, settings),
      farringtonFlexible.must(WEEKS, { ...settings, compat: 'pearson' }),
    ]
    const score = (count: number, from: number, upper: number) => (count - from) / (upper - from)
    const count = WEEKS.counts[329] as number
    expect(asR.score[0]).toBeCloseTo(score(count, Math.log(asR.expected[0] as number), asR.upper[0] as number), 12)
    expect(pearson.score[0]).toBeCloseTo(score(count, pearson.expected[0] as number, pearson.upper[0] as number), 12)
  })

  it('a bound at 0 has no score by Pearson, and a case alarms', () => {
    const series = { perYear: 52, counts: new Array(330).fill(0).with(20, 1).with(200, 1).with(329, 2) }
    const settings = {
      ...LAST,
      ...NOUFAILY,
      compat: 'pearson',
      fewest: { cases: 0, periods: 1 },
      trend: false,
    } as const
    const seen = farringtonFlexible.must(series, settings)
    expect(seen).toMatchObject({ upper: [0], score: [null], alarm: [true] })
  })

  it('has no bound where nothing was counted in the season, or as many counts as figures to find', () => {
    const empty = new Array<number | null>(330).fill(null).with(329, 9)
    const season = {
      perYear: 52,
      counts: WEEKS.counts
        .map((count, week) => ((329 - week) % 52 < 4 || (329 - week) % 52 > 48 ? null : count))
        .with(329, 9),
    }
    expect(farringtonFlexible.must(season, { ...LAST, ...NOUFAILY }).noBound).toEqual(['missing-baseline'])
    const two = { perYear: 52, counts: empty.with(277, 5).with(250, 6) }
    expect(farringtonFlexible.must(two, { ...LAST, ...NOUFAILY }).noBound).toEqual(['undetermined'])
  })

  it('answers no infinite rate of an absurd population', () => {
    const population = WEEKS.counts.map((_, week) => (week === 329 ? 1e300 : 1e-300))
    const seen = farringtonFlexible.must({ ...WEEKS, population }, { ...LAST, populationOffset: true, trend: false })
    expect(seen).toMatchObject({ expected: [null], upper: [null], noBound: ['undetermined'] })
  })

  it('has no bound around a mean beyond all counts', () => {
    const counts = [...new Array(260).fill(0), ...new Array(70).fill(0)].with(277, 9e15).with(225, 1).with(329, 5)
    const seen = farringtonFlexible.must({ perYear: 52, counts }, { ...LAST, bound: 'muan' })
    expect(seen).toMatchObject({ noBound: ['undetermined'], alarm: [null] })
    expect(seen.expected[0]).toBeGreaterThan(0)
    const open = farringtonFlexible.must({ perYear: 52, counts: counts.with(329, null) }, { ...LAST, bound: 'muan' })
    expect(open).toMatchObject({ noBound: ['missing-count'], upper: [null] })
  })

  it.each([
    { alpha: 0.5 },
    { weightsThreshold: 0 },
    { seasons: 0 },
    { seasons: 53 },
    { leftOut: -1 },
    { trendP: 0 },
    { trendP: 1.5 },
    { bound: 'normal' as never },
  ])('refuses %o', (settings) => {
    expect(isCalculated(farringtonFlexible(WEEKS, settings))).toBe(false)
  })
})
