import { requireCount, requireFinite, requireSameLength } from '../arguments.ts'
import { notCalculable } from '../not-calculable.ts'

/** What a regression is fitted to. All lists have a value, or a row, for each observation. */
export interface RegressionInput {
  /** What is explained: counts ≥ 0 (any finite number for least squares). */
  readonly response: readonly number[]
  /** What explains it: a row for each observation. A column of ones, where one is wanted, is yours to put. */
  readonly design: readonly (readonly number[])[]
  /** Prior weights ≥ 0; 1 where there are none. An observation of weight 0 takes no part. */
  readonly weights?: readonly number[] | undefined
  /** Added to the linear predictor with the fixed coefficient 1: ln(persons), so that coefficients speak of rates. */
  readonly offset?: readonly number[] | undefined
}

/** The same, checked and laid out for the solvers. */
export interface RegressionData {
  readonly rows: number
  readonly columns: number
  readonly response: Float64Array
  /** Column-major. */
  readonly design: Float64Array
  readonly weights: Float64Array
  readonly offset: Float64Array
  /** How many observations have weight. */
  readonly observations: number
}

export function requireRegression({ response, design, weights, offset }: RegressionInput): RegressionData {
  requireSameLength({ response, design, ...(weights && { weights }), ...(offset && { offset }) })
  const rows = response.length
  const columns = design[0]?.length ?? 0
  if (rows === 0 || columns === 0) notCalculable('incomplete', 'a regression needs observations and columns')
  for (const value of response) requireModerate('response', value)
  for (const value of weights ?? []) requireCount('weight', value)
  for (const value of offset ?? []) requireFinite('offset', value)
  const flat = new Float64Array(rows * columns)
  design.forEach((row, i) => {
    if (row.length !== columns) notCalculable('incomplete', `row ${i} has ${row.length} columns, not ${columns}`)
    row.forEach((value, j) => {
      requireModerate('design', value)
      flat[j * rows + i] = value
    })
  })
  const given = weights === undefined ? new Float64Array(rows).fill(1) : Float64Array.from(weights)
  const observations = given.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0)
  if (observations === 0) notCalculable('incomplete', 'no observation has weight')
  return {
    ...{ rows, columns, design: flat, weights: given, observations },
    response: Float64Array.from(response),
    offset: offset === undefined ? new Float64Array(rows) : Float64Array.from(offset),
  }
}

/** The squares of larger numbers would overflow in a sum. */
function requireModerate(name: string, value: number): void {
  requireFinite(name, value)
  if (Math.abs(value) > 1e100) notCalculable('outside-range', `${name} ${value} is beyond 1e100`)
}

export function requireCounts({ response }: RegressionData): void {
  for (const count of response) requireCount('response', count)
  if (response.every((count) => count === 0))
    notCalculable('undetermined', 'every count is 0: the mean has no logarithm')
}
