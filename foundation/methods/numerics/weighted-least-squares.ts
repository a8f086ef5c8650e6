import { calculable, notCalculable } from '../not-calculable.ts'
import { LeastSquares } from './least-squares.ts'
import { describeRegression, type Regression } from './regression.ts'
import { type RegressionInput, requireRegression } from './regression-input.ts'

/**
 * Linear regression y = x′β + offset by weighted least squares (R's `lm`): minimises Σ weight (y − x′β − offset)². The deviance
 * is that sum, the dispersion the residual variance deviance / (n − p). By Householder's QR decomposition.
 *
 * Not calculable: values not finite, negative weights, lists of different length, as many coefficients as observations
 * (too-few).
 *
 * @example
 * const line = weightedLeastSquares({ response: [2, 4, 5, 4, 5], design: [1, 2, 3, 4, 5].map((x) => [1, x]) })
 * [line.coefficients, line.dispersion, line.standardErrors[1]] // [[2.2, 0.6], 0.8, 0.2828…]
 */
export const weightedLeastSquares = calculable((input: RegressionInput): Regression => {
  const data = requireRegression(input)
  const { rows, columns, weights, offset } = data
  const squares = new LeastSquares(rows, columns)
  squares.use(data.design, rows, columns)
  squares.solve(
    weights,
    data.response.map((value, i) => value - (offset[i] as number)),
  )
  const degrees = data.observations - squares.rank
  if (degrees === 0) notCalculable('too-few', `${data.observations} observations leave no residual`)
  const fitted = new Float64Array(rows)
  squares.linearPredictor(fitted)
  for (let i = 0; i < rows; i++) fitted[i] = (fitted[i] as number) + (offset[i] as number)
  const deviance = fitted.reduce(
    (sum, mean, i) => sum + (weights[i] as number) * ((data.response[i] as number) - mean) ** 2,
    0,
  )
  return describeRegression(data, squares, {
    ...{ fitted, linearPredictor: fitted, workingWeights: weights, deviance },
    dispersion: deviance / degrees,
  })
})
