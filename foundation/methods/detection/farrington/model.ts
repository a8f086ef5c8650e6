import { LevelsAndTrend } from '../../numerics/levels-and-trend.ts'
import { LogLinearFit } from '../../numerics/log-linear-fit.ts'
import { studentTQuantile } from '../../numerics/student-t.ts'
import { weigh } from './outbreak-weights.ts'

/** How the model treats its baseline. */
export interface ModelSettings {
  /** Whether counts far above the first fit weigh less in the second. */
  readonly reweight: boolean
  /** An Anscombe residual above this weighs less. */
  readonly weightsThreshold: number
  /** A trend with a p value from this on is left out. */
  readonly trendP: number
  /** The dispersion that standard errors take: φ, that of the fit, or that of the case weights (see `farringtonFlexible`). */
  readonly errors: 'phi' | 'pearson' | 'case-weights'
}

/**
 * The quasi-Poisson model of Farrington et al. 1996: ln μ = season + trend · time, fitted, reweighted so that past outbreaks
 * count less, fitted again. A workspace: fill `counts`, `times`, `levels` (and `offsets`), then `fit`.
 */
export class FarringtonModel {
  readonly counts: Float64Array
  readonly times: Float64Array
  readonly levels: Int32Array
  readonly offsets: Float64Array
  /** φ ≥ 1. */
  dispersion = 1
  /** Pearson's dispersion, or what stands for it by the settings. */
  scale = 1
  readonly #settings: ModelSettings
  readonly #design: LevelsAndTrend
  readonly #fit: LogLinearFit
  readonly #weights: Float64Array
  readonly #leverages: Float64Array
  #rows = 0

  constructor(mostRows: number, mostLevels: number, settings: ModelSettings) {
    this.counts = new Float64Array(mostRows)
    this.times = new Float64Array(mostRows)
    this.levels = new Int32Array(mostRows)
    this.offsets = new Float64Array(mostRows)
    this.#settings = settings
    this.#design = new LevelsAndTrend(mostLevels)
    this.#fit = new LogLinearFit(mostRows)
    this.#weights = new Float64Array(mostRows)
    this.#leverages = new Float64Array(mostRows)
  }

  /** Fits the first `rows` rows; false where the fit does not settle, or nothing is left to tell the spread by. */
  fit(rows: number, levelCount: number, withTrend: boolean, withOffsets: boolean): boolean {
    this.#rows = rows
    this.#design.use(this.levels, levelCount, withTrend ? this.times : undefined, rows)
    this.#weights.fill(1, 0, rows)
    let settled = this.#run(withOffsets)
    if (settled && this.#settings.reweight) {
      this.#reweigh()
      settled = this.#run(withOffsets)
      if (this.#settings.errors === 'case-weights') this.scale = this.#spread(this.#weights)
    }
    return settled
  }

  /** β; `undefined` where the model has no trend. */
  get trend(): number | undefined {
    return this.#design.hasTrend ? this.#design.trend : undefined
  }

  /** Whether the trend differs from 0 by the t test. */
  get trendSignificant(): boolean {
    const t = Math.abs(this.#design.trend) / Math.sqrt(this.#design.trendVariance * this.scale)
    return t > studentTQuantile.must(1 - this.#settings.trendP / 2, this.#degrees)
  }

  /** The linear predictor of a point, and its standard error. */
  predict(level: number, time: number): { eta: number; standardError: number } {
    const scale = this.#settings.errors === 'phi' ? this.dispersion : this.scale
    return {
      eta: this.#design.predict(level, time),
      standardError: Math.sqrt(this.#design.variance(level, time) * scale),
    }
  }

  get #degrees(): number {
    return this.#rows - this.#design.rank
  }

  #run(withOffsets: boolean): boolean {
    const settled = this.#fit.run(this.#design, this.counts, this.#weights, withOffsets ? this.offsets : undefined)
    this.scale = this.#spread(this.#fit.workingWeights)
    this.dispersion = Math.max(1, this.scale)
    return settled && this.#degrees > 0
  }

  /** Σ weight ((y − μ) / μ)² / (n − p). */
  #spread(weights: Float64Array): number {
    const { mu } = this.#fit
    let sum = 0
    for (let i = 0; i < this.#rows; i++) {
      const distance = ((this.counts[i] as number) - (mu[i] as number)) / (mu[i] as number)
      sum += (weights[i] as number) * distance * distance
    }
    return sum / this.#degrees
  }

  /** The weights of the second fit from the standardised Anscombe residuals of the first. */
  #reweigh(): void {
    const { mu } = this.#fit
    const weights = this.#weights
    this.#design.leverages(this.#leverages)
    for (let i = 0; i < this.#rows; i++) {
      const third = Math.cbrt(this.counts[i] as number)
      const sixth = Math.sqrt(Math.cbrt(mu[i] as number))
      const raw = 1.5 * ((third * third) / sixth - sixth * sixth * sixth)
      const free = 1 - (this.#leverages[i] as number)
      // A row that alone determines its season lies on the fit.
      weights[i] = free > 0 ? raw / Math.sqrt(this.dispersion * free) : 0
    }
    weigh(weights, this.#rows, this.#settings.weightsThreshold)
  }
}
