import { describe, expect, it } from 'vitest'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import type { UnitEvidence } from './evidence.ts'
import { indicatorItem, number, point, schemeOf, unitOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'
import { scoreLines } from './score-lines.ts'
import { scoreUnit } from './score-unit.ts'

const HALF = { kind: 'ratio', to: 100 } as const

function score(scheme: AppraisalScheme, unit: UnitEvidence) {
  return scoreUnit(scheme, unit.unit, scoreLines(scheme, linesOf(scheme, []), unit, new Map()))
}

describe('a score', () => {
  it('weighs each line with its points and the coefficient of the unit', () => {
    const items = [indicatorItem('led', ['a'], HALF, 20), indicatorItem('shared', ['b'], HALF, 10)]
    // 20 × 1 × 0.9 + 10 × 0.5 × 0.6 = 18 + 3 = 21 of 20 + 5 = 25: 84.
    const found = score(schemeOf([], { items }), unitOf('u', { a: number(90), b: number(60) }, { b: 0.5 }))
    expect(found).toMatchObject({ full: 25, counted: 25, sum: 21, coverage: 1, score: 84 })
  })

  it('leaves out what a unit does not carry', () => {
    expect(score(schemeOf([HALF, HALF]), unitOf('u', { b: number(30) }))).toMatchObject({ full: 10, score: 30 })
  })

  it('spreads the points of missing lines over the others', () => {
    const scheme = schemeOf([HALF, HALF, HALF])
    const unit = unitOf('u', { a: number(80), b: number(60), c: {} })
    // (8 + 6) ÷ (30 − 10) × 100 = 70.
    expect(score(scheme, unit)).toMatchObject({ full: 30, counted: 20, sum: 14, coverage: 2 / 3, score: 70 })
  })

  it('counts as zero what was not handed in, and nothing else, when the scheme says so', () => {
    const scheme = schemeOf([HALF, HALF, HALF, HALF], { missing: 'zero' })
    const gaps = {
      b: {},
      c: { figure: point({ absence: 'suppressed' }) },
      d: { figure: point({ absence: 'not-collected' }) },
    }
    // a: 8; b and d count as zero; c is left out: 8 ÷ 30 × 100 = 26.67.
    const found = score(scheme, unitOf('u', { a: number(80), ...gaps }))
    expect(found).toMatchObject({ counted: 30, score: 26.67 })
    expect(found.lines.map(({ missing, counted }) => [missing, counted])).toEqual([
      [undefined, true],
      ['no-figure', true],
      ['suppressed', false],
      ['not-collected', true],
    ])
  })

  it('is not given below the minimum of coverage, of which what is not due is no part', () => {
    const scheme = schemeOf([HALF, HALF, { kind: 'all-or-none' }], { minimumCoverage: 0.6 })
    const due = unitOf('u', { a: number(80), b: {}, c: { figure: point({ attained: true }) } })
    expect(score(scheme, due)).toMatchObject({ coverage: 2 / 3, score: 90 })
    const notDue = score(scheme, unitOf('u', { a: number(80), b: {}, c: { verdict: 'not-due' } }))
    expect(notDue.coverage).toBe(0.5)
    expect(notDue.score).toBeUndefined()
    expect(score(scheme, unitOf('u', { a: {}, b: {} })).score).toBeUndefined()
  })

  it('takes bonus up to the ceiling, and then no more than the lowest cap of a veto', () => {
    const rule = (code: string, points: number) => ({
      code,
      name: { zh: code },
      points,
      when: [{ of: 'share' as const, line: 'a', comparator: '>=' as const, value: 0.9 }],
    })
    const bonus = { ceiling: 5, rules: [rule('first', 4), rule('second', 3)] }
    const veto = (code: string, cap: number, below: number) => ({
      code,
      name: { zh: code },
      cap,
      when: [{ of: 'figure' as const, line: 'b', comparator: '<' as const, value: below }],
    })
    const scheme = schemeOf([HALF, HALF], { bonus, vetoes: [veto('mild', 80, 90), veto('hard', 60, 50)] })
    // (9.6 + 9.4) ÷ 20 × 100 = 95, + min(7, 5) = 100.
    expect(score(scheme, unitOf('u', { a: number(96), b: number(94) }))).toMatchObject({
      earned: 7,
      bonus: 5,
      bonuses: ['first', 'second'],
      vetoes: [],
      score: 100,
    })
    expect(score(scheme, unitOf('u', { a: number(96), b: number(85) }))).toMatchObject({ vetoes: ['mild'], score: 80 })
    expect(score(scheme, unitOf('u', { a: number(98), b: number(40) }))).toMatchObject({
      vetoes: ['mild', 'hard'],
      cap: 60,
      score: 60,
    })
    expect(score(scheme, unitOf('u', { a: number(50), b: {} }))).toMatchObject({ vetoes: [], bonuses: [], score: 50 })
  })

  it('has limits from those of its figures, their distances added as squares', () => {
    const scheme = schemeOf([HALF, HALF])
    const unit = unitOf('u', { a: number(60, { lower: 57, upper: 64 }), b: number(80, { lower: 76, upper: 83 }) })
    // Points 6 + 8 of 20; below √(0.3² + 0.4²) = 0.5, above √(0.4² + 0.3²) = 0.5: 70 ± 2.5.
    const found = score(scheme, unit)
    expect(found.lower).toBeCloseTo(67.5, 10)
    expect(found.upper).toBeCloseTo(72.5, 10)
  })

  it('has none when a figure behind it has none, since those of the others would look too sure', () => {
    const scheme = schemeOf([HALF, HALF, { kind: 'all-or-none' }])
    const sure = { a: number(60, { lower: 57, upper: 64 }), c: { figure: point({ attained: true }) } }
    expect(score(scheme, unitOf('u', sure)).lower).toBeDefined()
    expect(score(scheme, unitOf('u', { ...sure, b: number(80) })).lower).toBeUndefined()
  })

  it('rounds half up to two decimals', () => {
    const scheme = schemeOf([{ kind: 'ratio', to: 200 }])
    expect(score(scheme, unitOf('u', { a: number(100.57) })).score).toBe(50.29)
    expect(score(scheme, unitOf('u', { a: number(57.01) })).score).toBe(28.51)
  })
})
