import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition, ValueStatement } from '../contract/index.ts'
import { completeStatement, isImplausible } from './statement.ts'

const definition: IndicatorDefinition = {
  code: 'hypertension-managed',
  version: 1,
  name: { zh: '高血压患者规范管理率' },
  unit: '%',
  direction: 'increase',
  measure: 'number',
  factor: 100,
  formula: { kind: 'reported' },
  interval: 'wilson',
  plausible: { low: 20, high: 100 },
  decimals: 2,
  frequency: 'year',
  source: { title: 'test', status: 'unverified' },
}
const { value: _value, ...counted }: ValueStatement = {
  indicator: 'hypertension-managed',
  region: '990100',
  period: '2024',
  basis: 'reported',
  value: 0,
  numerator: 81,
  denominator: 263,
  status: 'final',
  availableOn: '2024-12-31',
  provenance: { source: 'test' },
}

function complete(part: Partial<ValueStatement>, of: Partial<IndicatorDefinition> = {}) {
  return completeStatement({ ...counted, ...part }, { ...definition, ...of })
}

function refusalOf(part: Partial<ValueStatement>, of: Partial<IndicatorDefinition> = {}) {
  const result = complete(part, of)
  return result.ok ? undefined : result.refusal.code
}

describe('a statement', () => {
  // Wilson limits of 81 in 263: 25.5 % to 36.6 % (Newcombe 1998, table I, method 3).
  it('is completed from numerator and denominator, with limits', () => {
    const result = complete({})
    expect(result.ok).toBe(true)
    if (!result.ok) return
    expect(result.value.value).toBeCloseTo(30.798, 3)
    expect(result.value.lower).toBeCloseTo(25.53, 1)
    expect(result.value.upper).toBeCloseTo(36.62, 1)
  })

  it('keeps limits that were given', () => {
    const result = complete({ value: 31, lower: 20, upper: 40 })
    expect(result.ok && [result.value.lower, result.value.upper]).toEqual([20, 40])
  })

  it.each([
    ['value.not-one-measure', { value: 30, level: 'A' }],
    ['value.not-a-number', { value: Number.POSITIVE_INFINITY }],
    ['value.not-a-number', { value: Number.NaN }],
    ['value.not-a-number', { value: 3, lower: Number.NEGATIVE_INFINITY }],
    ['value.period-unreadable', { period: '2024年' }],
    ['value.period-unreadable', { availableOn: '2024-02-30' }],
    ['value.out-of-range', { numerator: 264 }],
  ] as const)('is refused: %s', (code, part) => {
    expect(refusalOf(part)).toBe(code)
  })

  it('must be of the kind its indicator measures', () => {
    expect(refusalOf({}, { measure: 'level' })).toBe('value.wrong-measure')
    const { numerator: _n, denominator: _d, ...bare } = counted
    expect(completeStatement({ ...bare, absence: 'not-collected' }, definition).ok).toBe(true)
    expect(completeStatement(bare, definition).ok).toBe(false)
  })

  it('may say that a number is withheld although its parts are known', () => {
    const result = complete({ absence: 'suppressed' })
    expect(result.ok && result.value.value).toBeUndefined()
  })

  it('is questioned, not refused, when it is implausible', () => {
    expect(isImplausible({ ...counted, value: 12 }, definition)).toBe(true)
    expect(isImplausible({ ...counted, value: 30 }, definition)).toBe(false)
    expect(complete({ value: 12 }).ok).toBe(true)
  })

  it('is never more than refused, whatever is counted', () => {
    const count = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constantFrom(0, 1, 5e-324, 1e-300, 1e15))
    fc.assert(
      fc.property(count, count, fc.constantFrom('wilson', 'byar', 'none'), (numerator, denominator, interval) => {
        const result = complete({ numerator, denominator }, { interval: interval as IndicatorDefinition['interval'] })
        if (!result.ok) expect(result.refusal.code).toMatch(/^value\.(not-a-number|out-of-range)$/)
      }),
    )
    expect(refusalOf({ numerator: 1e15, denominator: 1e-300 }, { interval: 'byar' })).toBe('value.not-a-number')
    expect(refusalOf({ numerator: 0, denominator: 0 }, { interval: 'byar' })).toBe('value.not-a-number')
  })
})
