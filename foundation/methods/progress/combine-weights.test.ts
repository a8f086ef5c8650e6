import { describe, expect, it } from 'vitest'
import { combineWeights } from './combine-weights.ts'

describe('combined weights', () => {
  it('bring each set to 1 first', () => {
    expect(combineWeights.must([5, 3, 2], [1, 1, 2], 'mean')).toEqual(
      [0.375, 0.275, 0.35].map((w) => expect.closeTo(w, 12)),
    )
  })

  it('stand on the experts alone where entropy says nothing', () => {
    expect(combineWeights.must([3, 1], [0, 0], 'mean')).toEqual([0.75, 0.25])
    expect(combineWeights.must([1, 0], [0, 1], 'product')).toEqual([1, 0])
  })

  it('refuse sets that do not fit', () => {
    expect(() => combineWeights.must([1], [1, 2], 'mean')).toThrow(RangeError)
    expect(() => combineWeights.must([1, -1], [1, 2], 'mean')).toThrow(RangeError)
    expect(() => combineWeights.must([0, 0], [1, 2], 'mean')).toThrow(RangeError)
  })
})
