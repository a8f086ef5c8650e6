import { describe, expect, it } from 'vitest'
import type { FlagRule } from '../../contract/appraisal/index.ts'
import { rankUnits } from './rank-units.ts'
import { number, schemeOf, unitOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'

const SHARE = { kind: 'ratio', to: 100 } as const

function rank(scores: Record<string, number | undefined>, flags: FlagRule[] = []) {
  const scheme = schemeOf([SHARE], { flags })
  const units = Object.entries(scores).map(([unit, value]) =>
    unitOf(unit, { a: value === undefined ? {} : number(value, { lower: value - 4, upper: value + 4 }) }),
  )
  return rankUnits(scheme, linesOf(scheme, []), units)
}

describe('a ranking', () => {
  it('gives equal scores one rank and skips the next', () => {
    const { ranking } = rank({ d: 70, c: 80, b: 80, a: 90, e: 60 })
    expect(ranking.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
      ['e', 5],
    ])
  })

  it('ranks by what is shown: scores that round to the same are the same', () => {
    const { ranking } = rank({ a: 80.001, b: 80.004, c: 80.006 })
    expect(ranking.map(({ unit, score, rank }) => [unit, score, rank])).toEqual([
      ['c', 80.01, 1],
      ['a', 80, 2],
      ['b', 80, 2],
    ])
  })

  it('puts units without a score last and without a rank, and out of the average', () => {
    const { ranking, average } = rank({ a: undefined, b: 50, c: 70 })
    expect(ranking.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', undefined],
    ])
    expect(average).toBe(60)
  })

  it('has no average when nobody has a score', () => {
    expect(rank({ a: undefined })).toEqual({ ranking: [expect.objectContaining({ unit: 'a', flags: [] })] })
  })

  it('says who differs from the average and who does not', () => {
    // The mean is 75; limits are ± 4.
    const { ranking } = rank({ a: 80, b: 78, c: 74, d: 68 })
    expect(ranking.map(({ standing }) => standing)).toEqual(['above', 'similar', 'similar', 'below'])
  })

  it('calls nobody last where all are equal', () => {
    const black: FlagRule = { code: 'x', name: { zh: '黑旗' }, colour: 'black', when: [{ of: 'last', places: 3 }] }
    expect(rank({ a: 0, b: 0 }, [black]).ranking.map(({ flags }) => flags)).toEqual([[], []])
  })

  it('gives flags by score, by place from either end with its ties, and by standing', () => {
    const rule = (code: string, colour: FlagRule['colour'], when: FlagRule['when']): FlagRule => ({
      code,
      name: { zh: code },
      colour,
      when,
    })
    const { ranking } = rank({ a: 95, b: 90, c: 90, d: 89, e: 60, f: 60 }, [
      rule('red', 'red', [
        { of: 'first', places: 2 },
        { of: 'score', comparator: '>=', value: 90 },
      ]),
      rule('black', 'black', [{ of: 'last', places: 1 }]),
      rule('spared', 'black', [
        { of: 'last', places: 3 },
        { of: 'standing', is: ['below'] },
      ]),
    ])
    expect(ranking.map(({ unit, flags }) => [unit, flags])).toEqual([
      ['a', ['red']],
      ['b', ['red']],
      ['c', ['red']],
      ['d', []],
      ['e', ['black', 'spared']],
      ['f', ['black', 'spared']],
    ])
  })
})

it('shares a place among equal figures of a line that is scored by place', () => {
  const scheme = schemeOf([{ kind: 'rank', last: 0 }])
  const units = [5, 9, 9, 1, 7].map((value, index) => unitOf(`u${index}`, { a: number(value) }))
  const { ranking } = rankUnits(scheme, linesOf(scheme, []), units)
  // Places 1, 1, 3, 4, 5 of five: (5 − place) ÷ 4.
  expect(ranking.map(({ unit, score }) => [unit, score])).toEqual([
    ['u1', 100],
    ['u2', 100],
    ['u4', 50],
    ['u0', 25],
    ['u3', 0],
  ])
})
