import { describe, expect, it } from 'vitest'
import { isCalculated } from '../not-calculable.ts'
import { historicalLimits } from './historical-limits.ts'

/** Four-week sums of 20, 24 and 28 in the years before, week after week. */
function years(): number[] {
  return Array.from({ length: 4 * 52 }, (_, week) => [5, 6, 7, 5][Math.floor(week / 52)] as number)
}

describe('historical limits', () => {
  it('compares four weeks with those of past years', () => {
    const seen = historicalLimits.must(
      { counts: years().with(207, 30), perYear: 52 },
      { first: 207, years: 3, neighbours: 0 },
    )
    expect(seen).toMatchObject({ total: [45], expected: [24], alarm: [true] })
    // z(1 − 0.025/2) = 2.241402727604945, S = 4
    expect(seen.upper[0]).toBeCloseTo(24 + 2.241402727604945 * 4 * Math.sqrt(4 / 3), 10)
    expect(seen.score[0]).toBeCloseTo(21 / ((seen.upper[0] as number) - 24), 12)
  })

  it('without spread only says whether the sum is above', () => {
    const counts = new Array(120).fill(3).with(119, 4)
    const settings = { first: 119, years: 1, neighbours: 1 }
    expect(historicalLimits.must({ counts, perYear: 52 }, settings)).toMatchObject({ alarm: [true], score: [null] })
  })

  it('a sum with a missing week is missing', () => {
    const settings = { years: 1, neighbours: 1, first: 110 }
    const counts: (number | null)[] = new Array(114).fill(3)
    const seen = historicalLimits.must({ counts: counts.with(110, null), perYear: 52 }, settings)
    expect(seen.noBound).toEqual(new Array(4).fill('missing-count'))
    expect(seen).toMatchObject({ total: [null, null, null, null], upper: [12, 12, 12, 12] })
    const holes = counts.with(110 - 52, null).with(110 - 56, null)
    expect(historicalLimits.must({ counts: holes, perYear: 52 }, settings).noBound[0]).toBe('missing-baseline')
    const short = historicalLimits.must({ counts: counts.with(2, null), perYear: 52 }, { years: 1, last: 59 })
    expect(short.noBound.slice(-2)).toEqual(['short-past', null])
  })

  it.each([{ years: 0 }, { neighbours: -1 }, { neighbours: 13 }, { alpha: 1 }, { years: 1, neighbours: 0 }])(
    'refuses %o',
    (settings) => {
      expect(isCalculated(historicalLimits({ counts: years(), perYear: 52 }, settings))).toBe(false)
    },
  )

  it('needs no memory for a past that is not there', () => {
    expect(historicalLimits.must({ counts: [1], perYear: 52 }, { years: 2 ** 40 }).noBound).toEqual(['short-past'])
  })
})
