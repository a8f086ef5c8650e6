import { calculable, notCalculable } from '../not-calculable.ts'
import { LeastSquares } from './least-squares.ts'
import { LogLinearFit } from './log-linear-fit.ts'
import { describeRegression, pearsonDispersion, type Regression } from './regression.ts'
import { type RegressionInput, requireCounts, requireRegression } from './regression-input.ts'

/** A regression found by iteration. */
export interface IteratedRegression extends Regression {
  /** Whether the deviance settled within 25 steps; where it did not, the last step stands and is not to be trusted. */
  readonly converged: boolean
  readonly steps: number
}

/**
 * Poisson regression with log link: ln μ = x′β + offset, the variance of a count is its mean (dispersion 1), by iteratively
 * reweighted least squares with the start, the steps and the end of R's `glm(family = poisson)`.
 * McCullagh & Nelder, Generalized Linear Models, 2nd ed. (1989), chapter 6.
 *
 * Not calculable: counts, weights negative; values not finite; lists of different length; every count 0; a fit that runs
 * away.
 *
 * @example
 * const fit = poissonRegression({ response: [2, 3, 6, 7, 8, 9, 10, 12, 15], design: [-1, -1, 0, 0, 0, 0, 1, 1, 1].map((x) => [1, x]) })
 * fit.coefficients // [1.8892…, 0.6697…]; each step of x multiplies the mean by exp(0.67) = 1.95
 */
export const poissonRegression = calculable((input: RegressionInput): IteratedRegression => regress(input, false))

/**
 * Quasi-Poisson regression: as `poissonRegression`, and the variance of a count is dispersion · mean with the dispersion
 * estimated as Pearson's χ² / (n − p) (R's `glm(family = quasipoisson)`). Coefficients are the same, standard errors are
 * √dispersion times as wide. It may fall below 1.
 *
 * Not calculable, besides what `poissonRegression` says: as many coefficients as observations (too-few).
 *
 * @example
 * const fit = quasiPoissonRegression({ response: [1, 4, 0, 9, 2, 8], design: [1, 2, 3, 4, 5, 6].map((week) => [1, week]) })
 * fit.dispersion // 3.177…; the counts spread three times as much as Poisson's
 */
export const quasiPoissonRegression = calculable((input: RegressionInput): IteratedRegression => regress(input, true))

function regress(input: RegressionInput, quasi: boolean): IteratedRegression {
  const data = requireRegression(input)
  requireCounts(data)
  const squares = new LeastSquares(data.rows, data.columns)
  squares.use(data.design, data.rows, data.columns)
  const fit = new LogLinearFit(data.rows)
  const converged = fit.run(squares, data.response, data.weights, data.offset)
  if (!Number.isFinite(fit.deviance)) notCalculable('undetermined', 'the fit runs away')
  const fitted = { fitted: fit.mu, linearPredictor: fit.eta, workingWeights: fit.workingWeights }
  const dispersion = quasi ? pearsonDispersion(data, squares.rank, fitted) : 1
  return {
    ...describeRegression(data, squares, { ...fitted, dispersion, deviance: fit.deviance }),
    ...{ converged, steps: fit.steps },
  }
}
