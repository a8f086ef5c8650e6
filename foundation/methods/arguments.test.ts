import { describe, expect, it } from 'vitest'
import {
  requireCount,
  requireFinite,
  requireKnown,
  requirePositive,
  requireProbability,
  requireProportion,
  requireSameLength,
  requireWhole,
  upperProbability,
} from './arguments.ts'
import { calculable } from './not-calculable.ts'

const NONE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
const asked = (check: (name: string, value: number) => void, good: number[], bad: number[]) => {
  for (const value of good) expect(() => check('x', value)).not.toThrow()
  for (const value of bad) expect(calculable(check)('x', value)).toMatchObject({ reason: 'outside-range' })
  for (const value of NONE) expect(calculable(check)('x', value)).toMatchObject({ reason: 'not-finite' })
  for (const value of [...NONE, ...bad]) expect(() => check('x', value)).toThrow(`x ${value} is`)
}

describe('arguments', () => {
  it('are let through where the number can be, and named where it cannot', () => {
    asked(requireFinite, [0, -1, 1e308], [])
    asked(requireCount, [0, 0.5, 7], [-1e-9])
    asked(requirePositive, [1e-9, 7], [0, -1])
    asked(requireWhole, [0, 7], [0.5, -1, 2 ** 53])
    asked(requireProportion, [0, 0.5, 1], [-1e-9, 1.01])
    asked(requireProbability, [1e-300, 0.5], [0, 1])
    expect(() => requireWhole('n', 1, 2)).toThrow('n 1 is not a whole number from 2')
  })

  it('are one of the words there are', () => {
    expect(() => requireKnown('body', 'lake', ['river', 'lake'])).not.toThrow()
    expect(() => requireKnown('body', 'pond', ['river', 'lake'])).toThrow('body pond is none of river, lake')
  })

  it('belong together where they are lists', () => {
    expect(() => requireSameLength({ deaths: [1], population: [2] })).not.toThrow()
    expect(() => requireSameLength({ deaths: [1], population: [] })).toThrow('deaths 1, population 0')
  })

  it('give the upper probability of a confidence', () => {
    expect(upperProbability(0.95)).toBe(0.975)
    expect(() => upperProbability(95)).toThrow('confidence 95')
  })
})
