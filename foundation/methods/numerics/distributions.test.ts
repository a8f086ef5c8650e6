import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated, NotCalculable } from '../not-calculable.ts'
import * as numerics from './index.ts'
import { relativeError } from './relative-error.fixture.ts'

const {
  betaDensity,
  betaQuantile,
  betaUpper,
  betaCumulative,
  binomialCumulative,
  binomialDensity,
  binomialLogDensity,
  binomialQuantile,
  binomialUpper,
  chiSquareCumulative,
  chiSquareUpper,
  fCumulative,
  fQuantile,
  fUpper,
  gammaCumulative,
  gammaDensity,
  gammaQuantile,
  gammaUpper,
  negativeBinomialCumulative,
  negativeBinomialDensity,
  negativeBinomialLogDensity,
  negativeBinomialQuantile,
  negativeBinomialUpper,
  normalCumulative,
  normalDensity,
  normalLogUpper,
  normalUpper,
  poissonCumulative,
  poissonDensity,
  poissonLogDensity,
  poissonQuantile,
  poissonUpper,
  studentTCumulative,
  studentTQuantile,
  studentTUpper,
} = numerics

const near = (seen: number, wanted: number, within = 1e-12) =>
  expect(relativeError(seen, wanted), `${seen} for ${wanted}`).toBeLessThan(within)

// Expected values: mpmath 1.3.0, 34 digits; many more in tests/vectors/numerics.
describe('normal distribution', () => {
  it('keeps its digits in both tails', () => {
    near(normalUpper.must(10), 7.619853024160525e-24)
    near(normalCumulative.must(-37.5), 4.605353009581955e-308)
    near(normalCumulative.must(1.96), 0.9750021048517795)
    near(normalDensity.must(1), 0.24197072451914334)
    expect([normalUpper.must(1e200), normalCumulative.must(1e200)]).toEqual([0, 1])
  })

  it('has the logarithm of a tail that is too small for a number', () => {
    near(normalLogUpper.must(100), -5005.524208694205)
    near(normalLogUpper.must(1), -1.8410216450092636)
    near(normalLogUpper.must(-3), -0.0013508099647481938)
    expect(normalLogUpper(1e200)).toBeInstanceOf(NotCalculable)
  })
})

describe('continuous distributions', () => {
  it('at single points', () => {
    near(studentTUpper.must(2.228, 10), 0.025005885908555684)
    near(studentTCumulative.must(2.228, 10) + studentTCumulative.must(-2.228, 10), 1)
    near(studentTQuantile.must(0.3, 0.2), -3.0721699761118324)
    near(chiSquareUpper.must(3.84, 1), 0.050043521248705106)
    near(chiSquareCumulative.must(3.84, 1), 0.9499564787512949)
    near(gammaCumulative.must(2, 3), 0.32332358381693654)
    near(gammaUpper.must(4, 3, 2), 0.6766764161830635)
    near(gammaDensity.must(2, 3), 0.2706705664732254)
    near(gammaQuantile.must(0.5, 3, 2), 5.348120627447121)
    near(betaCumulative.must(0.7, 5, 2), 0.420175)
    near(betaUpper.must(0.7, 5, 2), 0.579825)
    near(betaDensity.must(0.7, 5, 2), 2.1609)
    near(fCumulative.must(3.33, 5, 10) + fUpper.must(3.33, 5, 10), 1)
    near(fQuantile.must(0.95, 5, 10), 3.325834530413011)
  })

  it('give the exact limits of a proportion', () => {
    // Clopper & Pearson for 5 of 10.
    near(betaQuantile.must(0.025, 5, 6), 0.18708602844739852)
    near(betaQuantile.must(0.975, 6, 5), 0.8129139715526015)
  })

  it('have an end, or none', () => {
    expect([gammaDensity.must(0, 1, 2), gammaDensity.must(0, 2), gammaCumulative.must(0, 2)]).toEqual([0.5, 0, 0])
    expect([betaDensity.must(0, 1, 3), betaDensity.must(1, 4, 1), betaDensity.must(0, 2, 2)]).toEqual([3, 4, 0])
    expect(gammaDensity(0, 0.5)).toBeInstanceOf(NotCalculable)
    expect(betaDensity(1, 2, 0.5)).toBeInstanceOf(NotCalculable)
    expect([gammaUpper.must(1e300, 2, 1e-300), fUpper.must(0, 2, 3)]).toEqual([0, 1])
    expect(gammaQuantile(0.9999, 2, 1e308)).toBeInstanceOf(NotCalculable)
  })
})

