import { incompleteBeta } from '../../numerics/beta.ts'
import { logGamma } from '../../numerics/gamma.ts'
import { findRoot } from '../../numerics/root.ts'

/** How a count is made comparable with a standard normal deviate, given its mean m; negative binomial: variance m + a m². */
export type CusumResidual =
  /** (x − m) / √m, normal for large m. */
  | 'standard'
  /** (x − 3m + 2√(xm)) / (2√m), Rossi, Lampugnani, Marchi, Statistics in Medicine 18 (1999) 2111–2122. */
  | 'rossi'
  /** 3/2 (x^⅔ − m^⅔) / m^⅙, Anscombe. */
  | 'anscombe'
  /** The same with E(X^⅔) to the second order, m^⅔ − m^−⅓/9: Pierce, Schafer, JASA 81 (1986) 977–986. */
  | 'anscombe2nd'
  /** (x − m) / √(m + a m²). */
  | 'pearsonNegBin'
  /** ∫ from m to x of (t + a t²)^−⅓ dt / (m + a m²)^⅙, Anscombe's residual of the negative binomial. */
  | 'anscombeNegBin'
  /** x itself: the mean plays no part. */
  | 'none'

/** A residual and its inverse: the count with the residual v, not below 0. m > 0. */
export interface Residual {
  readonly of: (x: number, m: number, a: number) => number
  readonly inverse: (v: number, m: number, a: number) => number
}

const root = Math.sqrt
const positive = Math.max

/** y^(3/2) where there is one. */
function power(base: number): number {
  return base > 0 ? base * root(base) : 0
}

/** x^(2/3), quicker than `**`. */
function twoThirds(x: number): number {
  const third = Math.cbrt(x)
  return third * third
}

export const RESIDUALS: Readonly<Record<CusumResidual, Residual>> = {
  standard: {
    of: (x, m) => (x - m) / root(m),
    inverse: (v, m) => positive(0, m + v * root(m)),
  },
  rossi: {
    of: (x, m) => (x - 3 * m + 2 * root(x * m)) / (2 * root(m)),
    inverse: (v, m) => positive(0, root(positive(0, 4 * m + 2 * v * root(m))) - root(m)) ** 2,
  },
  anscombe: {
    of: (x, m) => (1.5 * (twoThirds(x) - twoThirds(m))) / root(Math.cbrt(m)),
    inverse: (v, m) => power(twoThirds(m) + (2 / 3) * v * root(Math.cbrt(m))),
  },
  anscombe2nd: {
    of: (x, m) => (1.5 * (twoThirds(x) - secondOrder(m))) / root(Math.cbrt(m)),
    inverse: (v, m) => power(secondOrder(m) + (2 / 3) * v * root(Math.cbrt(m))),
  },
  pearsonNegBin: {
    of: (x, m, a) => (x - m) / root(m + a * m * m),
    inverse: (v, m, a) => positive(0, m + v * root(m + a * m * m)),
  },
  anscombeNegBin: {
    of: (x, m, a) => (stabilised(x, a) - stabilised(m, a)) / root(Math.cbrt(m + a * m * m)),
    inverse: (v, m, a) => countOf(stabilised(m, a) + v * root(Math.cbrt(m + a * m * m)), m, a),
  },
  none: {
    of: (x) => x,
    inverse: (v) => positive(0, v),
  },
}

function secondOrder(m: number): number {
  return twoThirds(m) - 1 / (9 * Math.cbrt(m))
}

const WHOLE_BETA = Math.exp(2 * logGamma.must(2 / 3) - logGamma.must(4 / 3))

/**
 * ∫ from 0 to x of (t + a t²)^−⅓ dt. With w = a x / (1 + a x) it is a^−⅔ ∫ w^−⅓ (1 − w)^−4⁄3 dw, by parts
 * a^−⅔ (3 w^⅔ (1 − w)^−⅓ − B(⅔, ⅔) I_w(⅔, ⅔)).
 */
function stabilised(x: number, a: number): number {
  if (a === 0) return 1.5 * twoThirds(x)
  const w = (a * x) / (1 + a * x)
  const front = 3 * twoThirds(w) * Math.cbrt(1 + a * x)
  return (front - WHOLE_BETA * incompleteBeta.must(2 / 3, 2 / 3, w)) / twoThirds(a)
}

/** The count at which `stabilised` reaches a level. */
function countOf(level: number, m: number, a: number): number {
  if (level <= 0) return 0
  const read = (x: number) => ({ excess: stabilised(x, a) - level, slope: 1 / Math.cbrt(x + a * x * x) })
  return findRoot(read, m, 0, m)
}
