import { describe, expect, it } from 'vitest'
import { compareForms, resultContent } from './compare-forms.ts'
import type { Person, Resource } from './people.ts'
import { asHl7v2, asTables } from './write-forms.ts'

const RESULT: Resource = {
  ...{ resourceType: 'Observation', id: 'o1', status: 'final', subject: { reference: 'Patient/p1' } },
  code: { coding: [{ system: 'http://loinc.org', code: '1742-6' }], text: 'ALT [a|b]' },
  valueQuantity: { value: 63.5, unit: 'U/L' },
  effectiveDateTime: '2016-03-16T20:15:35+00:00',
  issued: '2016-03-16T20:15:35.565+00:00',
}
const PERSON: Person = {
  bundle: Buffer.from(''),
  patient: { resourceType: 'Patient', id: 'p1', gender: 'male', name: [{ family: '示例', given: ['甲'] }] },
  results: [RESULT],
}

describe('the same results in two forms', () => {
  const content = resultContent(RESULT)
  it('do not differ', () => {
    expect(compareForms([content], [content], 'a and b')).toEqual({ compared: 1, differing: 0, lines: [] })
  })
  it.each([
    ['value', { ...RESULT, valueQuantity: { value: 63.6, unit: 'U/L' } }],
    ['unit', { ...RESULT, valueQuantity: { value: 63.5, unit: 'g' } }],
    ['effective', { ...RESULT, effectiveDateTime: '2016-03-16T20:15:36+00:00' }],
    ['subject', { ...RESULT, subject: { reference: 'Patient/p2' } }],
  ])('differ by their %s', (element, other) => {
    const { differing, lines } = compareForms([content], [resultContent(other)], 'a and b')
    expect([differing, lines[0]]).toEqual([1, expect.stringContaining(`a and b: ${element} `)])
  })
  it('differ where one is missing', () => {
    expect(compareForms([content], [], 'a and b').differing).toBe(1)
  })
})

it('are written with the signs of their form kept apart', () => {
  expect(String(asHl7v2([PERSON])[1])).toContain('1742-6^ALT [a\\F\\b]')
  expect(String(asHl7v2([PERSON])[1])).toContain('|20160316201535.565+0000')
  expect(String(asTables([PERSON])[1])).toContain('"ALT [a|b]"')
})
