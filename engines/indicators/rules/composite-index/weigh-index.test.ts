import { describe, expect, it } from 'vitest'
import { weighIndex } from './weigh-index.ts'

const MEAN = 'mean-of-expert-and-entropy'

describe('weights of an index', () => {
  it('are the experts’ alone when asked so, brought to 1', () => {
    const seen = weighIndex('expert', [5, 3, 2], [[0, 50, 100]])
    expect(seen).toEqual({ method: 'expert', expert: [0.5, 0.3, 0.2], combined: [0.5, 0.3, 0.2] })
  })

  it('are the experts’ alone below three regions, and say so', () => {
    const seen = weighIndex(
      MEAN,
      [0.6, 0.4],
      [
        [0, 100],
        [80, 20],
      ],
    )
    expect(seen).toEqual({ method: 'expert-too-few-regions', expert: [0.6, 0.4], combined: [0.6, 0.4] })
    expect(weighIndex(MEAN, [1], []).method).toBe('expert-too-few-regions')
  })

  it('are the experts’ alone when the regions do not differ, and say so', () => {
    const alike = [
      [70, 20],
      [70, 20],
      [70, 20],
    ]
    expect(weighIndex(MEAN, [0.6, 0.4], alike)).toMatchObject({ method: 'expert-regions-alike', combined: [0.6, 0.4] })
  })

  it('give nothing for entropy to an indicator on which the regions agree', () => {
    const seen = weighIndex(
      MEAN,
      [0.6, 0.4],
      [
        [70, 0],
        [70, 50],
        [70, 100],
      ],
    )
    expect(seen.entropy).toEqual([0, 1])
    expect(seen.combined).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.7, 12)])
  })

  it('leave an indicator that too few regions have at its expert weight', () => {
    const scores = [
      [10, 90, 0],
      [20, 10, undefined],
      [90, 10, undefined],
    ]
    const seen = weighIndex(MEAN, [0.5, 0.3, 0.2], scores)
    expect(seen.entropy?.[2]).toBeUndefined()
    expect(seen.combined[2]).toBeCloseTo(0.2, 12)
    expect((seen.entropy?.[0] ?? 0) + (seen.entropy?.[1] ?? 0)).toBeCloseTo(0.8, 12)
    expect(seen.combined.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})
