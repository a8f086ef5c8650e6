import { expect, it } from 'vitest'
import { isDeceased, patientReference } from './patient.ts'

it('finds whom a resource is about, where that is a patient of this server', () => {
  const reference = { reference: 'Patient/a' }
  expect(patientReference({ subject: reference })).toEqual(reference)
  expect(patientReference({ subject: { reference: 'Group/g' }, patient: reference })).toEqual(reference)
  expect(patientReference({ beneficiary: reference })).toEqual(reference)
  expect(patientReference({ subject: { reference: 'https://elsewhere.example/Patient/a' } })).toBeUndefined()
})

it('knows of a death by its day or by the word alone', () => {
  expect(isDeceased({ deceasedDateTime: '2024-03' })).toBe(true)
  expect(isDeceased({ deceasedBoolean: true })).toBe(true)
  expect(isDeceased({ deceasedBoolean: false })).toBe(false)
  expect(isDeceased({})).toBe(false)
})
