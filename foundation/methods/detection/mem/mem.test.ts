import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { numbersIn } from '../rnssp/rnssp.fixture.ts'
import { epidemicLevel } from './epidemic-level.ts'
import { movingEpidemic } from './moving-epidemic.ts'
import { roundHalfEven } from './round-half-even.ts'
import { spreadOf } from './spread.ts'
import { seasonTiming } from './timing.ts'

const wave = (peak: number, height = 200) =>
  Array.from({ length: 33 }, (_, week) => 5 + (week % 3) + height * Math.exp(-((week - peak) ** 2) / 8))
const past = [wave(12), wave(14), wave(16)]
const seasons = fc.array(
  fc.record({ peak: fc.integer({ min: 9, max: 22 }), height: fc.integer({ min: 60, max: 900 }) }),
  { minLength: 2, maxLength: 8 },
)

describe('the timing of a season', () => {
  it('is the one of the example', () => {
    const timing = seasonTiming.must([1, 1, 2, 3, 9, 30, 60, 40, 12, 4, 2, 1, 1, 0, 1])
    expect(timing).toMatchObject({ start: 4, end: 9, length: 6, sum: 155, seasonSum: 167 })
    expect(timing.percentage).toBeCloseTo(92.814, 3)
  })

  it('is the best run of its length, and does not hang on the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 20, maxLength: 52 }),
        fc.constantFrom('fixed', 'mean-slope'),
        (rates, criterion) => {
          const seen = seasonTiming(rates, { criterion })
          if (!isCalculated(seen)) return
          for (let start = 0; start + seen.length <= rates.length; start++) {
            const sum = rates.slice(start, start + seen.length).reduce((total, rate) => total + rate, 0)
            expect(sum).toBeLessThanOrEqual(seen.sum)
          }
          const scaled = seasonTiming.must(
            rates.map((rate) => rate * 8),
            { criterion },
          )
          expect(scaled).toMatchObject({ start: seen.start, end: seen.end, sum: seen.sum * 8 })
        },
      ),
    )
  })

  it('is the same where the weeks before and after were not surveyed', () => {
    const rates = [0, 0, ...wave(12), 0]
    const open = [null, null, ...wave(12), null]
    expect(seasonTiming.must(open)).toMatchObject({ start: 10, end: 17 })
    expect(seasonTiming.must(open).start).toBe(seasonTiming.must(rates).start)
  })

  it('has no answer where there is no peak', () => {
    const year = Array.from({ length: 33 }, () => 5)
    expect(seasonTiming(year)).toMatchObject({ reason: 'undetermined' })
    expect(seasonTiming(year.map(() => 0))).toMatchObject({ reason: 'undetermined' })
    expect(seasonTiming([1, 2, 3])).toMatchObject({ reason: 'too-few' })
    expect(seasonTiming([null, null])).toMatchObject({ reason: 'too-few' })
    expect(seasonTiming([...wave(12).slice(0, 8), null, ...wave(12).slice(9)])).toMatchObject({ reason: 'incomplete' })
    expect(seasonTiming([...wave(12), -1])).toMatchObject({ reason: 'outside-range' })
    expect(seasonTiming(wave(12), { slope: 0 })).toMatchObject({ reason: 'outside-range' })
    expect(seasonTiming(wave(12), { criterion: 'steep' as 'fixed' })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('the moving epidemic method', () => {
  it('is the one of the example', () => {
    const { epidemicThreshold, meanStart, meanLength } = movingEpidemic.must(past)
    expect(epidemicThreshold).toBeCloseTo(17.199, 3)
    expect([meanStart, meanLength]).toEqual([10, 8])
  })

  it('scales with the rates, and holds what it is the spread of', () => {
    fc.assert(
      fc.property(seasons, (list) => {
        const rates = list.map(({ peak, height }) => wave(peak, height))
        const seen = movingEpidemic.must(rates)
        expect(seen.preEpidemic.lower).toBeLessThanOrEqual(seen.preEpidemic.centre)
        expect(seen.epidemicThreshold).toBeGreaterThanOrEqual(seen.preEpidemic.centre)
        const [medium = 0, high = 0, veryHigh = 0] = seen.intensityThresholds
        expect(medium <= high && high <= veryHigh).toBe(true)
        const scaled = movingEpidemic.must(rates.map((season) => season.map((rate) => rate * 10)))
        expect(scaled.epidemicThreshold / seen.epidemicThreshold).toBeCloseTo(10, 9)
        expect(scaled.intensityThresholds.map((value) => value / 10)[1]).toBeCloseTo(high, 6)
        expect(numbersIn(seen).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('takes the last seasons, so many values of each, and other intervals where asked for', () => {
    const far = [wave(5, 4000), ...past]
    expect(movingEpidemic.must(far, { mostSeasons: 3 })).toEqual(movingEpidemic.must(past))
    const plain = movingEpidemic.must(past)
    expect(movingEpidemic.must(past, { valuesPerSeason: 2 }).epidemicThreshold).not.toBe(plain.epidemicThreshold)
    expect(movingEpidemic.must(past, { student: true }).epidemicThreshold).toBeGreaterThan(plain.epidemicThreshold)
    const logs = movingEpidemic.must(past, { threshold: { kind: 'log-points', confidence: 0.9, tails: 2 } })
    expect(logs.preEpidemic.centre).toBeLessThan(plain.preEpidemic.centre)
    expect(movingEpidemic.must(past, { intensity: { confidences: [0.5] } }).intensityThresholds).toHaveLength(1)
  })

  it('takes seasons with and without a week 53, the shorter filled up at its end', () => {
    const [short, long] = [
      [...wave(12), null],
      [...wave(14), 6],
    ]
    expect(movingEpidemic.must([short, long]).seasons.map(({ start }) => start)).toEqual(
      [wave(12), wave(14)].map((rates) => seasonTiming.must(rates).start),
    )
  })

  it('leaves weeks open that only one season reaches', () => {
    const { typicalCurve } = movingEpidemic.must([wave(6), wave(26)])
    expect(typicalCurve.filter((week) => week === null).length).toBeGreaterThan(0)
    expect(typicalCurve).toHaveLength(33)
  })

  it('refuses what is no past', () => {
    expect(movingEpidemic([wave(12)])).toMatchObject({ reason: 'too-few' })
    expect(movingEpidemic([wave(12), wave(12).slice(1)])).toMatchObject({ reason: 'incomplete' })
    expect(movingEpidemic(past, { intensity: { confidences: [40] } })).toMatchObject({ reason: 'outside-range' })
    expect(movingEpidemic([wave(0), wave(0)])).toMatchObject({ reason: 'too-few' })
    const threshold = (choice: object) => movingEpidemic(past, { threshold: choice })
    expect(threshold({ kind: 'median' })).toMatchObject({ reason: 'outside-range' })
    expect(threshold({ tails: 3 })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('bad input', () => {
  it('brings no NaN out', () => {
    const rate = fc.oneof(fc.double({ min: 0 }), fc.nat(9), fc.constantFrom(null, Number.NaN, -1, 1e308, 1e99, 0))
    const steep = fc.array(fc.constantFrom(0, 1, 1e99, 3), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.array(rate, { maxLength: 12 }), steep), { maxLength: 4 }), (list) => {
        for (const answer of [movingEpidemic(list), seasonTiming(list[0] ?? [], { criterion: 'mean-slope' })]) {
          if (isCalculated(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})

it('no season has a rate that cannot be squared', () => {
  expect(seasonTiming([1, 2, 3, 1e101, 9, 4, 2, 1, 1])).toMatchObject({ reason: 'outside-range' })
})

describe('the level of a week', () => {
  const model = { epidemicThreshold: 53, postEpidemicThreshold: 60, intensityThresholds: [250, 442, 568] }

  it('rises with the rate', () => {
    const levels = [53, 54, 250, 251, 443, 569].map((rate) => epidemicLevel.must(model, rate))
    expect(levels).toEqual(['baseline', 'low', 'low', 'medium', 'high', 'very-high'])
    expect([55, 61].map((rate) => epidemicLevel.must(model, rate, 'after-peak'))).toEqual(['baseline', 'low'])
    expect(epidemicLevel(model, Number.NaN)).toMatchObject({ reason: 'not-finite' })
    const none = { ...model, postEpidemicThreshold: Number.NaN }
    expect(epidemicLevel(none, 9, 'after-peak')).toMatchObject({ reason: 'not-finite' })
  })
})

describe('underneath', () => {
  it('rounds a half to the even number', () => {
    expect([0.5, 1.5, 2.5, 2.4, 2.6, -0.5].map(roundHalfEven)).toEqual([0, 2, 2, 2, 3, 0])
  })

  it('spreads around mean and geometric mean', () => {
    const usual = { confidence: 0.95, tails: 2, student: false } as const
    const values = [1, 2, 4, 8]
    expect(spreadOf(values, { kind: 'mean', ...usual }).centre).toBe(3.75)
    expect(spreadOf(values, { kind: 'geometric-mean', ...usual }).centre).toBeCloseTo(Math.sqrt(8), 12)
    expect(spreadOf([0, 3], { kind: 'geometric-mean', ...usual }).centre).toBeCloseTo(1, 12)
    expect(() => spreadOf([1e-300, 1e300], { kind: 'log-points', ...usual })).toThrow('no upper limit')
    // Student's t with 3 degrees: 3.1824, widened by √1.25.
    const wide = spreadOf(values, { kind: 'points', ...usual, student: true })
    expect((wide.upper - wide.centre) / Math.sqrt(28.75 / 3)).toBeCloseTo(3.182446305 * Math.sqrt(1.25), 8)
  })
})
