import { requireCount, requireFinite, requireProportion, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { logGamma } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import type { Random } from './random.ts'

/** Below this mean the distribution is walked from 0 up; above, Hörmann's rejection needs about 1.2 tries at any size. */
const WALKED_BELOW = 10

/**
 * A draw from the normal distribution, by inversion: one uniform number a draw. Not calculable for a deviation < 0.
 *
 * @example
 * normalRandom.must(seededRandom.must(2026), 100, 15) // 66.28472950896013
 */
export const normalRandom = calculable((random: Random, mean: number = 0, deviation: number = 1): number => {
  requireFinite('mean', mean)
  requireCount('deviation', deviation)
  const draw = mean + deviation * normalQuantile.must(random.uniformInside())
  requireFinite('draw', draw)
  return draw
})

/**
 * A draw from the Poisson distribution: by inversion for small means, else the transformed rejection PTRS of Hörmann,
 * Insurance: Mathematics and Economics 12 (1993) 39–45. `mean` 0…1e9. Not calculable outside.
 *
 * @example
 * poissonRandom.must(seededRandom.must(2026), 4.2) // 0
 */
export const poissonRandom = calculable((random: Random, mean: number): number => {
  requireCount('mean', mean)
  if (mean > 1e9) notCalculable('outside-range', `mean ${mean} is above 1e9`)
  return mean < WALKED_BELOW ? walkPoisson(random, mean) : rejectPoisson(random, mean)
})

/**
 * A draw from the binomial distribution: by inversion where few or few others are expected, else the transformed rejection
 * BTRS of Hörmann, Journal of Statistical Computation and Simulation 46 (1993) 101–110. `size` whole, up to 1e9.
 * Not calculable for a size that is not whole or a probability outside 0…1.
 *
 * @example
 * binomialRandom.must(seededRandom.must(2026), 100, 0.3) // 32
 */
export const binomialRandom = calculable((random: Random, size: number, probability: number): number => {
  requireWhole('size', size)
  if (size > 1e9) notCalculable('outside-range', `size ${size} is above 1e9`)
  requireProportion('probability', probability)
  return drawBinomial(random, size, probability)
})

/** The same, unchecked. */
export function drawBinomial(random: Random, size: number, probability: number): number {
  if (probability > 0.5) return size - drawBinomial(random, size, 1 - probability)
  return size * probability < WALKED_BELOW
    ? walkBinomial(random, size, probability)
    : rejectBinomial(random, size, probability)
}

function walkPoisson(random: Random, mean: number): number {
  let rest = random.uniform()
  let term = Math.exp(-mean)
  let count = 0
  // The terms die out before the sum of their rounding can keep the walk going.
  while (rest >= term && term > 0) {
    rest -= term
    term *= mean / ++count
  }
  return count
}

function rejectPoisson(random: Random, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const scale = 1.1239 + 1.1328 / (b - 3.4)
  const sure = 0.9277 - 3.6224 / (b - 2)
  const logMean = Math.log(mean)
  for (;;) {
    const u = random.uniform() - 0.5
    const v = random.uniformInside()
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43)
    if (edge >= 0.07 && v <= sure) return count
    if (!(count >= 0) || (edge < 0.013 && v > edge)) continue
    const height = Math.log((v * scale) / (a / (edge * edge) + b))
    if (height <= count * logMean - mean - logGamma.must(count + 1)) return count
  }
}

function walkBinomial(random: Random, size: number, probability: number): number {
  const odds = probability / (1 - probability)
  let rest = random.uniform()
  let term = Math.exp(size * Math.log1p(-probability))
  let count = 0
  while (rest >= term && term > 0) {
    rest -= term
    count++
    term *= (odds * (size - count + 1)) / count
  }
  return count
}

function rejectBinomial(random: Random, size: number, probability: number): number {
  const deviation = Math.sqrt(size * probability * (1 - probability))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * probability
  const sure = 0.92 - 4.2 / b
  const scale = (2.83 + 5.1 / b) * deviation
  const logOdds = Math.log(probability / (1 - probability))
  const mode = Math.floor((size + 1) * probability)
  const top = logGamma.must(mode + 1) + logGamma.must(size - mode + 1)
  for (;;) {
    const u = random.uniform() - 0.5
    const v = random.uniformInside()
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + size * probability + 0.5)
    if (edge >= 0.07 && v <= sure) return count
    if (!(count >= 0 && count <= size)) continue
    const height = Math.log((v * scale) / (a / (edge * edge) + b))
    const density = top - logGamma.must(count + 1) - logGamma.must(size - count + 1) + (count - mode) * logOdds
    if (height <= density) return count
  }
}
