import { describe, expect, it } from 'vitest'
import { relativeError } from './relative-error.fixture.ts'
import { likeliestTheta } from './theta.ts'

describe('the likeliest θ', () => {
  const estimate = (counts: number[], mean: number) =>
    likeliestTheta(
      Float64Array.from(counts),
      new Float64Array(counts.length).fill(mean),
      new Float64Array(counts.length).fill(1),
    )?.theta

  // MASS::glm.nb(counts ~ 1) of R 4.2.2 with epsilon 1e-14: starts below, above and on both sides of the root.
  it.each([
    [[0, 4], 2, 0.6278343497118906],
    [[21, 3], 12, 1.533197810497549],
    [[248, 8, 8, 11, 1], 55.2, 0.4049540620066022],
  ])('of %j', (counts, mean, theta) => {
    expect(relativeError(estimate(counts, mean) as number, theta)).toBeLessThan(1e-7)
  })

  it('is infinite, so none, where the counts spread no more than Poisson', () => {
    expect(estimate([5, 5, 5, 6], 5.25)).toBeUndefined()
  })
})
