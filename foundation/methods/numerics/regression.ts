import { requireFinite, requireSameLength } from '../arguments.ts'
import { type Calculable, calculable, notCalculable } from '../not-calculable.ts'
import type { LeastSquares } from './least-squares.ts'
import type { RegressionData } from './regression-input.ts'

/** A point on the regression: the linear predictor and its standard error, dispersion included. */
export interface LinearPrediction {
  /** x′β + offset; the mean is exp(eta) under a log link. */
  readonly eta: number
  readonly se: number
}

/** A fitted regression. A coefficient that the data do not determine is `undefined`, and left out of every prediction. */
export interface Regression {
  readonly coefficients: readonly (number | undefined)[]
  /** √(dispersion · covariance[j][j]). */
  readonly standardErrors: readonly (number | undefined)[]
  /** (X′WX)⁻¹, unscaled: times the dispersion it is the covariance of the coefficients. */
  readonly covariance: readonly (readonly (number | undefined)[])[]
  readonly dispersion: number
  readonly deviance: number
  /** How many coefficients the data determine. */
  readonly rank: number
  /** Observations with weight, less the rank. */
  readonly residualDegrees: number
  /** μ of each observation. */
  readonly fitted: Float64Array
  /** η of each observation. */
  readonly linearPredictor: Float64Array
  /** The diagonal of the hat matrix. */
  readonly leverages: Float64Array
  /** The weights of the last least squares. */
  readonly workingWeights: Float64Array
  /** Not calculable for a row of another length or a value that is not finite. */
  readonly predict: Calculable<[x: readonly number[], offset?: number], LinearPrediction>
}

/** What the fit of each kind brings. */
interface Fitted {
  readonly dispersion: number
  readonly deviance: number
  readonly fitted: Float64Array
  readonly linearPredictor: Float64Array
  readonly workingWeights: Float64Array
}

export function describeRegression(data: RegressionData, squares: LeastSquares, fit: Fitted): Regression {
  const { rows, columns } = data
  for (const figure of [fit.deviance, fit.dispersion, ...squares.coefficients]) {
    if (!Number.isFinite(figure)) notCalculable('undetermined', 'the numbers of the regression are too large')
  }
  const determined = Array.from({ length: columns }, (_, j) => squares.aliased[j] === 0)
  const coefficients = determined.map((known, j) => (known ? squares.coefficients[j] : undefined))
  const covariance = covarianceOf(squares, determined)
  const leverages = new Float64Array(rows)
  squares.leverages(leverages)
  return {
    ...fit,
    ...{ coefficients, covariance, leverages },
    standardErrors: covariance.map((row, j) => (row[j] === undefined ? undefined : Math.sqrt(row[j] * fit.dispersion))),
    rank: squares.rank,
    residualDegrees: data.observations - squares.rank,
    predict: calculable((x: readonly number[], offset: number = 0): LinearPrediction => {
      requireSameLength({ x, coefficients })
      for (const value of [...x, offset]) requireFinite('x', value)
      const eta = x.reduce((sum, value, j) => sum + value * (coefficients[j] ?? 0), offset)
      const se = Math.sqrt(squares.variance(x) * fit.dispersion)
      requireFinite('eta', eta)
      requireFinite('se', se)
      return { eta, se }
    }),
  }
}

function covarianceOf(squares: LeastSquares, determined: readonly boolean[]): (number | undefined)[][] {
  const inverse = squares.inverse()
  return determined.map((known, i) =>
    determined.map((also, j) => (known && also ? inverse[i * determined.length + j] : undefined)),
  )
}

/** Σ working weight · ((y − μ) / μ)² / (n − p), McCullagh & Nelder's estimate; R takes the weights of the last step, so do we. */
export function pearsonDispersion(
  data: RegressionData,
  rank: number,
  fit: Omit<Fitted, 'dispersion' | 'deviance'>,
): number {
  const degrees = data.observations - rank
  if (degrees <= 0)
    notCalculable('too-few', `${data.observations} observations leave no spread beside ${rank} coefficients`)
  const sum = data.response.reduce((sofar, count, i) => {
    const mean = fit.fitted[i] as number
    return sofar + (fit.workingWeights[i] as number) * ((count - mean) / mean) ** 2
  }, 0)
  return sum / degrees
}
