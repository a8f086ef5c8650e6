import { expect, it } from 'vitest'
import { isNoKnownAllergy, saysNone } from './none-known.ts'

const coded = (system: string, code: string) => ({ code: { coding: [{ system, code }] } })
const SUMMARY = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'

it.each([
  [coded('http://snomed.info/sct', '716186003'), true, true],
  [coded(SUMMARY, 'no-known-allergies'), true, true],
  [coded(SUMMARY, 'no-known-food-allergies'), true, false],
  [coded(SUMMARY, 'no-allergy-info'), true, false],
  [coded(SUMMARY, 'no-known-problems'), true, false],
  [coded('http://snomed.info/sct', '91936005'), false, false],
  [coded('urn:elsewhere', '716186003'), false, false],
  [{ code: { text: '青霉素' } }, false, false],
  [{}, false, false],
])('reads %j', (resource, none, noKnownAllergy) => {
  expect(saysNone(resource)).toBe(none)
  expect(isNoKnownAllergy(resource)).toBe(noKnownAllergy)
})
