/** What a weighted least squares solver offers to the iteration of `LogLinearFit`: η = X β, whatever form X is kept in. */
export interface LinearModel {
  readonly rows: number
  /** How many coefficients the data determine. Valid after `solve`. */
  readonly rank: number
  /** β after `solve`; 0 where a coefficient is aliased (the data do not determine it). */
  readonly coefficients: Float64Array
  /** Minimises Σ weight (response − X β)². Rows of weight 0 take no part. */
  solve(weights: Float64Array, response: Float64Array): void
  /** Writes X β. */
  linearPredictor(into: Float64Array): void
}

/** A column is aliased when less than this share of its length stands off those before it; the tolerance of R's glm. */
export const ALIASED_BELOW = 1e-11

/** A leverage this close to 1 is 1: the row determines a coefficient alone. */
export const WHOLE_LEVERAGE = 1 - 10 * 2 ** -52
