import { requireWhole } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'

/**
 * A generator of random numbers that repeats: xoshiro128** 1.1 of Blackman & Vigna (ACM Transactions on Mathematical Software
 * 47 (2021) 36; https://prng.di.unimi.it), period 2¹²⁸ − 1, 32 bits a draw. For simulation; not for secrets.
 * `seededRandom` makes one.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d: number

  /** The state itself, four 32-bit words, not all 0. */
  constructor(a: number, b: number, c: number, d: number) {
    this.#a = a | 0
    this.#b = b | 0
    this.#c = c | 0
    this.#d = d | 0
  }

  /** A whole number 0…2³² − 1. */
  bits(): number {
    const product = Math.imul(this.#b, 5)
    const answer = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = (this.#d << 11) | (this.#d >>> 21)
    return answer >>> 0
  }

  /** Uniform on [0, 1): a multiple of 2⁻⁵³. */
  uniform(): number {
    const high = this.bits() >>> 5
    return (high * 2 ** 26 + (this.bits() >>> 6)) * 2 ** -53
  }

  /** Uniform on (0, 1), neither end ever: an odd multiple of 2⁻⁵³. */
  uniformInside(): number {
    const high = this.bits() >>> 6
    return (high * 2 ** 26 + (this.bits() >>> 6) + 0.5) * 2 ** -52
  }

  /** A whole number 0…below − 1, each equally likely; `below` up to 2³². */
  whole(below: number): number {
    // Draws beyond the last full turn would favour the small numbers.
    const limit = 2 ** 32 - (2 ** 32 % below)
    let bits = this.bits()
    while (bits >= limit) bits = this.bits()
    return bits % below
  }
}

/**
 * A generator from a seed and, for draws that shall not depend on one another's number, a stream of the seed: replicate 17 of
 * a Monte Carlo test is stream 17, whoever draws it. Seed and stream are whole numbers 0…2⁵³ − 1; the same pair gives the
 * same draws on every machine. Each word of the state is hashed from both by MurmurHash3's finaliser, so neighbouring
 * seeds and streams have nothing in common.
 *
 * Not calculable for a seed or stream that is negative or not whole.
 *
 * @example
 * seededRandom.must(2026, 17).uniform() // 0.19548614011985077
 */
export const seededRandom = calculable((seed: number, stream: number = 0): Random => {
  requireWhole('seed', seed)
  requireWhole('stream', stream)
  const hash = (start: number) =>
    [seed, seed / 2 ** 32, stream, stream / 2 ** 32].reduce((sofar, word) => mix(sofar ^ word) + GOLDEN, start)
  // The 1 keeps the state from being all 0, which would stay so.
  return new Random(hash(1) | 1, hash(2), hash(3), hash(4))
})

const GOLDEN = 0x9e3779b9

/** A one-to-one hash of 32 bits in which each bit moves half of the others. */
function mix(word: number): number {
  let hash = word | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
