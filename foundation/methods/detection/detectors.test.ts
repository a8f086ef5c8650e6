import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated, type NotCalculable } from '../not-calculable.ts'
import { cusum } from './cusum/cusum.ts'
import type { CountSeries, Detection, TestedRange } from './detector.ts'
import { ears } from './ears.ts'
import { farrington } from './farrington/classic.ts'
import { farringtonFlexible, NOUFAILY } from './farrington/flexible.ts'
import { historicalLimits } from './historical-limits.ts'
import { rki } from './rki.ts'
import { inventedWeeks, mondays, withCount } from './series.fixture.ts'

type Detector = (series: CountSeries, range: TestedRange) => Detection | NotCalculable

const DETECTORS: readonly (readonly [name: string, detect: Detector])[] = [
  ['C1', (series, range) => ears(series, range)],
  ['C2', (series, range) => ears(series, { ...range, method: 'C2', minSigma: 0.5 })],
  ['C3', (series, range) => ears(series, { ...range, method: 'C3' })],
  ['C3 as R', (series, range) => ears(series, { ...range, method: 'C3', compat: 'R' })],
  ['CUSUM', (series, range) => cusum(series, { ...range, mean: 9 })],
  ['CUSUM with reset', (series, range) => cusum(series, { ...range, mean: 9, residual: 'rossi', reset: true })],
  ['RKI 1', (series, range) => rki(series, { ...range, system: 1 })],
  ['RKI 3', (series, range) => rki(series, range)],
  ['historical limits', (series, range) => historicalLimits(series, { ...range, years: 3 })],
  ['Farrington', (series, range) => farrington(series, { ...range, years: 3 })],
  ['Farrington, dated', (series, range) => farrington({ ...series, dates: mondays(series.counts.length) }, range)],
  ['flexible', (series, range) => farringtonFlexible(series, { ...range, years: 3, trendP: 1 })],
  ['Noufaily', (series, range) => farringtonFlexible(series, { ...range, ...NOUFAILY, years: 3 })],
  [
    'Noufaily by Pearson',
    (series, range) =>
      farringtonFlexible(series, { ...range, ...NOUFAILY, bound: 'muan', years: 3, compat: 'pearson' }),
  ],
]

const WEEKS = inventedWeeks(300)
const TESTED = 285

function detected(detect: Detector, series: CountSeries, range: TestedRange): Detection {
  const answer = detect(series, range)
  if (!isCalculated(answer)) throw new Error(answer.detail)
  return answer
}

function numbersOf(answer: Detection): unknown[] {
  return Object.values(answer).flat()
}

