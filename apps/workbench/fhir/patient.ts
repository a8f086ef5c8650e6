import { referenced } from './address.ts'
import { type Json, objectAt, textAt } from './resource.ts'

/** The reference to the patient whom a resource is about, whatever its type calls it. */
export function patientReference(resource: Json): Json | undefined {
  return ['subject', 'patient', 'beneficiary']
    .map((name) => objectAt(resource, name))
    .find((reference) => referenced(textAt(reference, 'reference'))?.type === 'Patient')
}

export function isDeceased(patient: Json): boolean {
  return patient.deceasedBoolean === true || textAt(patient, 'deceasedDateTime') !== undefined
}
