import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated, NotCalculable } from '../not-calculable.ts'
import { LeastSquares } from './least-squares.ts'
import { LevelsAndTrend } from './levels-and-trend.ts'
import { LogLinearFit } from './log-linear-fit.ts'
import { negativeBinomialRegression } from './negative-binomial-regression.ts'
import { poissonRegression, quasiPoissonRegression } from './poisson-regression.ts'
import { relativeError } from './relative-error.fixture.ts'
import { weightedLeastSquares } from './weighted-least-squares.ts'

const design = [-1, -1, 0, 0, 0, 0, 1, 1, 1].map((x) => [1, x])
const response = [2, 3, 6, 7, 8, 9, 10, 12, 15]
const weeks = [1, 2, 3, 4, 5, 6].map((week) => [1, week])
const spread = [1, 4, 0, 9, 2, 8]

function allNear(seen: readonly (number | undefined)[], wanted: readonly number[], within = 1e-10) {
  for (const [i, value] of wanted.entries()) expect(relativeError(seen[i] as number, value)).toBeLessThan(within)
}

// R 4.2.2: summary(glm(…)); more in tests/vectors/numerics/regression.json.
describe('regression', () => {
  it('of Poisson counts', () => {
    const fit = poissonRegression.must({ response, design })
    allNear(fit.coefficients, [1.8892719956199047, 0.6697856032981925])
    allNear(fit.standardErrors, [0.14211204322680129, 0.17868663499745005])
    expect([fit.converged, fit.residualDegrees, fit.dispersion]).toEqual([true, 7, 1])
  })

  it('of counts that spread more', () => {
    const fit = quasiPoissonRegression.must({ response: spread, design: weeks })
    allNear([fit.dispersion, fit.deviance], [3.1772698449422059, 14.861542969331751])
    const { eta, se } = fit.predict.must([1, 7])
    allNear([eta, se], [2.2674794462725845, 0.7189854890790931])
    expect(fit.predict([1])).toBeInstanceOf(NotCalculable)
    expect(fit.predict([1, 1e308])).toBeInstanceOf(NotCalculable)
    expect(quasiPoissonRegression({ response: [1, 4], design: weeks.slice(0, 2) })).toMatchObject({ reason: 'too-few' })
  })

  it('of negative binomial counts', () => {
    const fit = negativeBinomialRegression.must({ response: spread, design: weeks })
    allNear(
      [fit.theta, ...(fit.coefficients as number[])],
      [2.3906905656763096, 0.230458651171017, 0.2960670207939006],
      1e-8,
    )
    const even = negativeBinomialRegression({ response: [5, 5, 5, 5, 5, 6], design: weeks })
    expect(even).toMatchObject({ reason: 'undetermined' })
  })

  it('by least squares', () => {
    const line = weightedLeastSquares.must({
      response: [2, 4, 5, 4, 5],
      design: weeks.slice(0, 5),
      offset: [0, 0, 0, 0, 0],
    })
    allNear([...(line.coefficients as number[]), line.dispersion], [2.2, 0.6, 0.8])
    const heavy = { response: [2, 4e90, 5], design: weeks.slice(0, 3), weights: [1e300, 1e300, 1e300] }
    expect(weightedLeastSquares(heavy)).toMatchObject({ reason: 'undetermined' })
    expect(weightedLeastSquares({ response: [2, 4], design: weeks.slice(0, 2) })).toMatchObject({ reason: 'too-few' })
  })

  it('leaves out the later of columns that say the same', () => {
    const doubled = weeks.map(([one, week]) => [one as number, 2 * (week as number), week as number, 0])
    const fit = poissonRegression.must({ response: spread, design: doubled })
    expect(fit.coefficients.map((coefficient) => coefficient === undefined)).toEqual([false, false, true, true])
    expect(fit.covariance[2]).toEqual([undefined, undefined, undefined, undefined])
    expect(fit.rank).toBe(2)
    expect(fit.predict.must([1, 6, 3, 5]).se).toBeGreaterThan(0)
    const plain = poissonRegression.must({ response: spread, design: weeks })
    allNear([...fit.fitted], [...plain.fitted])
  })

  it('says why there is none', () => {
    for (const [input, reason] of [
      [{ response: [], design: [] }, 'incomplete'],
      [{ response: [1, 2], design: [[1], [1, 2]] }, 'incomplete'],
      [{ response: [1, 2], design: [[1]] }, 'incomplete'],
      [{ response: [1, -2], design: [[1], [1]] }, 'outside-range'],
      [{ response: [1, Number.NaN], design: [[1], [1]] }, 'not-finite'],
      [{ response: [0, 0], design: [[1], [1]] }, 'undetermined'],
      [{ response: [1, 2], design: [[1], [1]], weights: [0, 0] }, 'incomplete'],
      [{ response: [1, 2], design: [[1], [1]], weights: [1, -1] }, 'outside-range'],
      [{ response: [1, 2], design: [[1], [1]], offset: [0, Number.POSITIVE_INFINITY] }, 'not-finite'],
      [{ response: [1, 2, 3], design: [[1], [1], [1]], offset: [0, 0, 1e6] }, 'undetermined'],
      [{ response: [1, 2, 3], design: [[1e200], [3e200], [2e200]] }, 'outside-range'],
    ] as const) {
      expect(poissonRegression(input)).toMatchObject({ reason })
      if (reason !== 'undetermined') expect(negativeBinomialRegression(input)).toMatchObject({ reason })
    }
    const far = { response: [1, 2, 3], design: [[1], [1], [1]], offset: [0, 0, 1e6] }
    expect(negativeBinomialRegression(far)).toMatchObject({ reason: 'undetermined' })
  })

  it('does not settle where a coefficient runs off for ever, and says so', () => {
    const fit = poissonRegression.must({
      response: [0, 0, 1e9],
      design: [
        [1, 0],
        [1, 0],
        [1, 1],
      ],
    })
    expect(fit.fitted.every(Number.isFinite)).toBe(true)
    expect(fit.converged).toBe(false)
  })

  it('goes back half a step from an infinite deviance, and gives up where that does not help', () => {
    const rows = (list: number[]) => list.map((x) => [1, x])
    const found = poissonRegression.must({ response: [73, 0, 29933], design: rows([-23, 0, -22]) })
    expect([found.converged, found.steps]).toEqual([false, 25])
    const lost = poissonRegression({ response: [443, 0, 558067], design: rows([495, 0, 487]) })
    expect(lost).toMatchObject({ reason: 'undetermined' })
  })

  it('finds θ from a start that is far off, as MASS::glm.nb does', () => {
    for (const [response, theta] of [
      [[0, 4], 0.6278343497118906],
      [[21, 3], 1.533197810497549],
      [[248, 8, 8, 11, 1], 0.4049540620066022],
    ] as const) {
      const fit = negativeBinomialRegression.must({ response, design: response.map(() => [1]) })
      allNear([fit.theta], [theta], 1e-6)
    }
  })
})

