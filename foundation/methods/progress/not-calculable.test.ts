import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditTable,
  cagr,
  combineWeights,
  entropyWeights,
  eurostatProgress,
  funnelProportionSignificance,
  funnelRateSignificance,
  funnelRatioSignificance,
  healthyPeopleProgress,
  judgeTarget,
  linearProjection,
  minMaxScore,
  openSdgProgress,
  ragStatus,
  recentProportionTrend,
  recentTrend,
  standAgainstInterval,
  standAgainstRange,
  standAgainstTarget,
  standAgainstValue,
  standAgainstValueTwice,
  standAmongProportions,
  standAmongRates,
  suppressTable,
  weightedScore,
} from './index.ts'

const upside = { lower: 2, upper: 1 }
const limits = { lower: 1, upper: 2 }

describe('what cannot be compared', () => {
  it.each([
    ['standAgainstValue', standAgainstValue(upside, 1), 'contradiction'],
    ['standAgainstValueTwice', standAgainstValueTwice(limits, upside, 1), 'contradiction'],
    ['standAgainstInterval', standAgainstInterval(limits, { lower: 1, upper: Number.NaN }), 'not-finite'],
    ['standAmongProportions', standAmongProportions(0.5, 10, 1.2, 2), 'contradiction'],
    ['standAmongProportions of no width', standAmongProportions(0.5, 10, 0.5, Number.NaN), 'not-finite'],
    ['standAmongProportions of no share', standAmongProportions(31, 400, 0.25, 1.96), 'outside-range'],
    [
      'standAmongRates of a rate below 0',
      standAmongRates(-1, 5, { persons: 10, multiplier: 1 }, 0.025),
      'outside-range',
    ],
    ['standAmongRates', standAmongRates(5, 5, { persons: 10, multiplier: 0 }, 0.025), 'outside-range'],
    ['standAgainstRange', standAgainstRange(Infinity, limits), 'not-finite'],
    ['standAgainstTarget', standAgainstTarget(upside, 1), 'contradiction'],
    ['funnelProportionSignificance of no share', funnelProportionSignificance(1, 4, 25), 'outside-range'],
    ['funnelRateSignificance of nobody', funnelRateSignificance(20, -5, -1), 'outside-range'],
    ['ragStatus on no day', ragStatus(1, '2026-02-30', [], 'increase'), 'outside-range'],
    [
      'healthyPeopleProgress at no level',
      healthyPeopleProgress({ base: 1, recent: 2, target: 3, alpha: 5 }),
      'outside-range',
    ],
    ['judgeTarget', judgeTarget(Number.NaN, 1, 'increase'), 'not-finite'],
    ['minMaxScore', minMaxScore(1, 5, 5), 'outside-range'],
    ['weightedScore', weightedScore([{ score: 1, weight: -1 }]), 'outside-range'],
    ['entropyWeights', entropyWeights([[1, 2], [1]]), 'incomplete'],
    ['combineWeights of unequal length', combineWeights([1], [1, 2], 'mean'), 'incomplete'],
    ['combineWeights of nothing', combineWeights([0], [1], 'mean'), 'undetermined'],
    ['healthyPeopleProgress', healthyPeopleProgress({ base: Number.NaN }), 'not-finite'],
    ['minMaxScore between bounds beyond them', minMaxScore(1e308, -1e308, 1e308), 'not-finite'],
    [
      'linearProjection beyond them',
      linearProjection(
        [
          { x: 0, y: 0 },
          { x: 1, y: 1e300 },
        ],
        1e300,
      ),
      'undetermined',
    ],
    [
      'recentTrend beyond them',
      recentTrend([0, 1, 2, 3, 4].map((period) => ({ period, value: 1e300 * period, lower: 0, upper: 1e-100 }))),
      'undetermined',
    ],
  ])('%s answers why', (_, answer, reason) => {
    expect(answer).toMatchObject({ reason })
  })

  it('takes two intervals that are not nested for one', () => {
    expect(standAgainstValueTwice.must({ lower: 1, upper: 5 }, { lower: 3, upper: 4 }, 2)).toBe('similar')
  })
})

const wild = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, -1, 0.5, 1, 95, Number.MIN_VALUE, Number.MAX_VALUE),
  fc.double(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -5, max: 2_000 }),
)
const wilds = fc.array(wild, { maxLength: 7 })

/** Every number of an answer, whatever its shape. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : []
}

describe('whatever comes in', () => {
  it('no answer holds a number that is none', () => {
    fc.assert(
      fc.property(wild, wild, wild, wild, wilds, wilds, (a, b, c, d, list, other) => {
        const range = { lower: a, upper: b }
        const growth = { base: a, baseYear: b, value: c, year: d, desired: 'increase' } as const
        const points = list.map((value, period) => ({ period, value, lower: value - 1, upper: value + 1 }))
        const answers = [
          standAgainstValueTwice(range, { lower: c, upper: d }, a),
          standAmongProportions(a, b, c, d),
          standAmongRates(a, b, { persons: c, multiplier: d }, 0.025),
          standAgainstInterval(range, range),
          standAgainstRange(c, range),
          standAgainstTarget(range, c),
          judgeTarget(a, b, 'decrease'),
          cagr(a, b, c),
          eurostatProgress({ ...growth, target: { value: a, year: c } }),
          openSdgProgress(growth),
          minMaxScore(a, b, c),
          weightedScore(list.map((score) => ({ score, weight: a }))),
          entropyWeights([list, other]),
          combineWeights(list, other, 'product'),
          healthyPeopleProgress({ base: a, recent: b, target: c, baseStandardError: d, recentStandardError: a }),
          linearProjection(
            list.map((y, x) => ({ x, y })),
            a,
          ),
          recentTrend(points),
          recentProportionTrend(list.map((count, period) => ({ period, count, denominator: a }))),
          ragStatus(a, '2026-01-01', [{ from: '2026-01-01', green: b, amber: c }], 'increase', d),
          funnelProportionSignificance(a, b, c),
          funnelRatioSignificance(a, b),
          funnelRateSignificance(a, b, c, true),
          suppressTable([list, other], 10),
          auditTable(
            [list.slice(0, 1)],
            [
              [true, false],
              [false, false],
            ],
          ),
        ]
        expect(numbersIn(answers).filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
