import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineWeights } from './combine-weights.ts'
import { minMaxScore, weightedScore } from './composite-score.ts'
import { entropyWeights } from './entropy-weights.ts'

// Four invented cities: life expectancy ↑, a rate ↑, a rate ↓, each with the worst and best of the four as bounds.
const CITIES = [
  [82, 7.9, 3.2],
  [79, 6.1, 4.5],
  [80.5, 9, 2.1],
  [77.8, 5.2, 6],
]
const BOUNDS = [
  [77.8, 82],
  [5.2, 9],
  [6, 2.1],
] as const
const SCORES = CITIES.map((row) =>
  row.map((value, column) => {
    const [worst, best] = BOUNDS[column] ?? [0, 1]
    return minMaxScore.must(value, worst, best)
  }),
)
const EXPERT = [0.5, 0.3, 0.2]

const close = (values: number[]) => values.map((value) => expect.closeTo(value, 6))

describe('a composite index by hand', () => {
  it('weighs by entropy', () => {
    const { entropies, weights } = entropyWeights.must(SCORES)
    expect(entropies).toEqual(close([0.713883, 0.697074, 0.743776]))
    expect(weights).toEqual(close([0.338493, 0.358379, 0.303128]))
  })

  it('combines with the expert weights, by mean or by product', () => {
    const { weights } = entropyWeights.must(SCORES)
    expect(combineWeights.must(EXPERT, weights, 'mean')).toEqual(close([0.419247, 0.329189, 0.251564]))
    expect(combineWeights.must(EXPERT, weights, 'product')).toEqual(close([0.501641, 0.318667, 0.179692]))
  })

  it('scores the four cities', () => {
    const weights = combineWeights.must(EXPERT, entropyWeights.must(SCORES).weights, 'mean')
    const totals = SCORES.map((row) =>
      weightedScore.must(row.map((score, column) => ({ score, weight: weights[column] ?? 0 }))),
    )
    expect(totals).toEqual([83.375, 29.451, 85.027, 0].map((total) => expect.closeTo(total, 3)))
  })
})

describe('entropy weights', () => {
  it('give a constant column nothing, an all-zero one too', () => {
    const { entropies, weights } = entropyWeights.must([
      [10, 50, 0],
      [90, 50, 0],
      [40, 50, 0],
    ])
    expect(entropies.slice(1)).toEqual([1, 1])
    expect(weights).toEqual([1, 0, 0])
  })

  it('are all 0 when nothing tells the rows apart, and on fewer than two rows', () => {
    expect(
      entropyWeights.must([
        [1, 2],
        [1, 2],
      ]).weights,
    ).toEqual([0, 0])
    expect(entropyWeights.must([[1, 2]]).weights).toEqual([0, 0])
    expect(entropyWeights.must([])).toEqual({ entropies: [], weights: [] })
  })

  it('judge a column over the rows that have it', () => {
    const withGap = entropyWeights.must([
      [1, 3],
      [2, undefined],
      [5, 4],
    ])
    expect(withGap.entropies[1]).toBeCloseTo(entropyWeights.must([[3], [4]]).entropies[0] ?? 0, 12)
  })

  it('add to 1 and do not mind the unit of a column', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 2,
      maxLength: 9,
    })
    fc.assert(
      fc.property(rows, (matrix) => {
        const { weights, entropies } = entropyWeights.must(matrix)
        const sum = weights.reduce((total, weight) => total + weight, 0)
        if (sum !== 0) expect(sum).toBeCloseTo(1, 12)
        for (const entropy of entropies) expect(entropy >= 0 && entropy <= 1).toBe(true)
        const scaled = entropyWeights.must(matrix.map(([a, b]) => [a * 8, b]))
        expect(scaled.weights).toEqual(weights.map((weight) => expect.closeTo(weight, 10)))
      }),
    )
  })

  it('refuse ragged rows and negative scores', () => {
    expect(() => entropyWeights.must([[1, 2], [1]])).toThrow(RangeError)
    expect(() => entropyWeights.must([[1], [-1]])).toThrow(RangeError)
  })
})