describe('properties of a regression', () => {
  const counts = fc
    .array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 30 })
    .filter((list) => list.some((n) => n > 0))

  it('keeps the total where there is a constant, whatever the order of observations', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const rows = list.map((_, i) => [1, Math.sin(i)])
        const fit = poissonRegression({ response: list, design: rows })
        if (!isCalculated(fit) || !fit.converged) return
        const total = list.reduce((sum, n) => sum + n, 0)
        expect(
          relativeError(
            fit.fitted.reduce((sum, mean) => sum + mean, 0),
            total,
          ),
        ).toBeLessThan(1e-3)
        const turned = poissonRegression.must({ response: list.toReversed(), design: rows.toReversed() })
        allNear(turned.standardErrors, fit.standardErrors as number[], 1e-6)
      }),
      { numRuns: 50 },
    )
  })

  it('is the same by levels and trend as by columns', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.boolean(), (list, trend, offset) => {
        const rows = list.length
        const levels = Int32Array.from(list, (_, i) => i % 3)
        const times = Float64Array.from(list, (_, i) => 16_000 + 7 * i)
        const response = Float64Array.from(list, (n) => n + 1)
        const weights = Float64Array.from(list, (_, i) => (i === 4 ? 0 : 1 + (i % 2)))
        const offsets = offset ? Float64Array.from(list, (_, i) => Math.log(100 + i)) : undefined
        const columns = trend ? 4 : 3
        const flat = new Float64Array(rows * columns)
        for (let i = 0; i < rows; i++) {
          flat[(levels[i] as number) * rows + i] = 1
          if (trend) flat[3 * rows + i] = times[i] as number
        }
        const squares = new LeastSquares(40, 4)
        squares.use(flat, rows, columns)
        const season = new LevelsAndTrend(5)
        season.use(levels, 3, trend ? times : undefined, rows)
        const [one, other] = [new LogLinearFit(40), new LogLinearFit(40)]
        expect(one.run(squares, response, weights, offsets)).toBe(other.run(season, response, weights, offsets))
        allNear([...other.mu.subarray(0, rows)], [...one.mu.subarray(0, rows)], 1e-9)
        const [h, g] = [new Float64Array(rows), new Float64Array(rows)]
        squares.leverages(h)
        season.leverages(g)
        allNear([...g], [...h], 1e-8)
        expect(season.rank).toBe(squares.rank)
        const at = trend ? [0, 1, 0, 17_000] : [0, 1, 0]
        allNear([season.variance(1, 17_000)], [squares.variance(at)], 1e-8)
        const eta = at.reduce((sum, value, j) => sum + value * (squares.coefficients[j] as number), 0)
        expect(season.predict(1, 17_000)).toBeCloseTo(eta, 6)
        if (trend) allNear([season.trendVariance], [squares.variance([0, 0, 0, 1])], 1e-8)
      }),
      { numRuns: 50 },
    )
  })

  it('knows a level without rows and a trend that the levels explain', () => {
    const season = new LevelsAndTrend(3)
    season.use(Int32Array.of(0, 0, 2), 3, Float64Array.of(5, 5, 9), 3)
    season.solve(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 4))
    expect([season.hasTrend, season.rank, [...season.coefficients]]).toEqual([false, 2, [1.5, 0, 4, 0]])
    const leverages = new Float64Array(3)
    season.leverages(leverages)
    expect([...leverages]).toEqual([0.5, 0.5, 1])
    season.use(Int32Array.of(0, 0), 1, undefined, 2)
    season.solve(Float64Array.of(1, 0), Float64Array.of(1, 2))
    season.leverages(leverages)
    expect([...leverages.subarray(0, 2)]).toEqual([1, 0])
  })
})
