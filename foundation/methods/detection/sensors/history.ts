/** The last values of a channel that were no outliers, and what to expect next from them. */
export class History {
  /** Oldest first. */
  readonly values: number[]
  /** The same in rising order, kept only where the median is asked for. */
  readonly #sorted: number[] | undefined
  readonly #window: number
  readonly #normal: Float64Array
  readonly #correlation: Float64Array
  readonly #coefficients: Float64Array
  readonly #before: Float64Array

  constructor(window: number, order: number, robust: boolean, values: readonly number[]) {
    this.#window = window
    this.values = [...values]
    this.#sorted = robust ? values.toSorted((a, b) => a - b) : undefined
    this.#normal = new Float64Array(window)
    this.#correlation = new Float64Array(order + 1)
    this.#coefficients = new Float64Array(order)
    this.#before = new Float64Array(order)
  }

  add(value: number): void {
    this.values.push(value)
    if (this.#sorted) this.#sorted.splice(placeIn(this.#sorted, value), 0, value)
    if (this.values.length <= this.#window) return
    const oldest = this.values.shift() as number
    if (this.#sorted) this.#sorted.splice(placeIn(this.#sorted, oldest), 1)
  }

  /** How far `value` lies from what the history lets expect, in spreads; a spread is at least `floor`. */
  residual(value: number, floor: number): number {
    const { centre, spread } = this.#sorted ? middle(this.#sorted) : moments(this.values)
    const scale = Math.max(spread, floor)
    return Math.abs((value - centre) / scale - this.#predict(centre, scale))
  }

  /**
   * The next value in spreads from the centre, by linear prediction: the coefficients that would have predicted the
   * window best, from its autocorrelation by the recursion of Levinson and Durbin.
   */
  #predict(centre: number, scale: number): number {
    const { values } = this
    const normal = this.#normal
    const order = this.#coefficients.length
    for (let i = 0; i < values.length; i++) normal[i] = ((values[i] as number) - centre) / scale
    for (let lag = 0; lag <= order; lag++) {
      let sum = 0
      for (let i = lag; i < values.length; i++) sum += (normal[i] as number) * (normal[i - lag] as number)
      this.#correlation[lag] = sum
    }
    const used = solveDurbin(this.#correlation, this.#coefficients, this.#before)
    let prediction = 0
    for (let k = 0; k < used; k++) {
      prediction += (this.#coefficients[k] as number) * (normal[values.length - 1 - k] as number)
    }
    return prediction
  }
}

/** Writes the prediction coefficients; how many there are, fewer than asked for where the past is already exact. */
function solveDurbin(correlation: Float64Array, coefficients: Float64Array, before: Float64Array): number {
  let error = correlation[0] as number
  const negligible = error * 1e-12
  for (let step = 0; step < coefficients.length; step++) {
    if (!(error > negligible)) return step
    let sum = correlation[step + 1] as number
    for (let k = 0; k < step; k++) sum -= (coefficients[k] as number) * (correlation[step - k] as number)
    const reflection = sum / error
    before.set(coefficients)
    for (let k = 0; k < step; k++)
      coefficients[k] = (before[k] as number) - reflection * (before[step - 1 - k] as number)
    coefficients[step] = reflection
    error *= 1 - reflection * reflection
  }
  return coefficients.length
}

interface Middle {
  readonly centre: number
  readonly spread: number
}

function moments(values: readonly number[]): Middle {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  const centre = sum / values.length
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += ((values[i] as number) - centre) ** 2
  return { centre, spread: Math.sqrt(squares / (values.length - 1)) }
}

/** The spread of normal values is so many median absolute deviations. */
const DEVIATIONS = 1.482602218505602

function middle(sorted: readonly number[]): Middle {
  const half = sorted.length >> 1
  const upper = sorted[half] as number
  const even = sorted.length % 2 === 0
  const centre = even ? ((sorted[half - 1] as number) + upper) / 2 : upper
  let below = half - 1
  let above = half
  let [last, deviation] = [0, 0]
  // From the middle outwards the deviations come in rising order; one side runs out where the centre is rounded to the other.
  for (let taken = 0; taken <= half; taken++) {
    const left = below >= 0 ? centre - (sorted[below] as number) : Number.POSITIVE_INFINITY
    const right = above < sorted.length ? (sorted[above] as number) - centre : Number.POSITIVE_INFINITY
    last = deviation
    deviation = Math.min(left, right)
    if (left < right) below--
    else above++
  }
  return { centre, spread: (even ? (last + deviation) / 2 : deviation) * DEVIATIONS }
}

function placeIn(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((sorted[half] as number) < value) low = half + 1
    else high = half
  }
  return low
}
