import { requireCount, requireFinite } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import type { Random } from './random.ts'
import { drawBinomial } from './random-variates.ts'

/** From this many events a category on, a binomial draw a category is faster than a draw an event. */
const MANY_EVENTS = 4

/**
 * Throws a number of events into categories, again and again: the replicates of a Monte Carlo test in which the total is
 * given. `multinomialSampler` makes one.
 */
export class MultinomialSampler {
  /** Of each category, or its alias, the share of its own cell; Walker's alias method as laid out by Vose. */
  readonly #own: Float64Array
  readonly #alias: Int32Array
  /** The probability of each category among it and those after it. */
  readonly #among: Float64Array

  /** Weights ≥ 0, not all 0; unchecked. */
  constructor(weights: ArrayLike<number>) {
    const size = weights.length
    this.#own = new Float64Array(size)
    this.#alias = new Int32Array(size)
    this.#among = new Float64Array(size)
    let rest = 0
    for (let k = size - 1; k >= 0; k--) {
      rest += weights[k] as number
      this.#among[k] = rest === 0 ? 0 : (weights[k] as number) / rest
    }
    this.#layAliases(weights, rest)
  }

  /** Writes how many of `total` events fall into each category; nothing is allocated. */
  draw(random: Random, total: number, into: Int32Array | Float64Array): void {
    if (total < MANY_EVENTS * this.#own.length) this.#drawEvents(random, total, into)
    else this.#drawCategories(random, total, into)
  }

  #drawEvents(random: Random, total: number, into: Int32Array | Float64Array): void {
    const size = this.#own.length
    into.fill(0, 0, size)
    for (let event = 0; event < total; event++) {
      const place = random.uniform() * size
      const cell = Math.floor(place)
      const category = place - cell < (this.#own[cell] as number) ? cell : (this.#alias[cell] as number)
      into[category] = (into[category] as number) + 1
    }
  }

  #drawCategories(random: Random, total: number, into: Int32Array | Float64Array): void {
    let rest = total
    for (let k = 0; k < this.#own.length; k++) {
      const count = drawBinomial(random, rest, this.#among[k] as number)
      into[k] = count
      rest -= count
    }
  }

  #layAliases(weights: ArrayLike<number>, sum: number): void {
    const own = this.#own
    const [small, large]: [number[], number[]] = [[], []]
    for (let k = 0; k < own.length; k++) {
      own[k] = ((weights[k] as number) / sum) * own.length
      if ((own[k] as number) < 1) small.push(k)
      else large.push(k)
    }
    while (small.length > 0 && large.length > 0) {
      const [poor, rich] = [small.pop() as number, large.pop() as number]
      this.#alias[poor] = rich
      own[rich] = (own[rich] as number) - (1 - (own[poor] as number))
      if ((own[rich] as number) < 1) small.push(rich)
      else large.push(rich)
    }
    // What is left over differs from 1 by rounding alone.
    for (const k of [...small, ...large]) own[k] = 1
  }
}

/**
 * A sampler of the multinomial distribution with probabilities in proportion to `weights` (expected counts, populations):
 * by alias tables where the events are few (Vose, IEEE Transactions on Software Engineering 17 (1991) 972–975), by conditional
 * binomials where they are many. Counts up to 1e9.
 *
 * Not calculable for weights that are negative, not finite, none or all 0.
 *
 * @example
 * const counts = new Int32Array(3)
 * multinomialSampler.must([120, 300, 80]).draw(seededRandom.must(2026), 50, counts)
 * counts // Int32Array.of(14, 24, 12)
 */
export const multinomialSampler = calculable((weights: ArrayLike<number>): MultinomialSampler => {
  const list = Array.from(weights)
  for (const weight of list) requireCount('weight', weight)
  const sum = list.reduce((sofar, weight) => sofar + weight, 0)
  requireFinite('sum of the weights', sum)
  if (sum === 0) notCalculable('incomplete', 'no category has weight')
  return new MultinomialSampler(list)
})