describe.each(DETECTORS)('%s', (name, detect) => {
  it('never looks ahead', () => {
    const later = fc.array(fc.nat(5000), { minLength: 14, maxLength: 14 })
    fc.assert(
      fc.property(later, (counts) => {
        const changed = { ...WEEKS, counts: [...WEEKS.counts.slice(0, TESTED + 1), ...counts] }
        const range = { first: TESTED, last: TESTED }
        expect(detected(detect, changed, range)).toEqual(detected(detect, WEEKS, range))
      }),
      { numRuns: 20 },
    )
  })

  it('judges a point the same, whether alone or in a row', () => {
    const row = detected(detect, WEEKS, { first: 283, last: 290 })
    const cut = detected(detect, { ...WEEKS, counts: WEEKS.counts.slice(0, 291) }, { first: 283 })
    expect(cut).toEqual(row)
  })

  it('alarms at an obvious outbreak', () => {
    // R's C3 judges the days before and not today: an outbreak that has gone on for two days.
    const begun = withCount(withCount(WEEKS, TESTED - 1, 80), TESTED - 2, 80)
    const before = name === 'C3 as R' ? begun : WEEKS
    expect(detected(detect, withCount(before, TESTED, 120), { first: TESTED, last: TESTED }).alarm).toEqual([true])
  })

  it('never scores a higher count lower', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          detected(detect, withCount(WEEKS, TESTED, count), { first: TESTED, last: TESTED }),
        ) as [Detection, Detection]
        expect(high.score[0] ?? 0).toBeGreaterThanOrEqual(low.score[0] ?? 0)
        expect(Number(high.alarm[0])).toBeGreaterThanOrEqual(Number(low.alarm[0]))
        expect(high.pValue[0] ?? 0).toBeLessThanOrEqual(low.pValue[0] ?? 0)
      }),
      { numRuns: 30 },
    )
  })

  it('leaves a point without a count unjudged, and says so', () => {
    const answer = detected(detect, withCount(WEEKS, TESTED, null), { first: TESTED, last: TESTED })
    expect(answer).toMatchObject({ alarm: [null], score: [null], pValue: [null], noBound: ['missing-count'] })
  })

  it('answers numbers or nothing, never NaN, for any counts', () => {
    const count = fc.option(
      fc.oneof(
        fc.nat(30),
        fc.constantFrom(0, 0, 0, 0.5, 5e-324, 2 ** 53 - 1, Number.NaN, Number.POSITIVE_INFINITY, -1),
      ),
      { freq: 12 },
    )
    const kind = fc.constantFrom(count, fc.constant(0), fc.constantFrom(0, 0, 0, 0, 1), fc.nat(3), fc.nat(100_000))
    const counts = kind.chain((one) => fc.array(one, { minLength: 1, maxLength: 60, size: 'max' }))
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 13 }), (row, perYear) => {
        const answer = detect({ counts: row, perYear }, {})
        if (!isCalculated(answer)) return
        for (const value of numbersOf(answer)) if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite)
        for (const value of answer.pValue) if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
        answer.alarm.forEach((alarm, entry) => {
          expect(alarm === null).toBe(answer.noBound[entry] !== null && answer.noBound[entry] !== 'too-few-cases')
        })
      }),
      { numRuns: 150 },
    )
  })

  it('refuses what is no series and no range', () => {
    const refused = (series: CountSeries, range: TestedRange) => {
      const answer = detect(series, range)
      expect(isCalculated(answer)).toBe(false)
    }
    refused({ counts: [], perYear: 52 }, {})
    refused(withCount(WEEKS, 3, -1), { first: TESTED })
    refused(withCount(WEEKS, 3, Number.NaN), { first: TESTED })
    refused(withCount(WEEKS, 3, 1e16), { first: TESTED })
    refused(WEEKS, { first: -1 })
    refused(WEEKS, { first: 0.5 })
    refused(WEEKS, { last: 300 })
    refused(WEEKS, { first: 5, last: 4 })
  })
})

/** How far each looks back from the tested point; C3 and CUSUM look back on sums of their own. */
const REACH: readonly (readonly [name: string, back: number])[] = [
  ['C1', 7],
  ['C2', 9],
  ['RKI 1', 6],
  ['RKI 3', 108],
  ['historical limits', 163],
  ['Farrington', 159],
  ['flexible', 159],
  ['Noufaily', 159],
]

describe.each(REACH)('%s', (name, back) => {
  const detect = new Map(DETECTORS).get(name) as Detector
  const range = { first: TESTED, last: TESTED }

  it('does not look further back than its baseline', () => {
    const changed = {
      ...WEEKS,
      counts: WEEKS.counts.map((count, week) => (week < TESTED - back ? 7 * count + 3 : count)),
    }
    expect(detected(detect, changed, range)).toEqual(detected(detect, WEEKS, range))
    const nearer = withCount(WEEKS, TESTED - back, 500)
    expect(detected(detect, nearer, range).upper).not.toEqual(detected(detect, WEEKS, range).upper)
  })
})

describe.each(['C1', 'C3', 'historical limits'])('%s', (name) => {
  const detect = new Map(DETECTORS).get(name) as Detector

  it('says the same of counts in another unit', () => {
    const twice = { ...WEEKS, counts: WEEKS.counts.map((count) => 8 * count) }
    const [one, other] = [detected(detect, WEEKS, {}), detected(detect, twice, {})]
    expect(other.alarm).toEqual(one.alarm)
    expect(other.score).toEqual(one.score)
    expect(other.upper).toEqual(one.upper.map((upper) => upper && 8 * upper))
  })
})
