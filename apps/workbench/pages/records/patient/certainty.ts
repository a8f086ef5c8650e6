import { type Json, listAt, objectAt, textAt } from '../../../fhir/resource.ts'

const OVER: ReadonlySet<string> = new Set(['inactive', 'resolved', 'remission', 'refuted', 'entered-in-error'])

/** Whether a diagnosis or an allergy was found wrong or has passed, and so warns of nothing. */
export function isOver(resource: Json): boolean {
  return [...codesAt(resource, 'clinicalStatus'), ...codesAt(resource, 'verificationStatus')].some((code) =>
    OVER.has(code),
  )
}

/** The word of FHIR for how far it is from being confirmed; undefined where it is, or nobody says. */
export function doubtOf(resource: Json): string | undefined {
  const [verified] = codesAt(resource, 'verificationStatus')
  return verified === 'confirmed' ? undefined : verified
}

function codesAt(resource: Json, name: string): string[] {
  return listAt(objectAt(resource, name), 'coding').flatMap((coding) => textAt(coding, 'code') ?? [])
}
