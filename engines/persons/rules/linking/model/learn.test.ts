import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Trait } from '../traits/trait.ts'
import { learn } from './learn.ts'
import { chooseThresholds, countedScores, countFrom } from './thresholds.ts'

const trait = (name: string): Trait => ({
  name,
  levels: ['missing', 'same', 'near', 'different'],
  expected: [0, 0.8, 0.1, 0.1],
  planes: [],
  read: () => [],
  level: () => 0,
  keys: [],
})
const TRAITS = ['one', 'two', 'three', 'four'].map(trait)
const share = fc.record({
  matching: fc.double({ min: 0.7, max: 0.95, noNaN: true }),
  others: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
})

describe('what is learned', () => {
  it('are the shares and the prior that the pairs were made by', () => {
    fc.assert(
      fc.property(
        fc.tuple(share, share, share, share),
        fc.double({ min: 0.0005, max: 0.05, noNaN: true }),
        (made, prior) => {
          const total = 10_000_000
          const shares = made.map(({ matching, others }) => ({
            matching: [0, matching, (1 - matching) * 0.6, (1 - matching) * 0.4],
            others: [0, others, others, 1 - 2 * others],
          }))
          const pairs = allLevels(TRAITS.length).map((levels) => {
            const of = (side: 'matching' | 'others') =>
              levels.reduce((product, level, at) => product * (shares[at]?.[side][level] as number), 1)
            return { levels, count: total * (prior * of('matching') + (1 - prior) * of('others')) }
          })
          const learned = learn(TRAITS, pairs, total, 2_000_000)
          expect(Math.log2(learned.prior / prior)).toBeCloseTo(0, 0)
          learned.traits.forEach(({ matching, others }, at) => {
            expect(Math.abs((matching[1] as number) - (shares[at]?.matching[1] as number))).toBeLessThan(0.05)
            expect(Math.abs((others[1] as number) - (shares[at]?.others[1] as number))).toBeLessThan(0.01)
          })
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is nothing of a level that no pair had', () => {
    const pairs = [
      { levels: [1, 1, 1, 1], count: 10 },
      { levels: [3, 3, 3, 3], count: 1_000_000 },
    ]
    for (const { matching, others } of learn(TRAITS, pairs, 1_000_010, 2_000).traits) {
      expect(others[2]).toBe(matching[2])
      expect(others[1]).toBeLessThan(matching[1] as number)
    }
  })

  it('is nothing of what is missing', () => {
    const levels = [0, 1, 1, 1]
    const { traits } = learn(
      TRAITS,
      [
        { levels, count: 10 },
        { levels: [0, 3, 3, 3], count: 1_000 },
      ],
      1_010,
      100,
    )
    expect(traits[0]?.matching[0]).toBe(0)
    expect(traits[0]?.matching.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
  })
})

function allLevels(count: number): number[][] {
  return count === 0 ? [[]] : allLevels(count - 1).flatMap((levels) => [1, 2, 3].map((level) => [...levels, level]))
}

describe('the threshold', () => {
  const counted = (scores: readonly number[]) => {
    const { add, counts } = countedScores()
    for (const score of scores) add(score)
    return counts
  }

  it('leaves one wrong pair in a thousand to be expected, and no more; and lower it would not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (scores) => {
          const { automatic, expectedPrecision } = chooseThresholds(counted(scores))
          const wrongFrom = (least: number) => {
            const those = scores.filter((score) => score >= least)
            return { wrong: those.reduce((sum, score) => sum + 1 / (1 + 2 ** score), 0), count: those.length }
          }
          const sure = wrongFrom(automatic)
          expect(sure.wrong).toBeLessThanOrEqual(0.001 * sure.count + 1e-12)
          expect(expectedPrecision).toBeGreaterThanOrEqual(0.999)
          expect(countFrom(counted(scores), automatic)).toBe(sure.count)
          const below = Math.max(...scores.filter((score) => score < automatic))
          const more = wrongFrom(below)
          // Scores are taken for the lowest in their step of 1/4096.
          if (automatic > 0 && Number.isFinite(below)) expect(more.wrong * 1.0002).toBeGreaterThan(0.001 * more.count)
        },
      ),
    )
  })

  it('is a number where no pair is sure', () => {
    expect(chooseThresholds(counted([]))).toMatchObject({ automatic: 256, expectedPrecision: 1 })
    expect(chooseThresholds(counted([0, 0.5, 1])).automatic).toBe(256)
  })
})
