import { ALIASED_BELOW, type LinearModel, WHOLE_LEVERAGE } from './linear-model.ts'

/**
 * Weighted least squares for any design matrix, by Householder's QR decomposition: a workspace that is made once for the
 * largest problem and used for many, without allocating. Nothing is checked here: `weightedLeastSquares` is the door for
 * callers with unchecked input.
 *
 *     const squares = new LeastSquares(70, 12)     // most rows, most columns
 *     squares.use(design, 70, 12)                  // column-major, kept by reference
 *     squares.solve(weights, response)             // then .coefficients, .rank, .aliased, .variance(x), .leverages(into)
 *
 * A column that the columns before it explain is moved to the end and left out, as R does, so that the first of two equal
 * columns stays. Golub & Van Loan, Matrix Computations, 4th ed. (2013), 5.2.1 and 5.4.
 */
export class LeastSquares implements LinearModel {
  rows = 0
  columns = 0
  rank = 0
  readonly coefficients: Float64Array
  /** 1 where the coefficient is aliased. */
  readonly aliased: Uint8Array
  #design: Float64Array = new Float64Array(0)
  /** √weight of each row. */
  readonly #roots: Float64Array
  /** R above, the Householder vectors on and below the diagonal; column-major in pivot order. */
  readonly #qr: Float64Array
  readonly #diagonal: Float64Array
  readonly #lengths: Float64Array
  readonly #effects: Float64Array
  readonly #pivot: Int32Array
  readonly #solution: Float64Array

  constructor(mostRows: number, mostColumns: number) {
    this.coefficients = new Float64Array(mostColumns)
    this.aliased = new Uint8Array(mostColumns)
    this.#roots = new Float64Array(mostRows)
    this.#qr = new Float64Array(mostRows * mostColumns)
    this.#diagonal = new Float64Array(mostColumns)
    this.#lengths = new Float64Array(mostColumns)
    this.#effects = new Float64Array(mostRows)
    this.#pivot = new Int32Array(mostColumns)
    this.#solution = new Float64Array(mostColumns)
  }

  /** Takes a design, column-major: the value of row i in column j stands at j · rows + i. */
  use(design: Float64Array, rows: number, columns: number): void {
    this.#design = design
    this.rows = rows
    this.columns = columns
  }

  solve(weights: Float64Array, response: Float64Array): void {
    this.#scale(weights, response)
    this.#decompose()
    this.#substituteBack()
  }

  linearPredictor(into: Float64Array): void {
    const { rows, columns, coefficients } = this
    const design = this.#design
    into.fill(0, 0, rows)
    for (let j = 0; j < columns; j++) {
      const coefficient = coefficients[j] as number
      if (coefficient === 0) continue
      const start = j * rows
      for (let i = 0; i < rows; i++) into[i] = (into[i] as number) + (design[start + i] as number) * coefficient
    }
  }

