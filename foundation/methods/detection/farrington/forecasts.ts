import { Baseline, type BaselineShape } from './baseline.ts'
import type { Forecast } from './bound.ts'
import { FarringtonModel, type ModelSettings } from './model.ts'
import type { Calendar } from './reference-calendar.ts'

export interface ForecastSettings extends ModelSettings {
  readonly trend: boolean
}

/** The forecast of one point, and the model it came from. */
export interface PointForecast extends Forecast {
  /** ln mean, and its standard error. */
  readonly eta: number
  readonly etaError: number
  /** The slope of the kept trend in the unit of the calendar; `undefined` where none was kept. */
  readonly trend: number | undefined
}

/** The log link keeps a mean from 0, as R's does. */
const LEAST_MEAN = 2 ** -52

/** A trend needs so many years. */
const LEAST_YEARS = 3

/** Forecasts point after point from what lies before each. */
export class FarringtonForecasts {
  readonly #counts: Float64Array
  readonly #logPopulation: Float64Array | undefined
  readonly #calendar: Calendar
  readonly #shape: BaselineShape
  readonly #settings: ForecastSettings
  readonly #baseline: Baseline
  readonly #model: FarringtonModel

  constructor(
    counts: Float64Array,
    logPopulation: Float64Array | undefined,
    calendar: Calendar,
    shape: BaselineShape,
    settings: ForecastSettings,
  ) {
    this.#counts = counts
    this.#logPopulation = logPopulation
    this.#calendar = calendar
    this.#shape = shape
    this.#settings = settings
    this.#baseline = new Baseline(calendar, shape)
    this.#model = new FarringtonModel(counts.length, shape.seasons, settings)
  }

  at(point: number): PointForecast | 'short-past' | 'missing-baseline' | 'undetermined' {
    const lacking = this.#baseline.gather(point)
    if (lacking !== undefined) return lacking
    const rows = this.#fill()
    if (rows < 2 || !this.#knowsSeason(rows)) return 'missing-baseline'
    const { trend } = this.#settings
    if (trend && this.#fit(rows, true)) {
      const forecast = this.#forecast(point)
      if (this.#keepsTrend(forecast.mean, rows)) return forecast
    }
    return this.#fit(rows, false) ? this.#forecast(point) : 'undetermined'
  }

  /** Takes the counts that are there. */
  #fill(): number {
    const { points, levels } = this.#baseline
    const model = this.#model
    let rows = 0
    for (let row = 0; row < this.#baseline.rows; row++) {
      const point = points[row] as number
      const count = this.#counts[point] as number
      if (Number.isNaN(count)) continue
      model.counts[rows] = count
      model.times[rows] = this.#calendar.times[point] as number
      model.levels[rows] = levels[row] as number
      if (this.#logPopulation) model.offsets[rows] = this.#logPopulation[point] as number
      rows++
    }
    return rows
  }

  /** Whether anything was counted in the season of the tested point. */
  #knowsSeason(rows: number): boolean {
    const season = this.#shape.seasons - 1
    for (let row = 0; row < rows; row++) if (this.#model.levels[row] === season) return true
    return false
  }

  #fit(rows: number, trend: boolean): boolean {
    return this.#model.fit(rows, this.#shape.seasons, trend, this.#logPopulation !== undefined)
  }

  #forecast(point: number): PointForecast {
    const model = this.#model
    const { eta, standardError } = model.predict(this.#shape.seasons - 1, this.#calendar.times[point] as number)
    const shifted = eta + (this.#logPopulation?.[point] ?? 0)
    const mean = Math.max(LEAST_MEAN, Math.exp(shifted))
    return {
      eta: shifted,
      etaError: standardError,
      mean,
      standardError: mean * standardError,
      dispersion: model.dispersion,
      trend: model.trend,
    }
  }

  /** A trend is kept when it is significant, does not lead above all that was seen, and rests on enough years. */
  #keepsTrend(mean: number, rows: number): boolean {
    if (this.#shape.years < LEAST_YEARS || !this.#model.trendSignificant) return false
    let most = 0
    for (let i = 0; i < rows; i++) most = Math.max(most, this.#model.counts[i] as number)
    return mean <= most
  }
}
