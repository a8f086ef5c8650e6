import { ALIASED_BELOW, type LinearModel, WHOLE_LEVERAGE } from './linear-model.ts'

/**
 * Weighted least squares for the design of seasonal surveillance: each row has one level of a factor and a time,
 * η = α(level) + β · time. The levels are taken out by their weighted means (analysis of covariance), so a solution costs
 * one pass over the rows, however many levels: for 70 rows and 11 levels about forty times less than a QR decomposition, and
 * stable where the time is a day number. The span is that of R's `~ 1 + factor + time`: fitted values, β, leverages and
 * variances are the same, only α are the levels themselves and no contrasts.
 *
 *     const season = new LevelsAndTrend(11)       // most levels
 *     season.use(levels, 11, times, 70)           // levels 0…10 as Int32Array; times undefined: no trend
 *     season.solve(weights, response)             // then .coefficients (α…, β), .hasTrend, .variance(level, time)
 *
 * Nothing is checked here and nothing allocated after the construction.
 */
export class LevelsAndTrend implements LinearModel {
  rows = 0
  rank = 0
  /** α of each level, then β at index `levelCount`; 0 where aliased. */
  readonly coefficients: Float64Array
  levelCount = 0
  /** Whether the data determine β: false without times, or where no level has two times. Valid after `solve`. */
  hasTrend = false
  #levels: Int32Array = new Int32Array(0)
  #times: Float64Array | undefined
  #weights: Float64Array = new Float64Array(0)
  /** Of each level: the sum of its weights, and the weighted means of time and response. */
  readonly #mass: Float64Array
  readonly #meanTime: Float64Array
  readonly #meanResponse: Float64Array
  /** Σ weight (time − mean of its level)². */
  #spread = 0

  constructor(mostLevels: number) {
    this.coefficients = new Float64Array(mostLevels + 1)
    this.#mass = new Float64Array(mostLevels)
    this.#meanTime = new Float64Array(mostLevels)
    this.#meanResponse = new Float64Array(mostLevels)
  }

  /** Takes a design; the arrays are kept by reference. */
  use(levels: Int32Array, levelCount: number, times: Float64Array | undefined, rows: number): void {
    this.#levels = levels
    this.#times = times
    this.levelCount = levelCount
    this.rows = rows
  }

  /** β, the change of η with one unit of time. */
  get trend(): number {
    return this.coefficients[this.levelCount] as number
  }

  /** (X′WX)⁻¹ at β: the variance of the trend where the dispersion is 1. */
  get trendVariance(): number {
    return 1 / this.#spread
  }

  solve(weights: Float64Array, response: Float64Array): void {
    this.#weights = weights
    this.#takeMeans(weights, response)
    this.hasTrend = false
    const slope = this.#times === undefined ? 0 : this.#slope(this.#times, weights, response)
    const { coefficients, levelCount } = this
    coefficients[levelCount] = slope
    this.rank = this.hasTrend ? 1 : 0
    for (let level = 0; level < levelCount; level++) {
      const known = (this.#mass[level] as number) > 0
      const mean = this.#meanResponse[level] as number
      coefficients[level] = known ? mean - slope * (this.#meanTime[level] as number) : 0
      if (known) this.rank++
    }
  }

  linearPredictor(into: Float64Array): void {
    const { rows, coefficients, trend } = this
    const levels = this.#levels
    const times = this.#times
    if (times === undefined) {
      for (let i = 0; i < rows; i++) into[i] = coefficients[levels[i] as number] as number
      return
    }
    for (let i = 0; i < rows; i++)
      into[i] = (coefficients[levels[i] as number] as number) + trend * (times[i] as number)
  }

  /** α(level) + β · time. */
  predict(level: number, time: number): number {
    return (this.coefficients[level] as number) + this.trend * time
  }

  /** The variance of `predict` where the dispersion is 1. Infinite for a level without rows. */
  variance(level: number, time: number): number {
    const own = 1 / (this.#mass[level] as number)
    if (!this.hasTrend) return own
    const distance = time - (this.#meanTime[level] as number)
    return own + (distance * distance) / this.#spread
  }

  /** The diagonal of the hat matrix; `solve`'s weights must still stand in their array. */
  leverages(into: Float64Array): void {
    const levels = this.#levels
    for (let i = 0; i < this.rows; i++) {
      const weight = this.#weights[i] as number
      // A weight of 0 may be the only row of its level, whose variance is infinite.
      const leverage = weight === 0 ? 0 : weight * this.variance(levels[i] as number, (this.#times?.[i] as number) ?? 0)
      into[i] = leverage > WHOLE_LEVERAGE ? 1 : leverage
    }
  }

  #takeMeans(weights: Float64Array, response: Float64Array): void {
    const { rows, levelCount } = this
    const levels = this.#levels
    const times = this.#times
    const mass = this.#mass.fill(0, 0, levelCount)
    const meanTime = this.#meanTime.fill(0, 0, levelCount)
    const meanResponse = this.#meanResponse.fill(0, 0, levelCount)
    for (let i = 0; i < rows; i++) {
      const level = levels[i] as number
      const weight = weights[i] as number
      mass[level] = (mass[level] as number) + weight
      meanResponse[level] = (meanResponse[level] as number) + weight * (response[i] as number)
      if (times !== undefined) meanTime[level] = (meanTime[level] as number) + weight * (times[i] as number)
    }
    for (let level = 0; level < levelCount; level++) {
      const total = mass[level] as number
      if (total === 0) continue
      meanResponse[level] = (meanResponse[level] as number) / total
      meanTime[level] = (meanTime[level] as number) / total
    }
  }

  #slope(times: Float64Array, weights: Float64Array, response: Float64Array): number {
    const levels = this.#levels
    let spread = 0
    let product = 0
    let length = 0
    for (let i = 0; i < this.rows; i++) {
      const level = levels[i] as number
      const time = times[i] as number
      const distance = time - (this.#meanTime[level] as number)
      const weighted = (weights[i] as number) * distance
      spread += weighted * distance
      product += weighted * ((response[i] as number) - (this.#meanResponse[level] as number))
      length += (weights[i] as number) * time * time
    }
    this.#spread = spread
    this.hasTrend = spread > ALIASED_BELOW * ALIASED_BELOW * length
    return this.hasTrend ? product / spread : 0
  }
}
