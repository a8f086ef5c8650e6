import { describe, expect, it } from 'vitest'
import { compareFigures } from './compare-figures.ts'

const agree = (wanted: unknown, seen: unknown, tolerance: object) =>
  compareFigures({ lower: wanted }, { lower: seen }, { ...tolerance }).length === 0

describe('figures agree', () => {
  it('within a relative or an absolute tolerance, either being enough', () => {
    expect(agree(100, 100.9, { rel: 0.01 })).toBe(true)
    expect(agree(100, 101.1, { rel: 0.01 })).toBe(false)
    expect(agree(0, 1e-10, { rel: 1e-9 })).toBe(false)
    expect(agree(0, 1e-10, { rel: 1e-9, abs: 1e-9 })).toBe(true)
    expect(agree(-0.02, -0.02000001, { abs: 1e-7 })).toBe(true)
  })

  it('to the last bit when exact or when nothing is said', () => {
    expect(agree(0.3, 0.1 + 0.2, { exact: true })).toBe(false)
    expect(agree(0.3, 0.1 + 0.2, {})).toBe(false)
    expect(agree('Byars', 'Byars', {})).toBe(true)
  })

  it('loosely for simulated limits only', () => {
    expect(agree(10, 10.3, { rel: 1e-6, ciRel: 0.05 })).toBe(true)
    expect(compareFigures({ slope: 10 }, { slope: 10.3 }, { rel: 1e-6, ciRel: 0.05 })).toHaveLength(1)
  })

  it('never on NaN, nor on zero in the place of nothing', () => {
    expect(agree(Number.NaN, Number.NaN, {})).toBe(false)
    expect(agree(null, 0, { abs: 1 })).toBe(false)
    expect(agree(null, undefined, {})).toBe(true)
    expect(agree(0, undefined, { abs: 1 })).toBe(false)
  })

  it('place by place in lists and objects', () => {
    expect(compareFigures({ q: [1, null, 3] }, { q: [1, undefined, 4] }, {})).toEqual(['q[2]: wanted 3, got 4'])
    expect(compareFigures({ q: [1, 2] }, { q: [1] }, {})).toEqual(['q: wanted 2 values, got 1'])
    expect(compareFigures({ a: { b: 1 } }, { a: {} }, {})).toEqual(['a.b: wanted 1, got nothing'])
  })
})
