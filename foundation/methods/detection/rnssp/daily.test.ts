import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import type { CountSeries } from '../detector.ts'
import { adaptiveRegression } from './adaptive-regression.ts'
import { ewma } from './ewma.ts'
import type { GradedDetection } from './graded.ts'
import { dailySeries, datesFrom, hostileCounts, numbersIn } from './rnssp.fixture.ts'
import { regressionEwmaSwitch } from './switch.ts'

const DETECTORS = { ewma, adaptiveRegression, regressionEwmaSwitch }

describe.each(Object.entries(DETECTORS))('%s', (_, detect) => {
  it('never looks ahead', () => {
    fc.assert(
      fc.property(dailySeries, fc.nat(500), (series, later) => {
        const last = series.counts.length - 10
        const changed = Array.from(series.counts, (count, day) => (day > last ? later : count))
        expect(detect.must({ ...series, counts: changed }, { first: last, last })).toEqual(
          detect.must(series, { first: last, last }),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('alarms exactly where the count passes the bound, unless the week was low', () => {
    fc.assert(
      fc.property(dailySeries, (series) => {
        const seen: GradedDetection = detect.must(series)
        seen.alarm.forEach((alarm, day) => {
          const [count, upper] = [series.counts[day], seen.upper[day]]
          if (alarm) {
            expect(count).toBeGreaterThan((upper as number) - 1e-9)
            expect(seen.warning[day]).toBe(true)
          }
          expect(alarm === null).toBe(seen.noBound[day] !== null)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('a higher count today is never less unusual', () => {
    fc.assert(
      fc.property(dailySeries, fc.nat(50), fc.nat(50), (series, count, more) => {
        const last = series.counts.length - 1
        const at = (today: number) =>
          detect.must(
            { ...series, counts: Array.from(series.counts, (c, day) => (day === last ? today : c)) },
            { first: last },
          )
        const [low, high] = [at(count), at(count + more)]
        if (low.score[0] !== null) expect(high.score[0]).toBeGreaterThanOrEqual((low.score[0] as number) - 1e-9)
        if (low.alarm[0]) expect(high.alarm[0]).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('answers no NaN, whatever it is given', () => {
    fc.assert(
      fc.property(hostileCounts, (counts) => {
        const answer = detect({ counts, dates: datesFrom('2026-01-05', counts.length, 1) })
        if (isCalculated(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('EWMA', () => {
  it('is the one of the example', () => {
    const { score, pValue, alarm } = ewma.must({ counts: [3, 5, 1, 3, 4, 3, 3, 5, 3, 9] }, { first: 9 })
    expect(score[0]).toBeCloseTo(3.972, 3)
    expect(pValue[0]).toBeCloseTo(0.003675, 5)
    expect(alarm).toEqual([true])
  })

  it('says why a day has no verdict', () => {
    const counts = [3, null, null, 3, null, 3, 3, 5, 3, 9, 4, 5, null, 4, 3, 4, 6]
    const { noBound } = ewma.must({ counts })
    expect(noBound.slice(0, 13)).toEqual([
      ...['short-past', 'missing-count', 'missing-count', 'short-past', 'missing-count', 'short-past', 'short-past'],
      ...['short-past', 'short-past', 'missing-baseline', 'missing-baseline', 'missing-baseline', 'missing-count'],
    ])
    expect(noBound.slice(13)).toEqual([null, null, null, null])
    const known = ewma.must({ counts: [3, 5, 1, 3, 4, 3, 3, 5, 3, null] }, { first: 9 })
    expect([known.noBound[0], known.alarm[0]]).toEqual(['missing-count', null])
    expect(known.upper[0]).toBeGreaterThan(3)
  })

  it('reports the sudden statistic where both p round to 0, as Rnssp does, on request', () => {
    const counts = [...new Array(30).fill(0), 1, 6]
    // Expected from CDC Rnssp, commit 7f76909, alert_ewma with w1 = 0.5.
    const asR = ewma.must({ counts }, { first: 30, gradual: 0.5, compat: 'R' })
    expect(asR.score[0]).toBeCloseTo(5.90773596287614, 9)
    expect(asR.score[1]).toBeCloseTo(34.74857923735525, 9)
    const usual = ewma.must({ counts }, { first: 30, gradual: 0.5 })
    expect(usual.score[1]).toBeGreaterThan(36)
    expect(usual.pValue).toEqual(asR.pValue)
  })

  it('carries a first day that was not counted', () => {
    const counts = [null, 3, 5, 1, 3, 4, 3, 3, 5, 3, 9]
    expect(ewma.must({ counts }, { first: 10 }).alarm).toEqual([true])
  })
})

describe('the adaptive regression', () => {
  const counts = [5, 6, 5, 7, 6, 2, 1, 6, 5, 7, 6, 5, 2, 2, 5, 14]
  const dates = datesFrom('2026-03-02', counts.length, 1)

  it('is the one of the example', () => {
    const { expected, alarm } = adaptiveRegression.must({ counts, dates }, { first: 15 })
    expect(expected[0]).toBeCloseTo(5.5, 10)
    expect(alarm).toEqual([true])
  })

  it('says why a day has no verdict', () => {
    const at = (changed: Record<number, null>, first = 15) =>
      adaptiveRegression.must(
        { counts: counts.map((c, day) => (day in changed ? null : c)), dates },
        { first, last: first },
      ).noBound[0]
    expect(at({}, 12)).toBe('short-past')
    expect(at({ 12: null }, 12)).toBe('missing-count')
    expect(at({ 15: null })).toBe('missing-count')
    expect(at({ 0: null, 2: null, 3: null })).toBe('missing-baseline')
    expect(at({ 1: null, 8: null })).toBe('undetermined')
  })

  it('fits a week of equal counts exactly, down to its floor', () => {
    const { sigma, adjustedRSquared } = adaptiveRegression.must({ counts: counts.map(() => 4), dates }, { first: 15 })
    expect(sigma[0]).toBeCloseTo(0.01 / 2.01505, 10)
    expect(adjustedRSquared).toEqual([0])
  })

  it('drops the alarm of a day below its own week, at weekends only below its own weekday as well', () => {
    // Two loud days in the guard band raise the week above today, and the baseline knows nothing of them.
    const today = (firstDay: string, early: number) => {
      const quiet = Array.from({ length: 60 }, (_, day) => (day < 25 ? early : 1 + (day % 2)))
      const counts = [...quiet.slice(0, 57), 100, 100, 12]
      return adaptiveRegression.must({ counts, dates: datesFrom(firstDay, 60, 1) }, { first: 59 })
    }
    // Day 59 is a Thursday, then a Saturday.
    const [weekday, weekend, loudWeekend] = [today('2026-01-05', 1), today('2026-01-07', 1), today('2026-01-07', 60)]
    for (const { pValue } of [weekday, weekend, loudWeekend]) expect(pValue[0]).toBeLessThan(0.01)
    expect([weekday.alarm, weekday.warning]).toEqual([[false], [false]])
    expect([weekend.alarm, weekend.warning]).toEqual([[true], [true]])
    expect([loudWeekend.alarm, loudWeekend.warning]).toEqual([[false], [false]])
    // A Saturday whose own weekday has no seven weeks yet keeps its alarm.
    const young = [...Array.from({ length: 31 }, (_, day) => 1 + (day % 2)), 100, 100, 12]
    const dates = datesFrom('2026-01-05', 34, 1)
    expect(adaptiveRegression.must({ counts: young, dates }, { first: 33 }).alarm).toEqual([true])
  })

  it('wants dates, day after day, and whole weeks', () => {
    for (const wrong of [
      adaptiveRegression({ counts }),
      adaptiveRegression({ counts, dates: dates.slice(1) }),
      adaptiveRegression({ counts, dates: datesFrom('2026-03-02', counts.length, 2) }),
      adaptiveRegression({ counts, dates: ['no date', ...dates.slice(1)] }),
      adaptiveRegression({ counts, dates }, { baseline: 20 }),
      adaptiveRegression({ counts, dates }, { baseline: 7 }),
      ewma({ counts }, { baseline: 6 }),
      ewma({ counts }, { sudden: 1 }),
    ]) {
      expect(isCalculated(wrong)).toBe(false)
    }
  })
})

describe('dates', () => {
  it('after the day that is judged are not looked at', () => {
    const counts = Array.from({ length: 30 }, (_, day) => day % 4)
    const dates = datesFrom('2026-02-01', 30, 1)
    for (const detect of [adaptiveRegression, regressionEwmaSwitch]) {
      const seen = detect.must({ counts, dates }, { first: 20, last: 20 })
      expect(detect({ counts, dates: dates.with(25, 'later') }, { first: 20, last: 20 })).toEqual(seen)
      expect(isCalculated(detect({ counts, dates: dates.with(27, '2026-02-28').with(28, '2026-02-29') }))).toBe(false)
    }
  })
})

describe('the switch', () => {
  const dates = datesFrom('2026-01-05', 60, 1)
  const series = (pattern: (day: number) => number): CountSeries => ({
    counts: dates.map((_, day) => pattern(day)),
    dates,
  })

  it('leaves a strong week to the regression and a flat one to EWMA', () => {
    const strong = regressionEwmaSwitch.must(
      series((day) => (day % 7 < 5 ? 60 + (day % 3) : 20)),
      { first: 5 },
    )
    expect([strong.judgedBy[0], strong.judgedBy[8], strong.judgedBy[50]]).toEqual([null, 'regression', 'regression'])
    const flat = regressionEwmaSwitch.must(
      series((day) => 5 + ((day * day) % 4)),
      { first: 50 },
    )
    expect(flat.judgedBy).toEqual(Array(10).fill('ewma'))
  })

  it('judges no day that nobody counted', () => {
    const counts = dates.map((_, day) => (day === 55 ? null : day % 7 < 5 ? 60 : 20))
    expect(regressionEwmaSwitch.must({ counts, dates }, { first: 55, last: 55 })).toMatchObject({
      alarm: [null],
      judgedBy: [null],
      noBound: ['missing-count'],
    })
  })
})
