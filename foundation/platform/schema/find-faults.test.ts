import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { closeSchema } from './close-schema.ts'
import { type AnyValidator, fieldOf, findFaults, valueAt } from './find-faults.ts'

const Threshold = Type.Object({ kind: Type.Literal('threshold'), value: Type.Number() })
const Trend = Type.Object({
  kind: Type.Literal('trend'),
  direction: Type.Enum(['increase', 'decrease']),
  per: Type.Optional(Type.Literal('year')),
})
const Parts = Type.Object({ kind: Type.Literal('parts'), parts: Type.Array(Type.Union([Threshold, Trend])) })
const Row = Type.Object({
  code: Type.String({ pattern: '^[a-z]+$' }),
  target: Type.Union([Threshold, Trend, Parts]),
  note: Type.Optional(Type.Union([Type.String(), Type.Number()])),
})
const Table = Type.Object({ rows: Type.Array(Row, { maxItems: 100 }) })

function faults(schema: Parameters<typeof closeSchema>[0], value: unknown): string[] {
  const validator = Compile(closeSchema(schema)) as AnyValidator
  return findFaults(validator, value).map((fault) => `${fieldOf(fault.pointer)} ${fault.problem.en}`)
}

describe('findFaults', () => {
  it('finds nothing wrong with a right value', () => {
    expect(faults(Table, { rows: [{ code: 'a', target: { kind: 'threshold', value: 1 } }] })).toEqual([])
  })

  it('speaks only of the branch that was meant', () => {
    expect(faults(Table, { rows: [{ code: 'a', target: { kind: 'trend', direction: 'up' } }] })).toEqual([
      'rows[0].target.direction must be one of increase, decrease',
    ])
    expect(faults(Row, { code: 'a', target: { kind: 'trend', direction: 'increase', per: 'week' } })).toEqual([
      'target.per must be year',
    ])
    expect(faults(Row, { code: 'a', target: { kind: 'parts', parts: [{ kind: 'threshold', value: 'x' }] } })).toEqual([
      'target.parts[0].value must be a number',
    ])
  })

  it('names the allowed kinds when none was meant', () => {
    expect(faults(Row, { code: 'a', target: { kind: 'thresold', value: 1 } })).toEqual([
      'target.kind must be one of threshold, trend, parts',
    ])
    expect(faults(Row, { code: 'a', target: { kind: 'trend', direction: 'increase' }, note: true })).toEqual([
      'note must be text or a number',
    ])
    expect(faults(Row, { code: 'a', target: 3 })).toEqual(['target must be an object'])
  })

  it('places missing and unknown properties at the property, also in unions', () => {
    expect(faults(Table, { rows: [{ code: 'a', target: { kind: 'threshold', value: 1, unit: '%' }, x: 1 }] })).toEqual([
      'rows[0].x is not known here',
      'rows[0].target.unit is not known here',
    ])
    expect(faults(Table, { rows: [{ code: 'a' }] })).toEqual(['rows[0].target is missing'])
  })

  it('tells an overflowing number from a text', () => {
    expect(faults(Threshold, JSON.parse('{"kind":"threshold","value":1e400}'))).toEqual([
      'value is too large for a number',
    ])
  })

  it('finds all of many faults, beyond the default of the library', () => {
    const rows = Array.from({ length: 40 }, () => ({ code: '9', target: { kind: 'threshold', value: 1 } }))
    expect(faults(Table, { rows })).toHaveLength(40)
  })
})

describe('closeSchema', () => {
  it('shuts an intersection as a whole', () => {
    const both = Type.Intersect([Type.Object({ a: Type.Number() }), Type.Object({ b: Type.Number() })])
    expect(faults(both, { a: 1, b: 2 })).toEqual([])
    expect(faults(both, { a: 1, b: 2, c: 3 })).toEqual(['c is not known here'])
  })

  it('leaves records and declared openness alone', () => {
    expect(faults(Type.Record(Type.String(), Type.Number()), { x: 1 })).toEqual([])
    expect(faults(Type.Object({ a: Type.Number() }, { additionalProperties: true }), { a: 1, x: 1 })).toEqual([])
  })

  it('refuses an own __proto__ key', () => {
    expect(faults(Type.Object({}), JSON.parse('{"__proto__":{"admin":true}}'))).toEqual(['__proto__ is not known here'])
  })
})

describe('valueAt', () => {
  it('follows own properties only', () => {
    expect(valueAt({ 'a/b': [{ c: 1 }] }, '/a~1b/0/c')).toBe(1)
    expect(valueAt({}, '/constructor/name')).toBeUndefined()
  })
})
