/** Why a figure cannot be computed. */
export type NotCalculableReason =
  /** A number that is NaN or infinite. */
  | 'not-finite'
  /** A number that cannot be: a negative count, a confidence of 95, a category that is not there. */
  | 'outside-range'
  /** Each number could be, together they cannot: more events than persons, an upper limit below the lower one. */
  | 'contradiction'
  /** Lists that belong together and differ in length, or none where some are needed. */
  | 'incomplete'
  /** Good input, and too little of it: withheld by the rule of the method. */
  | 'too-few'
  /** Good input that the formula has no answer for: no spread, no reference, a fit that did not settle. */
  | 'undetermined'

/**
 * The answer of every public function where there is no figure. It is a value of its own, so that no NaN and no 0
 * travels on in its place; `detail` names the argument and what it was, in English, for whoever reads a log.
 */
export class NotCalculable {
  readonly reason: NotCalculableReason
  readonly detail: string

  constructor(reason: NotCalculableReason, detail: string) {
    this.reason = reason
    this.detail = detail
  }
}

/** What {@link Calculable.must} throws. */
export class NotCalculableError extends RangeError {
  readonly answer: NotCalculable

  constructor(answer: NotCalculable) {
    super(answer.detail)
    this.answer = answer
  }
}

/** A function of this package: answers {@link NotCalculable} where there is no figure. */
export interface Calculable<Input extends readonly unknown[], Figure> {
  (...input: Input): Figure | NotCalculable
  /** The same where the input is known to be good: the bare figure, or NotCalculableError thrown. */
  readonly must: (...input: Input) => Figure
}

/**
 * The door of a public function. Inside, a fault is thrown, so that formulas read as formulas; here it becomes a value.
 * So does a figure that ran out of the range of numbers on the way: good input of 1e308 may overflow in any formula. Typed
 * arrays are not looked into, and `must` does not look at all. Any other error is a fault of ours and passes through.
 */
export function calculable<Input extends readonly unknown[], Figure>(
  compute: (...input: Input) => Figure,
): Calculable<Input, Figure> {
  const answer = (...input: Input): Figure | NotCalculable => {
    try {
      const figure = compute(...input)
      return isBeyondNumbers(figure) ? BEYOND_NUMBERS : figure
    } catch (error) {
      if (error instanceof NotCalculableError) return error.answer
      throw error
    }
  }
  return Object.assign(answer, { must: compute })
}

const BEYOND_NUMBERS = new NotCalculable('undetermined', 'the figure is beyond the range of numbers')

/** Whether a number is NaN or infinite, or one within lists and plain objects is. */
function isBeyondNumbers(figure: unknown): boolean {
  if (typeof figure === 'number') return !Number.isFinite(figure)
  if (Array.isArray(figure)) return figure.some(isBeyondNumbers)
  if (typeof figure !== 'object' || figure === null || Object.getPrototypeOf(figure) !== Object.prototype) return false
  for (const name in figure) if (isBeyondNumbers(figure[name as keyof typeof figure])) return true
  return false
}

/** Whether there is a figure. */
export function isCalculated<Figure>(answer: Figure | NotCalculable): answer is Exclude<Figure, NotCalculable> {
  return !(answer instanceof NotCalculable)
}

/** Ends a computation that has no answer. */
export function notCalculable(reason: NotCalculableReason, detail: string): never {
  throw new NotCalculableError(new NotCalculable(reason, detail))
}