describe('discrete distributions', () => {
  it('at single points', () => {
    near(poissonDensity.must(3, 4.2), 0.1851653825792587)
    near(poissonCumulative.must(3.7, 4.2), 0.3954033696023561)
    near(poissonUpper.must(9, 4.2), 0.011126988198972414)
    near(binomialDensity.must(3, 10, 0.2), 0.201326592)
    near(binomialCumulative.must(3.2, 10, 0.2), 0.8791261184)
    near(binomialUpper.must(3.2, 10, 0.2), 0.1208738816)
    near(negativeBinomialDensity.must(3, { size: 2, mean: 4.2 }), 0.12939259009112775)
    near(negativeBinomialUpper.must(9, { size: 2, probability: 0.3 }), 0.11299009960000002)
  })

  it('sum to their cumulative', () => {
    for (const count of [0, 1, 5, 12]) {
      const counts = Array.from({ length: count + 1 }, (_, k) => k)
      const sum = (density: (k: number) => number) => counts.reduce((sofar, k) => sofar + density(k), 0)
      const negative = { size: 1.7, mean: 6 }
      near(
        sum((k) => poissonDensity.must(k, 6)),
        poissonCumulative.must(count, 6),
      )
      near(
        sum((k) => binomialDensity.must(k, 12, 0.4)),
        binomialCumulative.must(count, 12, 0.4),
      )
      near(
        sum((k) => negativeBinomialDensity.must(k, negative)),
        negativeBinomialCumulative.must(count, negative),
      )
    }
  })

  it('have their ends', () => {
    expect([poissonCumulative.must(-1, 2), poissonUpper.must(-1, 2)]).toEqual([0, 1])
    expect([poissonDensity.must(0, 0), poissonDensity.must(1, 0), poissonCumulative.must(0, 0)]).toEqual([1, 0, 1])
    expect([poissonQuantile.must(0.9, 0), poissonLogDensity.must(0, 3)]).toEqual([0, -3])
    expect([binomialCumulative.must(-1, 5, 0.5), binomialUpper.must(-1, 5, 0.5)]).toEqual([0, 1])
    expect([binomialCumulative.must(5, 5, 0.5), binomialUpper.must(5, 5, 0.5)]).toEqual([1, 0])
    expect([binomialDensity.must(5, 5, 1), binomialDensity.must(4, 5, 1), binomialDensity.must(0, 5, 0)]).toEqual([
      1, 0, 1,
    ])
    expect([
      binomialQuantile.must(0.3, 5, 1),
      binomialQuantile.must(0.3, 0, 0.5),
      binomialQuantile.must(0.9, 5, 0),
    ]).toEqual([5, 0, 0])
    near(binomialLogDensity.must(0, 5, 0.5), 5 * Math.log(0.5))
    near(binomialLogDensity.must(5, 5, 0.9), 5 * Math.log(0.9))
    expect(binomialLogDensity(6, 5, 0.9)).toBeInstanceOf(NotCalculable)
    expect(binomialCumulative(6, 1e13, 0.9)).toBeInstanceOf(NotCalculable)
    const never = { size: 2, mean: 0 }
    expect([negativeBinomialDensity.must(0, never), negativeBinomialDensity.must(1, never)]).toEqual([1, 0])
    expect([negativeBinomialQuantile.must(0.9, never), negativeBinomialCumulative.must(0, never)]).toEqual([0, 1])
    expect([negativeBinomialCumulative.must(-1, never), negativeBinomialUpper.must(-1, never)]).toEqual([0, 1])
    expect(negativeBinomialLogDensity(0, never)).toBeInstanceOf(NotCalculable)
    near(negativeBinomialLogDensity.must(0, { size: 2, mean: 4.2 }), 2 * Math.log(2 / 6.2))
    expect(negativeBinomialDensity(0, { size: 2, probability: 1.1 })).toBeInstanceOf(NotCalculable)
    expect(negativeBinomialUpper(1e13, { size: 2, mean: 3 })).toBeInstanceOf(NotCalculable)
  })

  it('have the smallest count that reaches the level as quantile, and the count itself for its own cumulative', () => {
    const size = fc.integer({ min: 0, max: 400 })
    const mean = fc.double({ min: 0.01, max: 300, noNaN: true })
    const shape = fc.double({ min: 0.05, max: 50, noNaN: true })
    fc.assert(
      fc.property(
        size,
        mean,
        shape,
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (count, mu, theta, level) => {
          const of = { size: theta, mean: mu }
          for (const [cumulative, quantile] of [
            [(k: number) => poissonCumulative.must(k, mu), (p: number) => poissonQuantile.must(p, mu)],
            [
              (k: number) => negativeBinomialCumulative.must(k, of),
              (p: number) => negativeBinomialQuantile.must(p, of),
            ],
            [
              (k: number) => binomialCumulative.must(k, 400, mu / 301),
              (p: number) => binomialQuantile.must(p, 400, mu / 301),
            ],
          ] as const) {
            const found = quantile(level)
            expect(cumulative(found)).toBeGreaterThanOrEqual(level * (1 - 2e-14))
            expect(found === 0 || cumulative(found - 1) < level).toBe(true)
            const own = cumulative(count)
            // Where the next density is below rounding, neighbours share their cumulative.
            if (own > 1e-300 && own < 0.999999) expect(quantile(own)).toBe(count)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('every function of numbers', () => {
  const hostile = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e-300, 0.3, 1, 17.5, 1e6, 1.7e308]
  const plain = Object.entries(numerics).filter(
    ([name]) => /Cumulative|Upper|Quantile|Density|logGamma|incomplete/.test(name) && !name.startsWith('negativeB'),
  )

  it.each(plain)('%s answers a finite figure or says why not', (_name, compute) => {
    const ask = compute as (...input: number[]) => number | object
    for (const a of hostile) for (const b of hostile) for (const c of hostile) expectFigure(ask(a, b, c))
  })

  it('and so do those of a negative binomial distribution', () => {
    const functions = [
      negativeBinomialCumulative,
      negativeBinomialDensity,
      negativeBinomialLogDensity,
      negativeBinomialQuantile,
      negativeBinomialUpper,
    ]
    for (const compute of functions) {
      for (const a of hostile) {
        for (const size of hostile) {
          for (const b of hostile) {
            expectFigure(compute(a, { size, mean: b }))
            expectFigure(compute(a, { size, probability: b }))
          }
        }
      }
    }
  })
})

function expectFigure(answer: number | object): void {
  if (!isCalculated(answer)) return
  const figures = typeof answer === 'number' ? [answer] : Object.values(answer)
  if (!figures.every(Number.isFinite)) expect(answer).toBe('finite')
}
