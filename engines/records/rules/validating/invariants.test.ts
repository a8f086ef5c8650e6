import { describe, expect, it } from 'vitest'
import { areComponentsOther, areGroupsKnown, areVersionsKnown } from './invariants.ts'

const a = { system: 'http://loinc.org', code: 'a', display: 'A' }
const observation = (coding: object, more: object = { valueString: 'x' }) => ({
  code: { coding: [{ code: 'b' }, a] },
  component: [{ code: { text: 'a' } }, { code: { coding: [{ code: 'c' }, coding] } }],
  ...more,
})

describe('rules of our own', () => {
  it('find the code of an Observation in its components, whatever the order of properties', () => {
    expect(areComponentsOther(observation({ ...a, code: 'other' }))).toBe(true)
    expect(areComponentsOther(observation({ code: 'a', system: 'http://loinc.org' }))).toBe(true)
    expect(areComponentsOther(observation({ display: 'A', code: 'a', system: 'http://loinc.org' }))).toBe(false)
    expect(areComponentsOther(observation(a, { _valueString: { extension: [] } }))).toBe(false)
    expect(areComponentsOther(observation(a, {}))).toBe(true)
  })

  it('find groups and versions that a guide has not', () => {
    const definition = { grouping: [{ id: 'a' }, { name: 'b' }], resource: [{ groupingId: 'a' }, {}] }
    expect([areGroupsKnown(definition), areGroupsKnown({ ...definition, grouping: undefined })]).toEqual([true, false])
    const guide = { fhirVersion: ['4.0.1'], definition: { resource: [{ fhirVersion: ['4.0.1'] }, {}] } }
    expect([areVersionsKnown(guide), areVersionsKnown({ ...guide, fhirVersion: ['4.0.0'] })]).toEqual([true, false])
    expect(areVersionsKnown({ fhirVersion: ['4.0.1'] })).toBe(true)
  })

  it('take no longer than the lists are', () => {
    const many = (prefix: string) =>
      Array.from({ length: 20_000 }, (_, at) => ({ code: { coding: [{ code: `${prefix}${at}` }] } }))
    const code = { coding: many('a').flatMap((one) => one.code.coding) }
    const before = performance.now()
    expect(areComponentsOther({ valueString: 'x', code, component: many('b') })).toBe(true)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
