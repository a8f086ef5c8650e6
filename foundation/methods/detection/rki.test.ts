import { describe, expect, it } from 'vitest'
import { isCalculated } from '../not-calculable.ts'
import { rki } from './rki.ts'

describe('RKI', () => {
  it('takes the Poisson limit of a low mean', () => {
    const seen = rki.must({ counts: [1, 2, 1, 0, 1, 1, 6] }, { system: 1, first: 6 })
    expect(seen).toMatchObject({ expected: [1], upper: [5.323], alarm: [true] })
    expect(seen.score[0]).toBeCloseTo(5 / 4.323, 12)
  })

  it('takes two standard deviations of a high one', () => {
    const counts = [21, 21, 22, 21, 20, 22, 22]
    const seen = rki.must({ counts }, { system: 1, first: 6 })
    expect(seen.upper[0]).toBeCloseTo(
      127 / 6 + 2 * Math.sqrt(((5 / 6) ** 2 * 2 + (1 / 6) ** 2 * 3 + (7 / 6) ** 2) / 5),
      10,
    )
    expect(rki.must({ counts: new Array(7).fill(21) }, { system: 1, first: 6 })).toMatchObject({
      alarm: [false],
      score: [null],
    })
  })

  it('looks at the weeks its system names', () => {
    const reached = (system: 1 | 2 | 3) =>
      Array.from({ length: 160 }, (_, back) => back).filter((back) => {
        const counts = new Array(160).fill(100)
        counts[159 - back] = 200
        return back > 0 && rki.must({ counts, perYear: 52 }, { system, first: 159 }).upper[0] !== 100
      })
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
    expect(reached(1)).toEqual(span(1, 6))
    expect(reached(2)).toEqual([...span(1, 6), ...span(46, 58)])
    expect(reached(3)).toEqual([...span(48, 56), ...span(100, 108)])
  })

  it('needs its past, two thirds of it', () => {
    const counts = [1, 2, null, 0, null, 1, 6]
    expect(rki.must({ counts }, { system: 1 }).noBound.slice(4)).toEqual(['missing-count', 'short-past', null])
    expect(rki.must({ counts: counts.with(0, null) }, { system: 1, first: 6 }).noBound).toEqual(['missing-baseline'])
  })

  it.each([
    { system: 4 as never },
    { system: { years: 0, halfWidth: 1, justBefore: true } },
    { system: { years: 0, halfWidth: 6, justBefore: false } },
    { system: { years: -1, halfWidth: 6, justBefore: false } },
    { system: { years: 1, halfWidth: 0.5, justBefore: false } },
    { system: { years: 1, halfWidth: 12, justBefore: false } },
  ])('refuses %o', (settings) => {
    expect(isCalculated(rki({ counts: [1, 2, 3], perYear: 12 }, settings))).toBe(false)
  })

  it('needs to know the year where it looks back years', () => {
    expect(rki({ counts: [1, 2, 3] })).toMatchObject({ reason: 'incomplete' })
    for (const perYear of [0, 51.5, 10_000]) expect(isCalculated(rki({ counts: [1, 2, 3], perYear }))).toBe(false)
    expect(rki.must({ counts: [1, 2, 3], perYear: 52 }).noBound).toEqual(['short-past', 'short-past', 'short-past'])
  })
})
