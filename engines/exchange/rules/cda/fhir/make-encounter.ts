import type { ClinicalDocument } from '../clinical-document.ts'
import { IDENTIFIERS } from '../oids.ts'
import { only } from '../only.ts'
import type { CdaTemplate } from '../template-kind.ts'
import { conceptOf, identifierOf, organisationOf, periodOf } from './datatypes.ts'
import type { FhirResource, Reference } from './resource.ts'

const CLASSES = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'

/**
 * What names the visit: its own number, else the inpatient or outpatient number of the patient. Undefined where neither is:
 * a visit that nothing names belongs to its document alone.
 */
export function encounterKey({ header }: ClinicalDocument): readonly [string, string] | undefined {
  const visits: readonly (string | undefined)[] = [IDENTIFIERS.inpatient, IDENTIFIERS.outpatient]
  const ids = [
    ...(header.encounter?.ids ?? []),
    ...(header.patients[0]?.ids ?? []).filter(({ root }) => visits.includes(root)),
  ]
  const id = ids.find(({ extension }) => extension !== undefined)
  return id?.extension === undefined ? undefined : [id.root ?? '', id.extension]
}

export function makeEncounter(
  id: string,
  document: ClinicalDocument,
  template: CdaTemplate | undefined,
  patient: Reference,
  organisation: Reference,
): FhirResource | undefined {
  const { encounter } = document.header
  if (!encounter) return undefined
  const key = encounterKey(document)
  const period = periodOf(encounter.time)
  const numbered = key?.[0] === IDENTIFIERS.inpatient ? 'IMP' : key?.[0] === IDENTIFIERS.outpatient ? 'AMB' : undefined
  const code = template?.encounter ?? numbered
  return only({
    resourceType: 'Encounter',
    id,
    identifier: key && [identifierOf({ root: key[0], extension: key[1] })],
    status: period && 'end' in period ? 'finished' : 'unknown',
    class: code === undefined ? { display: '不详' } : { system: CLASSES, code },
    type: encounter.code && [conceptOf(encounter.code)],
    subject: patient,
    period,
    location: encounter.location && [{ location: { ...organisationOf(encounter.location), type: 'Location' } }],
    serviceProvider: organisation,
  })
}
