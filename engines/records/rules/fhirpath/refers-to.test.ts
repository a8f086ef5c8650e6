import { expect, it } from 'vitest'
import { refersTo } from './refers-to.ts'

const HOLDER = { resourceType: 'Observation', contained: [{ resourceType: 'Patient', id: 'p' }, null, 'x'] }

it.each([
  ['Patient/1', true],
  ['Patient/1/_history/2', true],
  ['https://example.org/fhir/Patient/1', true],
  ['https://example.org/fhir/Patient/1/_history/2', true],
  ['Patient?identifier=x|1', true],
  ['Patient?identifier=http://example.org/Group/1', true],
  ['#p', true],
  ['Group/1', false],
  ['https://example.org/Patient/fhir/Group/1', false],
  ['Group?member=Patient/1', false],
  ['#q', false],
  ['#', false],
  ['urn:uuid:0f6b8a4c-1d2e-4f5a-8b9c-000000000001', false],
  ['Patient', false],
  ['patient/1', false],
  ['', false],
])('whether %s is a Patient', (reference, wanted) => {
  expect(refersTo({ reference }, 'Patient', HOLDER)).toBe(wanted)
})

it('believes the type where the text says none', () => {
  expect(
    refersTo({ reference: 'urn:uuid:0f6b8a4c-1d2e-4f5a-8b9c-000000000001', type: 'Patient' }, 'Patient', HOLDER),
  ).toBe(true)
  expect(refersTo({ type: 'Patient', identifier: { value: '1' } }, 'Patient', HOLDER)).toBe(true)
  expect(refersTo({ reference: 'Group/1', type: 'Patient' }, 'Patient', HOLDER)).toBe(false)
})

it('knows the resource itself by #', () => {
  expect(refersTo({ reference: '#' }, 'Observation', HOLDER)).toBe(true)
})

it('finds nothing in what is no reference', () => {
  for (const value of [null, undefined, 'Patient/1', 5, [], [{ reference: 'Patient/1' }], { reference: 7 }, {}])
    expect(refersTo(value, 'Patient', undefined)).toBe(false)
})
