import type { ClinicalDocument, Participant } from '../clinical-document.ts'
import { fhirDateTime } from '../hl7-time.ts'
import { only } from '../only.ts'
import type { CdaTemplate } from '../template-kind.ts'
import { conceptOf, identifierOf, organisationOf, periodOf, practitionerOf } from './datatypes.ts'
import { relationsOf } from './relations.ts'
import type { FhirResource, Making } from './resource.ts'

const CONFIDENTIALITY = ['U', 'L', 'M', 'N', 'R', 'V']

/** The document itself: its header and all its sections. */
export function makeComposition(
  id: string,
  { header }: ClinicalDocument,
  template: CdaTemplate | undefined,
  sections: readonly object[],
  { patient, encounter, organisation, date }: Making,
): FhirResource {
  const named = header.setId?.extension === undefined ? header.id : header.setId
  const confidentiality = header.confidentiality?.code ?? ''
  const authors = header.authors.map(practitionerOf)
  const attesters = [
    ...(header.legalAuthenticator ? [attesterOf('legal', header.legalAuthenticator)] : []),
    ...header.authenticators.map((one) => attesterOf('professional', one)),
  ]
  const events = header.serviceEvents.map(({ code, time }) =>
    only({ code: code && [conceptOf(code)], period: periodOf(time) }),
  )
  const spoken = events.filter((event) => Object.keys(event).length > 0)
  return only({
    resourceType: 'Composition',
    id,
    language: header.language && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(header.language) ? header.language : undefined,
    identifier: named?.extension === undefined ? undefined : identifierOf(named),
    status: 'final',
    type: conceptOf(header.code) ?? { text: titleOf(header, template) },
    subject: patient,
    encounter,
    date,
    author: authors.length > 0 ? authors : [organisation],
    title: titleOf(header, template),
    confidentiality: CONFIDENTIALITY.includes(confidentiality) ? confidentiality : undefined,
    attester: attesters.length > 0 ? attesters : undefined,
    custodian: organisationOf(header.custodian) ?? organisation,
    relatesTo: filled(
      relationsOf(header.related).map(({ code, identifier }) => ({ code, targetIdentifier: identifier })),
    ),
    event: filled(spoken),
    section: filled(sections),
  })
}

function titleOf({ title, code }: ClinicalDocument['header'], template: CdaTemplate | undefined): string {
  return title ?? template?.name.zh ?? code?.displayName ?? '卫生共享文档'
}

function attesterOf(mode: string, participant: Participant) {
  return only({ mode, time: fhirDateTime(participant.time), party: practitionerOf(participant) })
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