  /** x′ (X′WX)⁻¹ x: the variance of x′β where the dispersion is 1. Aliased columns take no part. */
  variance(x: ArrayLike<number>, start = 0, step = 1): number {
    const { rows, rank } = this
    const qr = this.#qr
    const solution = this.#solution
    let sum = 0
    for (let k = 0; k < rank; k++) {
      let rest = x[start + (this.#pivot[k] as number) * step] as number
      const column = k * rows
      for (let j = 0; j < k; j++) rest -= (qr[column + j] as number) * (solution[j] as number)
      rest /= this.#diagonal[k] as number
      solution[k] = rest
      sum += rest * rest
    }
    return sum
  }

  /** The diagonal of the hat matrix: the share of each row in its own fitted value. */
  leverages(into: Float64Array): void {
    for (let i = 0; i < this.rows; i++) {
      const root = this.#roots[i] as number
      const leverage = root * root * this.variance(this.#design, i, this.rows)
      into[i] = leverage > WHOLE_LEVERAGE ? 1 : leverage
    }
  }

  /** (X′WX)⁻¹ row by row, 0 for aliased columns. Allocates. */
  inverse(): Float64Array {
    const { rows, columns, rank } = this
    const upper = new Float64Array(rank * rank)
    for (let j = 0; j < rank; j++) {
      // Column j of R⁻¹.
      for (let i = j; i >= 0; i--) {
        let rest = i === j ? 1 : 0
        for (let k = i + 1; k <= j; k++) rest -= (this.#qr[k * rows + i] as number) * (upper[k * rank + j] as number)
        upper[i * rank + j] = rest / (this.#diagonal[i] as number)
      }
    }
    const inverse = new Float64Array(columns * columns)
    for (let i = 0; i < rank; i++) {
      for (let j = 0; j < rank; j++) {
        let sum = 0
        for (let k = Math.max(i, j); k < rank; k++) {
          sum += (upper[i * rank + k] as number) * (upper[j * rank + k] as number)
        }
        inverse[(this.#pivot[i] as number) * columns + (this.#pivot[j] as number)] = sum
      }
    }
    return inverse
  }

  #scale(weights: Float64Array, response: Float64Array): void {
    const { rows, columns } = this
    const roots = this.#roots
    for (let i = 0; i < rows; i++) {
      const root = Math.sqrt(weights[i] as number)
      roots[i] = root
      this.#effects[i] = root * (response[i] as number)
    }
    for (let j = 0; j < columns; j++) {
      const start = j * rows
      let square = 0
      for (let i = 0; i < rows; i++) {
        const value = (roots[i] as number) * (this.#design[start + i] as number)
        this.#qr[start + i] = value
        square += value * value
      }
      this.#lengths[j] = Math.sqrt(square)
      this.#pivot[j] = j
    }
  }

  #decompose(): void {
    const { rows, columns } = this
    const qr = this.#qr
    let usable = columns
    let k = 0
    while (k < Math.min(rows, usable)) {
      const start = k * rows
      let square = 0
      for (let i = k; i < rows; i++) square += (qr[start + i] as number) ** 2
      const length = Math.sqrt(square)
      if (length <= ALIASED_BELOW * (this.#lengths[k] as number)) {
        this.#moveToEnd(k, usable--)
        continue
      }
      this.#reflect(k, length, usable)
      k++
    }
    this.rank = k
  }

  /** Turns column k onto its axis, and the columns after it and the response with it. */
  #reflect(k: number, length: number, usable: number): void {
    const { rows } = this
    const qr = this.#qr
    const effects = this.#effects
    const start = k * rows
    const head = qr[start + k] as number
    const signed = head > 0 ? -length : length
    this.#diagonal[k] = signed
    qr[start + k] = head - signed
    // |v|² = 2 length (length + |head|)
    const scale = 1 / (length * (length + Math.abs(head)))
    for (let j = k + 1; j < usable; j++) {
      const other = j * rows
      let dot = 0
      for (let i = k; i < rows; i++) dot += (qr[start + i] as number) * (qr[other + i] as number)
      dot *= scale
      for (let i = k; i < rows; i++) qr[other + i] = (qr[other + i] as number) - dot * (qr[start + i] as number)
    }
    let dot = 0
    for (let i = k; i < rows; i++) dot += (qr[start + i] as number) * (effects[i] as number)
    dot *= scale
    for (let i = k; i < rows; i++) effects[i] = (effects[i] as number) - dot * (qr[start + i] as number)
  }

  #moveToEnd(k: number, usable: number): void {
    const { rows } = this
    const qr = this.#qr
    const column = this.#pivot[k] as number
    const length = this.#lengths[k] as number
    qr.copyWithin(k * rows, (k + 1) * rows, usable * rows)
    this.#pivot.copyWithin(k, k + 1, usable)
    this.#lengths.copyWithin(k, k + 1, usable)
    this.#pivot[usable - 1] = column
    this.#lengths[usable - 1] = length
  }

  #substituteBack(): void {
    const { rows, rank, coefficients, aliased } = this
    coefficients.fill(0)
    aliased.fill(1)
    for (let k = rank - 1; k >= 0; k--) {
      let rest = this.#effects[k] as number
      for (let j = k + 1; j < rank; j++) {
        rest -= (this.#qr[j * rows + k] as number) * (coefficients[this.#pivot[j] as number] as number)
      }
      const column = this.#pivot[k] as number
      coefficients[column] = rest / (this.#diagonal[k] as number)
      aliased[column] = 0
    }
  }
}
