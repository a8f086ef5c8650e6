import { digammaLessLog, trigammaLessInverse } from './digamma.ts'

/** Beyond this many times the largest mean the variance is the mean to six digits. */
const NO_SPREAD = 1e6

/** The size θ of a negative binomial distribution with variance μ + μ²/θ. */
export interface Theta {
  readonly theta: number
  /** From the observed information. */
  readonly standardError: number
}

/**
 * θ of greatest likelihood at given means: the root of the score Σ w [ψ(θ+y) − ψ(θ) + ln θ + 1 − ln(θ+μ) − (y+θ)/(μ+θ)] by
 * Newton's steps from the moment estimate. Lawless, Canadian Journal of Statistics 15 (1987) 209–225.
 * `undefined` where the likelihood rises towards θ = ∞, since the counts spread no more than Poisson's.
 */
export function likeliestTheta(counts: Float64Array, means: Float64Array, weights: Float64Array): Theta | undefined {
  const limit = NO_SPREAD * means.reduce((most, mean) => Math.max(most, mean), 1)
  let [low, high] = [0, Number.POSITIVE_INFINITY]
  let theta = momentTheta(counts, means, weights)
  while (theta < limit) {
    const { score, information } = derivatives(theta, counts, means, weights)
    if (score > 0) low = theta
    else high = theta
    const newton = theta + score / information
    const trusted = information > 0 && newton > low && newton < Math.min(high, 4 * theta)
    const next = trusted ? newton : between(low, high)
    if (Math.abs(next - theta) <= 1e-11 * theta) return { theta: next, standardError: 1 / Math.sqrt(information) }
    theta = next
  }
  return undefined
}

/** Where to go when Newton's step leaves the bracket, or leaps. */
function between(low: number, high: number): number {
  if (high === Number.POSITIVE_INFINITY) return 4 * low
  return low === 0 ? high / 4 : Math.sqrt(low * high)
}

function momentTheta(counts: Float64Array, means: Float64Array, weights: Float64Array): number {
  let mass = 0
  let spread = 0
  for (let i = 0; i < counts.length; i++) {
    const weight = weights[i] as number
    mass += weight
    spread += weight * ((counts[i] as number) / (means[i] as number) - 1) ** 2
  }
  return mass / spread
}

/** The score and the observed information, with the logarithms and first terms that cancel at large θ already cancelled. */
function derivatives(theta: number, counts: Float64Array, means: Float64Array, weights: Float64Array) {
  const [digamma, trigamma] = [digammaLessLog(theta), trigammaLessInverse(theta)]
  let score = 0
  let information = 0
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number
    const weight = weights[i] as number
    const size = theta + count
    const excess = (count - (means[i] as number)) / (theta + (means[i] as number))
    score += weight * (digammaLessLog(size) - digamma + Math.log1p(excess) - excess)
    information += weight * (trigamma - trigammaLessInverse(size) - (excess * excess) / size)
  }
  return { score, information }
}
