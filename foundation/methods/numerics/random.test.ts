import { describe, expect, it } from 'vitest'
import { NotCalculable } from '../not-calculable.ts'
import { binomialDensity } from './binomial.ts'
import { chiSquareUpper } from './chi-square.ts'
import { multinomialSampler } from './multinomial-sampler.ts'
import { poissonDensity } from './poisson.ts'
import { Random, seededRandom } from './random.ts'
import { binomialRandom, normalRandom, poissonRandom } from './random-variates.ts'

describe('xoshiro128**', () => {
  it('gives the numbers of the reference implementation', () => {
    // xoshiro128starstar.c 1.1 from state 1, 2, 3, 4, as kept in the tests of the Rust crate rand_xoshiro.
    const random = new Random(1, 2, 3, 4)
    const seen = Array.from({ length: 10 }, () => random.bits())
    expect(seen).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('repeats by seed and stream', () => {
    const first = (seed: number, stream?: number) => seededRandom.must(seed, stream).uniform()
    expect(first(2026, 17)).toBe(0.19548614011985077)
    const all = [first(0), first(1), first(0, 1), first(1, 1), first(2 ** 40), first(0, 2 ** 40), first(2 ** 32)]
    expect(new Set(all).size).toBe(all.length)
    expect(first(7)).toBe(first(7, 0))
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 60]) expect(seededRandom(bad)).toBeInstanceOf(NotCalculable)
  })

  it('keeps to its ranges', () => {
    const random = seededRandom.must(3)
    for (let n = 0; n < 1000; n++) {
      expect(random.uniform()).toBeLessThan(1)
      expect(random.uniformInside()).toBeGreaterThan(0)
      expect(random.whole(7)).toBeLessThan(7)
      // Three quarters of the bits fit; the others are drawn again.
      expect(random.whole(3 * 2 ** 30)).toBeLessThan(3 * 2 ** 30)
    }
  })
})

/** The p-value of drawn counts against their expected ones, classes below 5 expected put together. */
function fits(seen: readonly number[], expected: readonly number[]): number {
  let [statistic, degrees, restSeen, restExpected] = [0, -1, 0, 0]
  const add = (count: number, mean: number) => {
    statistic += (count - mean) ** 2 / mean
    degrees++
  }
  seen.forEach((count, k) => {
    const mean = expected[k] as number
    if (mean >= 5) add(count, mean)
    else {
      restSeen += count
      restExpected += mean
    }
  })
  if (restExpected > 1) add(restSeen, restExpected)
  return chiSquareUpper.must(statistic, degrees)
}

function counted(draw: () => number, times: number, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (let n = 0; n < times; n++) {
    const k = draw()
    counts[k] = (counts[k] as number) + 1
  }
  return counts
}

describe('draws', () => {
  const times = 20_000

  it.each([0.5, 9.5, 10.5, 40, 300])('from Poisson with mean %s follow it', (mean) => {
    const random = seededRandom.must(11)
    const seen = counted(() => poissonRandom.must(random, mean), times, 600)
    expect(
      fits(
        seen,
        seen.map((_, k) => times * poissonDensity.must(k, mean)),
      ),
    ).toBeGreaterThan(0.001)
  })

  it.each([
    [12, 0.3],
    [100, 0.3],
    [100, 0.85],
    [5000, 0.02],
    [5000, 0.0005],
  ])('from binomial with %s trials of %s follow it', (size, probability) => {
    const random = seededRandom.must(12)
    const seen = counted(() => binomialRandom.must(random, size, probability), times, size + 1)
    expect(
      fits(
        seen,
        seen.map((_, k) => times * binomialDensity.must(k, size, probability)),
      ),
    ).toBeGreaterThan(0.001)
  })

  it('from normal have its share in each tenth', () => {
    const random = seededRandom.must(13)
    const edges = [-1.2815515655446, -0.8416212335729, 0, 0.8416212335729, 1.2815515655446]
    const place = () => {
      const draw = normalRandom.must(random)
      return edges.filter((edge) => draw > edge).length
    }
    expect(
      fits(
        counted(place, times, 6),
        [0.1, 0.1, 0.3, 0.3, 0.1, 0.1].map((p) => p * times),
      ),
    ).toBeGreaterThan(0.001)
  })

  it.each([10, 4000])('of %s multinomial events follow the weights and keep the total', (total) => {
    const weights = [3, 0, 1, 10, 6, 0.5]
    const sampler = multinomialSampler.must(weights)
    const random = seededRandom.must(14)
    const counts = new Int32Array(6)
    const sums = [0, 0, 0, 0, 0, 0]
    for (let n = 0; n < 200; n++) {
      sampler.draw(random, total, counts)
      expect(counts.reduce((sum, count) => sum + count)).toBe(total)
      counts.forEach((count, k) => {
        sums[k] = (sums[k] as number) + count
      })
    }
    expect(sums[1]).toBe(0)
    expect(
      fits(
        sums,
        weights.map((weight) => (weight / 20.5) * total * 200),
      ),
    ).toBeGreaterThan(0.001)
  })

  it('are refused for what is no distribution', () => {
    const random = seededRandom.must(1)
    expect(poissonRandom(random, -1)).toBeInstanceOf(NotCalculable)
    expect(poissonRandom(random, 1e10)).toBeInstanceOf(NotCalculable)
    expect(binomialRandom(random, 1.5, 0.5)).toBeInstanceOf(NotCalculable)
    expect(binomialRandom(random, 1e10, 0.5)).toBeInstanceOf(NotCalculable)
    expect(normalRandom(random, 0, -1)).toBeInstanceOf(NotCalculable)
    for (const weights of [[], [0, 0], [1, -1], [1e308, 1e308]]) {
      expect(multinomialSampler(weights)).toBeInstanceOf(NotCalculable)
    }
    expect(multinomialSampler.must([0, 0, 2, 0])).toBeDefined()
  })
})
