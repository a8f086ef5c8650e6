import { type Json, listAt, objectAt, textAt } from '../../../fhir/resource.ts'

/** Every code of this system of HL7's patient summary says that there is nothing, or that nobody knows of anything. */
const NOTHING = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
const NO_KNOWN_ALLERGY: ReadonlySet<string> = new Set([
  `${NOTHING}|no-known-allergies`,
  'http://snomed.info/sct|716186003',
])

/** Whether an allergy or a diagnosis only says that none is known, and so warns of nothing. */
export function saysNone(resource: Json): boolean {
  return isNoKnownAllergy(resource) || codesOf(resource).some((code) => code.startsWith(`${NOTHING}|`))
}

/** Whether it says so of allergies of every kind. */
export function isNoKnownAllergy(resource: Json): boolean {
  return codesOf(resource).some((code) => NO_KNOWN_ALLERGY.has(code))
}

function codesOf(resource: Json): string[] {
  return listAt(objectAt(resource, 'code'), 'coding').map(
    (coding) => `${textAt(coding, 'system')}|${textAt(coding, 'code')}`,
  )
}
