import type { ClinicalDocument } from '../clinical-document.ts'
import { fhirDateTime } from '../hl7-time.ts'
import { only } from '../only.ts'
import { conceptOf, identifierOf, organisationOf, periodOf, practitionerOf } from './datatypes.ts'
import { relationsOf } from './relations.ts'
import type { FhirResource, Making } from './resource.ts'

/** The bytes of a document as they came, and where they are kept. */
export interface Original {
  readonly contentType: string
  /** In bytes. */
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly url: string
}

/**
 * The index of the document: who wrote what when about whom, and where the original is. `Attachment.hash` of R4 is SHA-1 and is
 * left out; the digest stands beside it as an extension.
 */
export function makeDocumentReference(
  id: string,
  { header }: ClinicalDocument,
  composition: FhirResource,
  { contentType, size, sha256, url }: Original,
  received: string,
  { patient, encounter, organisation }: Making,
): FhirResource {
  const created = fhirDateTime(header.effectiveTime)
  const period = periodOf(header.encounter?.time)
  const context = only({
    encounter: encounter && [encounter],
    period,
    related: [{ reference: `Composition/${composition.id}` }],
  })
  const confidentiality = conceptOf(header.confidentiality)
  const relations = relationsOf(header.related).map(({ code, identifier }) => ({
    code,
    target: { type: 'DocumentReference', identifier },
  }))
  return only({
    resourceType: 'DocumentReference',
    id,
    masterIdentifier: header.id?.extension === undefined ? undefined : identifierOf(header.id),
    identifier: header.setId?.extension === undefined ? undefined : [identifierOf(header.setId)],
    status: 'current',
    docStatus: 'final',
    type: composition.type,
    subject: patient,
    date: created !== undefined && created.length > 10 ? created : received,
    author: header.authors.length > 0 ? header.authors.map(practitionerOf) : undefined,
    authenticator: header.legalAuthenticator && practitionerOf(header.legalAuthenticator),
    custodian: organisationOf(header.custodian) ?? organisation,
    relatesTo: relations.length > 0 ? relations : undefined,
    description: composition.title,
    securityLabel: confidentiality && [confidentiality],
    content: [
      {
        attachment: only({
          extension: [{ url: 'urn:kangcheng:extension:sha256', valueString: sha256 }],
          contentType,
          language: composition.language,
          url,
          size,
          title: composition.title,
          creation: created,
        }),
      },
    ],
    context,
  })
}
