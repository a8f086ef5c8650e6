import { calculable, notCalculable } from '../not-calculable.ts'
import { LeastSquares } from './least-squares.ts'
import { LogLinearFit } from './log-linear-fit.ts'
import type { IteratedRegression } from './poisson-regression.ts'
import { describeRegression } from './regression.ts'
import { type RegressionInput, requireCounts, requireRegression } from './regression-input.ts'
import { likeliestTheta, type Theta } from './theta.ts'

/** A negative binomial regression: dispersion 1, variance μ + μ²/θ. */
export interface NegativeBinomialRegression extends IteratedRegression {
  readonly theta: number
  readonly thetaStandardError: number
}

const MOST_ROUNDS = 25

/**
 * Negative binomial regression with log link: ln μ = x′β + offset, the variance of a count is μ + μ²/θ. β by iteratively
 * reweighted least squares at a given θ and θ by maximum likelihood at given μ in turn, from a Poisson fit, until θ stands
 * still to ten digits (R's `MASS::glm.nb` stops at about eight). Venables & Ripley, Modern Applied Statistics with S, 4th ed.
 * (2002), 7.4; Lawless (1987). `converged` is false where 25 turns were not enough.
 *
 * Not calculable, besides what `poissonRegression` says: counts that spread no more than Poisson's (undetermined: θ would be
 * infinite and `poissonRegression` is the answer).
 *
 * @example
 * const fit = negativeBinomialRegression({ response: [1, 4, 0, 9, 2, 8], design: [1, 2, 3, 4, 5, 6].map((week) => [1, week]) })
 * [fit.theta, fit.coefficients[1]] // [2.3906…, 0.2960…]
 */
export const negativeBinomialRegression = calculable((input: RegressionInput): NegativeBinomialRegression => {
  const data = requireRegression(input)
  requireCounts(data)
  const squares = new LeastSquares(data.rows, data.columns)
  squares.use(data.design, data.rows, data.columns)
  const fit = new LogLinearFit(data.rows)
  const { response, weights, offset } = data
  fit.run(squares, response, weights, offset)
  let steps = fit.steps
  let estimate = thetaAt(fit, response, weights)
  let converged = false
  for (let round = 0; round < MOST_ROUNDS && !converged; round++) {
    const before = estimate.theta
    const settled = fit.run(squares, response, weights, offset, before)
    steps += fit.steps
    estimate = thetaAt(fit, response, weights)
    converged = settled && Math.abs(estimate.theta - before) <= 1e-10 * before
  }
  const { mu: fitted, eta: linearPredictor, workingWeights, deviance } = fit
  return {
    ...describeRegression(data, squares, { fitted, linearPredictor, workingWeights, deviance, dispersion: 1 }),
    ...{ converged, steps, theta: estimate.theta, thetaStandardError: estimate.standardError },
  }
})

function thetaAt(fit: LogLinearFit, counts: Float64Array, weights: Float64Array): Theta {
  if (!Number.isFinite(fit.deviance)) notCalculable('undetermined', 'the fit runs away')
  const found =
    likeliestTheta(counts, fit.mu, weights) ??
    notCalculable('undetermined', 'the counts spread no more than those of a Poisson distribution')
  if (!Number.isFinite(found.standardError)) notCalculable('undetermined', 'the counts do not determine theta')
  return found
}
