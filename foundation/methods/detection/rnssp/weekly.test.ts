import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { negativeBinomialDetector } from './negative-binomial.ts'
import { datesFrom, hostileCounts, numbersIn } from './rnssp.fixture.ts'
import { serfling } from './serfling.ts'

const WEEKS = 160
const dates = datesFrom('2023-01-01', WEEKS, 7)
const baselineEnd = '2025-06-29'

const weekly = fc.array(fc.option(fc.nat(80), { freq: 15 }), { minLength: WEEKS, maxLength: WEEKS })

describe.each([
  ['serfling', serfling],
  ['negativeBinomialDetector', negativeBinomialDetector],
])('%s', (_, detect) => {
  it('judges the weeks after the baseline, by the baseline alone', () => {
    fc.assert(
      fc.property(weekly, fc.nat(900), (counts, later) => {
        const seen = detect.must({ counts, dates }, { baselineEnd })
        expect([seen.first, seen.alarm.length]).toEqual([131, 29])
        const changed = counts.map((count, week) => (week > 150 ? later : count))
        const again = detect.must({ counts: changed, dates }, { baselineEnd })
        expect(again.upper).toEqual(seen.upper)
        expect(again.alarm.slice(0, 20)).toEqual(seen.alarm.slice(0, 20))
        seen.alarm.forEach((alarm, entry) => {
          const count = counts[131 + entry]
          expect(alarm).toBe(count === null ? null : (count as number) > (seen.upper[entry] as number))
          expect(seen.noBound[entry]).toBe(count === null ? 'missing-count' : null)
        })
      }),
      { numRuns: 10 },
    )
  })

  it('answers no NaN, whatever it is given', () => {
    fc.assert(
      fc.property(hostileCounts, (odd) => {
        const counts = Array.from({ length: WEEKS }, (_, week) => odd[week % Math.max(1, odd.length)] ?? 0)
        const answer = detect({ counts, dates }, { baselineEnd })
        if (isCalculated(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('wants two years of weeks and a date', () => {
    const counts = dates.map((_, week) => week % 9)
    expect(detect({ counts, dates }, { baselineEnd: '2024-06-30' })).toMatchObject({ reason: 'too-few' })
    expect(detect({ counts, dates }, { baselineEnd: 'soon' })).toMatchObject({ reason: 'outside-range' })
    expect(detect({ counts }, { baselineEnd })).toMatchObject({ reason: 'incomplete' })
    expect(detect({ counts, dates }, { baselineEnd, confidence: 95 })).toMatchObject({ reason: 'outside-range' })
    expect(detect({ counts, dates: dates.with(9, '2023-02-30') }, { baselineEnd })).toMatchObject({
      reason: 'outside-range',
    })
    const few = counts.map((count, week) => (week % 4 === 0 || week > 140 ? count : null))
    expect(detect({ counts: few, dates }, { baselineEnd })).toMatchObject({ reason: 'too-few' })
  })
})

describe('the negative binomial regression', () => {
  it('is the one of the example', () => {
    const counts = dates.map((_, week) => 20 + ((week * 7) % 23) + (week === 159 ? 60 : 0))
    const { upper, alarm } = negativeBinomialDetector.must({ counts, dates }, { baselineEnd: '2025-12-28', first: 159 })
    expect([upper, alarm]).toEqual([[46], [true]])
  })

  it('fits counts that spread no more than Poisson as those', () => {
    const counts = dates.map((_, week) => 20 + (week % 2))
    const { upper } = negativeBinomialDetector.must(
      { counts, dates },
      { baselineEnd, trend: false, first: 140, last: 140 },
    )
    // R 4.2.2: qpois(0.95, exp(fit + qt(0.95, 128) * se)) of glm(family = poisson) on cos and sin.
    expect(upper).toEqual([30])
  })

  it('has no bound where a trend has run away', () => {
    const rising = datesFrom('2020-01-06', 400, 7)
    const counts = rising.map((_, week) => (week < 110 ? Math.round(Math.exp(week / 12)) : week === 399 ? null : 3))
    const seen = negativeBinomialDetector.must({ counts, dates: rising }, { baselineEnd: rising[109] as string })
    expect([seen.noBound[0], ...seen.noBound.slice(-2)]).toEqual([null, 'undetermined', 'missing-count'])
    expect(seen.upper.at(-1)).toBe(null)
  })

  it('has no answer for a baseline without cases or with parts of cases', () => {
    const none = negativeBinomialDetector({ counts: dates.map(() => 0), dates }, { baselineEnd })
    expect(none).toMatchObject({ reason: 'undetermined' })
    const parts = negativeBinomialDetector({ counts: dates.map(() => 0.5), dates }, { baselineEnd })
    expect(parts).toMatchObject({ reason: 'outside-range' })
  })
})

describe('Serfling', () => {
  it('knows twelve months', () => {
    const series = { counts: dates.map((_, week) => week % 9), dates }
    expect(serfling(series, { baselineEnd, quietMonths: [13] })).toMatchObject({ reason: 'outside-range' })
    expect(serfling(series, { baselineEnd, quietMonths: [] })).toMatchObject({ reason: 'incomplete' })
  })

  it('has no score where the quiet weeks lie on one line', () => {
    const { alarm, score, upper } = serfling.must(
      { counts: dates.map(() => 0), dates },
      { baselineEnd, first: 140, last: 140 },
    )
    expect([alarm, score, upper[0]]).toEqual([[false], [null], 0])
  })
})
