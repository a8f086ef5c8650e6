import type { LinearModel } from './linear-model.ts'

/** R's `glm.control`: the relative change of the deviance that ends the iteration, and the steps it may take. */
const SETTLED = 1e-8
const MOST_STEPS = 25

/** R's log link keeps μ from 0. */
const LEAST_MEAN = 2 ** -52

/**
 * The generalised linear model with log link by iteratively reweighted least squares (McCullagh & Nelder, Generalized
 * Linear Models, 2nd ed. 1989, 2.5), Poisson or, with a finite `theta`, negative binomial with variance μ + μ²/θ. A
 * workspace made once for the most rows and used for many fits; nothing is checked and nothing allocated in a fit. The
 * public doors are `poissonRegression`, `quasiPoissonRegression` and `negativeBinomialRegression`.
 *
 *     const squares = new LeastSquares(70, 12)          // or new LevelsAndTrend(11): any LinearModel
 *     const fit = new LogLinearFit(70)
 *     squares.use(design, rows, columns)
 *     if (fit.run(squares, counts, weights)) …          // true: settled. fit.mu, fit.eta, fit.deviance; squares.variance(x)
 *
 * It steps as R's `glm` does, since the step at which it stops is seen from the ninth digit on: start at μ = y + 0.1, end when
 * |D − D₀| / (|D| + 0.1) < 1e-8 or after 25 steps, halve a step that leads to an infinite deviance. As in R, the working
 * weights, and with them variance and leverages of the model, are those of the last step, taken at the μ before it.
 */
export class LogLinearFit {
  readonly eta: Float64Array
  readonly mu: Float64Array
  /** w μ / (1 + μ/θ) of the last step, w the prior weights. */
  readonly workingWeights: Float64Array
  deviance = 0
  steps = 0
  readonly #response: Float64Array
  #previous: Float64Array = new Float64Array(0)

  constructor(mostRows: number) {
    this.eta = new Float64Array(mostRows)
    this.mu = new Float64Array(mostRows)
    this.workingWeights = new Float64Array(mostRows)
    this.#response = new Float64Array(mostRows)
  }

  /**
   * Fits; answers whether it settled. Counts, prior weights and offsets (added to η) have the model's rows; the arrays
   * may be longer. Where it answers false, the deviance says whether the last step stands (finite) or there is no fit.
   * With a finite `theta` it starts at the η and μ that stand in the workspace: a Poisson fit comes first.
   */
  run(
    model: LinearModel,
    counts: Float64Array,
    weights: Float64Array,
    offsets?: Float64Array,
    theta = Number.POSITIVE_INFINITY,
  ): boolean {
    const inverse = 1 / theta
    const columns = model.coefficients.length
    if (this.#previous.length !== columns) this.#previous = new Float64Array(columns)
    if (inverse === 0) this.#start(model.rows, counts)
    this.deviance = this.#devianceOf(model.rows, counts, weights, theta)
    for (this.steps = 1; this.steps <= MOST_STEPS; this.steps++) {
      const before = this.deviance
      this.#work(model.rows, counts, weights, inverse, offsets)
      model.solve(this.workingWeights, this.#response)
      this.#advance(model, counts, weights, theta, offsets)
      if (!Number.isFinite(this.deviance) && !this.#halve(model, counts, weights, theta, offsets)) return false
      if (Math.abs(this.deviance - before) / (Math.abs(this.deviance) + 0.1) < SETTLED) return true
      this.#previous.set(model.coefficients)
    }
    this.steps = MOST_STEPS
    return false
  }

  #start(rows: number, counts: Float64Array): void {
    for (let i = 0; i < rows; i++) {
      const mean = (counts[i] as number) + 0.1
      this.eta[i] = Math.log(mean)
      this.mu[i] = mean
    }
  }

  /** The weights and the response of the next step. */
  #work(rows: number, counts: Float64Array, weights: Float64Array, inverse: number, offsets?: Float64Array): void {
    const { eta, mu, workingWeights } = this
    const response = this.#response
    for (let i = 0; i < rows; i++) {
      const mean = mu[i] as number
      response[i] = (eta[i] as number) + ((counts[i] as number) - mean) / mean
      workingWeights[i] = ((weights[i] as number) * mean) / (1 + mean * inverse)
    }
    if (offsets === undefined) return
    for (let i = 0; i < rows; i++) response[i] = (response[i] as number) - (offsets[i] as number)
  }

  /** η, μ and deviance from the coefficients of the model. */
  #advance(
    model: LinearModel,
    counts: Float64Array,
    weights: Float64Array,
    theta: number,
    offsets?: Float64Array,
  ): void {
    const { eta, mu } = this
    const { rows } = model
    model.linearPredictor(eta)
    if (offsets !== undefined) {
      for (let i = 0; i < rows; i++) eta[i] = (eta[i] as number) + (offsets[i] as number)
    }
    for (let i = 0; i < rows; i++) {
      const mean = Math.exp(eta[i] as number)
      mu[i] = Math.max(mean, LEAST_MEAN)
    }
    this.deviance = this.#devianceOf(rows, counts, weights, theta)
  }

  /** Goes back towards the coefficients before until the deviance is finite; false where that does not help. */
  #halve(
    model: LinearModel,
    counts: Float64Array,
    weights: Float64Array,
    theta: number,
    offsets?: Float64Array,
  ): boolean {
    // Before the first step there is nothing to go back to.
    if (this.steps === 1) return false
    const { coefficients } = model
    for (let half = 0; half < MOST_STEPS && !Number.isFinite(this.deviance); half++) {
      for (let j = 0; j < coefficients.length; j++) {
        coefficients[j] = ((coefficients[j] as number) + (this.#previous[j] as number)) / 2
      }
      this.#advance(model, counts, weights, theta, offsets)
    }
    return Number.isFinite(this.deviance)
  }

  #devianceOf(rows: number, counts: Float64Array, weights: Float64Array, theta: number): number {
    const { mu } = this
    const poisson = theta === Number.POSITIVE_INFINITY
    let sum = 0
    for (let i = 0; i < rows; i++) {
      const count = counts[i] as number
      const mean = mu[i] as number
      const own = count === 0 ? 0 : count * Math.log(count / mean)
      const rest = poisson ? mean - count : (count + theta) * Math.log((mean + theta) / (count + theta))
      sum += (weights[i] as number) * (own + rest)
    }
    return 2 * sum
  }
}
