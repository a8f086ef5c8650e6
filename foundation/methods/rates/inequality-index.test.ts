import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inequalityIndex } from './inequality-index.ts'
import { inequalityEstimate } from './inequality-limits.ts'

const fifths = (values: readonly number[], persons = 1_000) => values.map((value) => ({ persons, value }))
const unsure = (values: readonly number[], standardError: number) =>
  fifths(values).map((group) => ({ ...group, standardError }))

describe('the slope and relative index of inequality', () => {
  // By hand: ranks 0.1 … 0.9, slope Σ (r − ½) v / Σ (r − ½)² = 4 / 0.4 = 10 around a mean of 85.8.
  it('is the line through the groups on their ranks', () => {
    expect(inequalityIndex.must(fifths([82, 84, 85, 88, 90]))).toEqual({
      slope: expect.closeTo(10, 12),
      relative: expect.closeTo(90.8 / 80.8, 12),
      bottom: expect.closeTo(80.8, 12),
    })
  })

  it('lays a transformed line through what is straight on that scale', () => {
    const ranks = [0.1, 0.3, 0.5, 0.7, 0.9]
    const rates = inequalityIndex.must(fifths(ranks.map((rank) => 200 * Math.exp(-rank))), 'rate', true)
    expect(rates.relative).toBeCloseTo(Math.exp(-1), 12)
    expect(rates.bottom).toBeCloseTo(200, 9)
    const logit = (rank: number) => 1 / (1 + Math.exp(1 + rank))
    const shares = inequalityIndex.must(fifths(ranks.map(logit)), 'proportion', true)
    expect(shares.slope).toBeCloseTo(logit(1) - logit(0), 12)
  })

  it('does not mind how many people there are, only their shares', () => {
    const groups = fc.array(
      fc.record({ persons: fc.integer({ min: 1, max: 9_000 }), value: fc.integer({ min: 10, max: 90 }) }),
      { minLength: 2, maxLength: 10 },
    )
    fc.assert(
      fc.property(groups, (given) => {
        const seen = inequalityIndex(given)
        const more = inequalityIndex(given.map((group) => ({ ...group, persons: group.persons * 7 })))
        if ('reason' in seen || 'reason' in more) return
        expect(more.slope).toBeCloseTo(seen.slope, 6)
        const other = inequalityIndex.must(given.map((group) => ({ ...group, value: -group.value })))
        expect(other.slope).toBeCloseTo(-seen.slope, 8)
      }),
    )
  })

  it.each([
    ['one group', fifths([5]), 'too-few'],
    ['a group of nobody', [...fifths([5, 6]), { persons: 0, value: 7 }], 'outside-range'],
    ['a value that is none', fifths([5, Number.NaN]), 'not-finite'],
    ['a line from 0', fifths([0, 0]), 'undetermined'],
  ])('is not calculable for %s', (_, groups, reason) => {
    expect(inequalityIndex(groups)).toMatchObject({ reason })
  })

  it('is not calculable for values that the scale does not know', () => {
    expect(inequalityIndex(fifths([0, 5]), 'rate')).toMatchObject({ reason: 'outside-range' })
    expect(inequalityIndex(fifths([0.5, 1.2]), 'proportion')).toMatchObject({ reason: 'outside-range' })
  })
})

describe('its limits by simulation', () => {
  // The slope is a sum of normal values: SE = 0.5 · √(Σ (r − ½)²) / 0.4 = 0.7906.
  it('are those of the sum, where it is one', () => {
    const { slope } = inequalityEstimate.must(unsure([82, 84, 85, 88, 90], 0.5), { seed: 1, repetitions: 40_000 })
    expect(slope.lower).toBeCloseTo(10 - 1.96 * 0.7906, 1)
    expect(slope.upper).toBeCloseTo(10 + 1.96 * 0.7906, 1)
  })

  it('come back with the seed', () => {
    const groups = unsure([310, 262, 240, 201, 150], 0.05)
    const options = { scale: 'rate', repetitions: 500 } as const
    const once = inequalityEstimate.must(groups, { ...options, seed: 7 })
    expect(inequalityEstimate.must(groups, { ...options, seed: 7 })).toEqual(once)
    expect(inequalityEstimate.must(groups, { ...options, seed: 8 })).not.toEqual(once)
  })

  it('take 95 % limits in the place of standard errors', () => {
    const z = 1.959963984540054
    const values = [0.31, 0.27, 0.25, 0.2]
    const logit = (p: number) => Math.log(p / (1 - p))
    const back = (x: number) => 1 / (1 + Math.exp(-x))
    const limited = fifths(values).map((group) => ({
      ...group,
      lower: back(logit(group.value) - z * 0.1),
      upper: back(logit(group.value) + z * 0.1),
    }))
    const options = { scale: 'proportion', transform: true, repetitions: 200, seed: 3 } as const
    const seen = inequalityEstimate.must(limited, options)
    const same = inequalityEstimate.must(unsure(values, 0.1), options)
    expect(seen.relative.lower).toBeCloseTo(same.relative.lower, 10)
  })

  it.each([
    ['limits upside down', [{ persons: 1, value: 3, lower: 4, upper: 2 }, ...unsure([5], 1)], 'contradiction'],
    [
      'a limit that the scale does not know',
      [{ persons: 1, value: 3, lower: 0, upper: 4 }, ...unsure([5], 1)],
      'outside-range',
    ],
    ['a negative standard error', unsure([3, 5], -1), 'outside-range'],
  ])('are not calculable for %s', (_, groups, reason) => {
    expect(inequalityEstimate(groups, { scale: 'rate', seed: 1, repetitions: 200 })).toMatchObject({ reason })
  })

  it('are not calculable for too few repetitions, and draws beyond all numbers', () => {
    expect(inequalityEstimate(unsure([3, 5], 1), { seed: 1, repetitions: 10 })).toMatchObject({
      reason: 'outside-range',
    })
    const wild = inequalityEstimate(unsure([3, 5], 1_000), { scale: 'rate', seed: 1, repetitions: 200 })
    expect(wild).toMatchObject({ reason: 'undetermined' })
  })
})
