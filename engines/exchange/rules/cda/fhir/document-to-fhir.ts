import type { ClinicalDocument } from '../clinical-document.ts'
import { fhirDateTime } from '../hl7-time.ts'
import { IDENTIFIERS } from '../oids.ts'
import type { CdaTemplate } from '../template-kind.ts'
import { makeComposition } from './make-composition.ts'
import { makeDocumentReference, type Original } from './make-document-reference.ts'
import { encounterKey, makeEncounter } from './make-encounter.ts'
import { makePatient, patientKey } from './make-patient.ts'
import { makeSections } from './make-sections.ts'
import type { FhirResource, Making, Reference } from './resource.ts'

interface ToFhir {
  /** Left out: the sections are taken in as they are, and nothing is made of their statements. */
  readonly template?: CdaTemplate
  /** The institution that sent the document. */
  readonly organisation: Reference
  /** The bytes as they came. */
  readonly original: Original
  /** An instant: when the document came, for those that do not say of when they are. */
  readonly received: string
  /** The id of a resource by its type and what the sender calls it: the same parts, the same id. */
  readonly idOf: (type: string, ...parts: readonly string[]) => string
}

/**
 * A shared document as FHIR R4: Patient, Encounter where one is named, what its template makes of the statements, the
 * Composition with all sections, and the DocumentReference with the original. In an order in which each refers only backwards,
 * but for the document and its index.
 */
export function documentToFhir(document: ClinicalDocument, given: ToFhir): FhirResource[] {
  const { idOf, organisation, template } = given
  const { header } = document
  const key = documentKey(document, given.original)
  const person = header.patients[0]
  const patientId = idOf('Patient', ...(patientKey(person) ?? key))
  const patient: Reference = { reference: `Patient/${patientId}` }
  const encounterId = idOf('Encounter', ...(encounterKey(document) ?? key))
  const visit = makeEncounter(encounterId, document, template, patient, organisation)
  const making: Making = {
    idOf,
    organisation,
    key,
    patient,
    ...(visit ? { encounter: { reference: `Encounter/${encounterId}` } } : {}),
    date: fhirDateTime(header.effectiveTime) ?? fhirDateTime(header.authors[0]?.time) ?? given.received,
  }
  const { sections, facts } = makeSections(document.sections, template, making)
  const composition = makeComposition(idOf('Composition', ...key), document, template, sections, making)
  return [
    makePatient(patientId, person, header.contacts, organisation),
    ...(visit ? [visit] : []),
    ...facts,
    composition,
    makeDocumentReference(
      idOf('DocumentReference', ...key),
      document,
      composition,
      given.original,
      given.received,
      making,
    ),
  ]
}

/** What names the document: its own number; of one without, its bytes. */
function documentKey({ header }: ClinicalDocument, { sha256 }: Original): readonly [string, string] {
  const { root, extension } = header.id ?? {}
  return extension === undefined ? ['sha256', sha256] : [root ?? IDENTIFIERS.document, extension]
}
