import { hash } from 'node:crypto'
import { documentToFhir } from '../../rules/cda/fhir/document-to-fhir.ts'
import { findTemplate } from '../../rules/cda/find-template.ts'
import { fhirDateTime } from '../../rules/cda/hl7-time.ts'
import { IDENTIFIERS } from '../../rules/cda/oids.ts'
import { readDocument } from '../../rules/cda/reading/read-document.ts'
import type { MadeResource } from '../../rules/mapping/compile-map.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { type Arrival, digestOf, type Understood } from '../receiving/arrival.ts'
import { resourceIdOf } from '../receiving/resource-ids.ts'
import type { TemplateBook } from './template-book.ts'

/** A shared document (CDA R2, WS/T 483 and WS/T 500): its header and sections as FHIR, with the original where it is kept. */
export async function understandDocument(
  { templates }: { readonly templates: TemplateBook },
  feed: OpenFeed,
  { id, bytes, received }: Arrival,
): Promise<Understood> {
  const start = { kind: '', control: '', sent: null, digest: digestOf(bytes), map: null, patient: null, resources: [] }
  const read = readDocument(bytes)
  if (!read.ok) {
    const { line, column } = read.refusal.details ?? {}
    const place = line === undefined ? {} : { place: `${line}:${column}` }
    return { ...start, faults: [{ code: 'document', value: read.refusal.code.slice('cda.'.length), ...place }] }
  }
  const { header } = read.value
  const template = findTemplate(read.value, templates.all())
  const time = fhirDateTime(header.effectiveTime)
  const given = resourceIdOf(feed.source)
  const resources = documentToFhir(read.value, {
    ...(template ? { template } : {}),
    organisation: {
      type: 'Organization',
      identifier: { system: 'urn:kangcheng:organisation', value: feed.organisation },
    },
    original: {
      contentType: 'text/xml',
      size: bytes.length,
      sha256: hash('sha256', bytes, 'hex'),
      url: `/api/v1/exchange/messages/${feed.code}/${id}/raw`,
    },
    received: received.toISOString(),
    idOf: (type, ...parts) =>
      given(type, type === 'Patient' && parts[0] === IDENTIFIERS.medicalRecord ? parts.slice(1) : parts),
  })
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient')
  return {
    ...start,
    kind: header.code?.code ?? '',
    control: [header.id?.extension ?? '', header.versionNumber ?? ''].filter((part) => part !== '').join('/'),
    sent: time === undefined ? null : Date.parse(time),
    patient: patient ? `Patient/${patient.id}` : null,
    resources: resources.map(
      (resource): MadeResource => ({ wish: isElsewhere(resource) ? 'ensure' : 'put', resource }),
    ),
    faults: [],
  }
}

/** What a message of another feed may say better. */
function isElsewhere({ resourceType }: { readonly resourceType: string }): boolean {
  return resourceType === 'Patient' || resourceType === 'Encounter'
}
