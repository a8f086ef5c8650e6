import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { datesFrom, hostileCounts, numbersIn } from '../rnssp/rnssp.fixture.ts'
import { CIDARS_RULES, cidars } from './disease-rules.ts'
import { fixedValue } from './fixed-value.ts'
import { movingPercentile } from './moving-percentile.ts'

const YEARS = 3
const DAYS = (YEARS + 1) * 365
const settings = { percentile: 0.9, years: YEARS }
const daily = fc.array(fc.nat(9), { minLength: DAYS, maxLength: DAYS })

describe('the moving percentile', () => {
  it('is the one of the example', () => {
    const counts = Array.from({ length: DAYS }, (_, day) => (day > 1453 ? 3 : day % 2))
    expect(movingPercentile.must({ counts }, { ...settings, first: 1459 })).toMatchObject({ upper: [4], alarm: [true] })
  })

  it('never looks ahead, nor beyond its years', () => {
    fc.assert(
      fc.property(daily, fc.nat(99), (counts, other) => {
        const last = DAYS - 20
        const seen = movingPercentile.must({ counts }, { ...settings, years: 2, first: last, last })
        const changed = counts.map((count, day) => (day > last || day < 365 ? other : count))
        expect(movingPercentile.must({ counts: changed }, { ...settings, years: 2, first: last, last })).toEqual(seen)
      }),
      { numRuns: 20 },
    )
  })

  it('rises with the percentile, and scales with the counts', () => {
    fc.assert(
      fc.property(
        daily,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (counts, p, q) => {
          const at = (percentile: number, times = 1) =>
            movingPercentile.must(
              { counts: counts.map((c) => c * times) },
              { ...settings, percentile, first: DAYS - 1 },
            )
          expect(at(Math.max(p, q)).upper[0]).toBeGreaterThanOrEqual(at(Math.min(p, q)).upper[0] as number)
          expect(at(p, 4)).toMatchObject({
            upper: [(at(p).upper[0] as number) * 4],
            alarm: at(p).alarm,
            score: at(p).score,
          })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('goes back calendar years where it has dates, from 29 February to the 28th', () => {
    const dates = datesFrom('2022-01-01', 800, 1)
    const counts: number[] = dates.map((date) => (date.slice(5) <= '02-28' && date.slice(5) >= '02-22' ? 1 : 0))
    const first = dates.indexOf('2024-02-29')
    const { upper } = movingPercentile.must(
      { counts, dates },
      { percentile: 0, years: 2, windows: 1, first, last: first },
    )
    expect(upper).toEqual([7])
    // After 29 February the same day of the calendar lies 366 days back.
    const [spring, before] = [dates.indexOf('2024-03-10'), dates.indexOf('2023-03-10')]
    const loud = { counts: counts.with(before - 6, 50), dates }
    const ofSpring = { percentile: 1, years: 1, windows: 1, first: spring, last: spring }
    expect(movingPercentile.must(loud, ofSpring).upper).toEqual([50])
    expect(movingPercentile.must({ counts: loud.counts }, ofSpring).upper).toEqual([0])
    const day = dates.indexOf('2024-02-15')
    const ordinary = { percentile: 1, years: 2, windows: 3, first: day, last: day }
    expect(movingPercentile.must({ counts, dates }, ordinary).upper).toEqual([1])
  })

  it('says why a day has no verdict', () => {
    const counts: (number | null)[] = Array.from({ length: DAYS }, () => 1)
    const at = (missing: (day: number) => boolean, first = DAYS - 1) =>
      movingPercentile.must(
        { counts: counts.map((c, day) => (missing(day) ? null : c)) },
        { ...settings, first, last: first },
      ).noBound[0]
    expect(at(() => false)).toBe(null)
    expect(at(() => false, 700)).toBe('short-past')
    // Last year's windows begin before the series does.
    const young = { percentile: 0.5, years: 1, windows: 3, first: 370, last: 370 }
    expect(movingPercentile.must({ counts }, young).noBound).toEqual(['short-past'])
    expect(at((day) => day < 900)).toBe('missing-baseline')
    expect(at((day) => day === DAYS - 3)).toBe('missing-count')
  })

  it('refuses what cannot be', () => {
    const counts = [1, 2, 3]
    const wrong = [
      { percentile: 90 },
      { percentile: 0.9, windows: 4 },
      { percentile: 0.9, years: 0 },
      { percentile: 0.9, days: 0 },
    ]
    // 53 windows a side would take in the weeks that are judged, and those after them.
    expect(movingPercentile({ counts }, { percentile: 0.9, windows: 105 })).toMatchObject({ reason: 'contradiction' })
    expect(movingPercentile.must({ counts }, { percentile: 0.9, years: 1e9 }).noBound[0]).toBe('short-past')
    for (const one of wrong) expect(isCalculated(movingPercentile({ counts }, one))).toBe(false)
    expect(isCalculated(movingPercentile({ counts, perYear: 0 }, { percentile: 0.9 }))).toBe(false)
  })
})

describe('the fixed value', () => {
  it('signals from the first case, or from a sum over days', () => {
    expect(fixedValue.must({ counts: [0, 0, 1] }).alarm).toEqual([false, false, true])
    const week = fixedValue.must({ counts: [1, 0, 2, null, 1, 1, 3] }, { cases: 3, days: 3 })
    expect(week.alarm).toEqual([null, null, true, null, null, null, true])
    expect(week.noBound).toEqual([
      'short-past',
      'short-past',
      null,
      'missing-count',
      'missing-count',
      'missing-count',
      null,
    ])
    expect(isCalculated(fixedValue({ counts: [1] }, { cases: 0 }))).toBe(false)
  })

  it('answers no NaN, whatever it is given', () => {
    fc.assert(
      fc.property(hostileCounts, (counts) => {
        for (const answer of [fixedValue({ counts }), movingPercentile({ counts }, settings)]) {
          if (isCalculated(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})

describe('the rules of single diseases', () => {
  const counts = Array.from({ length: 6 * 365 }, (_, day) => (day > 2180 ? 5 : day % 3))

  it('judge each disease in its own way', () => {
    expect(cidars.must('霍乱', { counts: [0, 1] }).alarm).toEqual([false, true])
    expect(cidars.must('猩红热', { counts }, { first: 2188 })).toEqual(
      movingPercentile.must({ counts }, { percentile: 0.9, first: 2188 }),
    )
    const own = [{ disease: '水痘', method: 'fixed-value', cases: 10, source: 'a city' } as const]
    expect(cidars.must('水痘', { counts: [9, 10] }, {}, own).alarm).toEqual([false, true])
    expect(cidars('水痘', { counts })).toMatchObject({ reason: 'outside-range' })
  })

  it('name a source each, and no disease twice', () => {
    expect(new Set(CIDARS_RULES.map(({ disease }) => disease)).size).toBe(CIDARS_RULES.length)
    expect(CIDARS_RULES.every(({ source }) => source.length > 0)).toBe(true)
  })
})
