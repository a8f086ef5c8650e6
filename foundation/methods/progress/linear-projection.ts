import { requireFinite, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { studentTQuantile } from '../numerics/student-t.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface LinearProjection {
  /** The line at the place asked for, in the unit of y. */
  readonly value: number
  /** Prediction limits for one new observation; absent below three points, where the spread is unknown. */
  readonly lower?: number
  readonly upper?: number
  /** Unit of y per unit of x. */
  readonly slope: number
  readonly n: number
}

/**
 * Ordinary least squares through the points, read at `at`, with the Student t prediction interval for a new observation
 * on n − 2 degrees of freedom (Draper & Smith, Applied Regression Analysis, section 1.4).
 * x and y are centred first, so that years such as 2024.5 lose no digits; the order of the points does not matter.
 * Not calculable when the points name fewer than two different x ('too-few': there is no line), for a number that is not
 * finite or a confidence outside (0, 1).
 *
 * @example
 * const points = [{ x: 2021, y: 17.9 }, { x: 2022, y: 17.4 }, { x: 2023, y: 17.1 }]
 * linearProjection(points, 2025) // { value: 16.266…, lower: 13.760…, upper: 18.772…, slope: -0.4 }; the slope is by year
 */
export const linearProjection = calculable(
  (points: readonly Point[], at: number, confidence: number = USUAL_CONFIDENCE): LinearProjection => {
    const p = upperProbability(confidence)
    requireFinite('at', at)
    for (const point of points) {
      requireFinite('x', point.x)
      requireFinite('y', point.y)
    }
    const n = points.length
    const [meanX, meanY] = [mean(points, 'x'), mean(points, 'y')]
    let [squaresX, products] = [0, 0]
    for (const { x, y } of points) {
      squaresX += (x - meanX) ** 2
      products += (x - meanX) * (y - meanY)
    }
    if (squaresX === 0 || points.every(({ x }) => x === points[0]?.x)) {
      notCalculable('too-few', `${n} points at one x make no line`)
    }
    const slope = products / squaresX
    const away = at - meanX
    const value = meanY + slope * away
    if (n < 3) return { value, slope, n }
    let residual = 0
    for (const { x, y } of points) residual += (y - meanY - slope * (x - meanX)) ** 2
    const variance = (residual / (n - 2)) * (1 + 1 / n + (away * away) / squaresX)
    const reach = studentTQuantile.must(p, n - 2) * Math.sqrt(variance)
    return { value, lower: value - reach, upper: value + reach, slope, n }
  },
)

/** Around the first value, so that a large common offset does not eat the digits of the differences. */
function mean(points: readonly Point[], axis: keyof Point): number {
  const first = points[0]?.[axis] ?? 0
  let sum = 0
  for (const point of points) sum += point[axis] - first
  return points.length === 0 ? 0 : first + sum / points.length
}
