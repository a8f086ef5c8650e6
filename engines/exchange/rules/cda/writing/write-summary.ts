import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FhirResource } from '../fhir/resource.ts'
import { type SummaryHeader, summaryHeader } from './summary-header.ts'
import type { SummaryResource } from './summary-resource.ts'
import { summarySections } from './summary-sections.ts'
import { tag } from './xml-writer.ts'

/**
 * The summary of a person (病历概要, C0001) as a document of CDA R2 in UTF-8: header, and for allergies, illnesses, medicines,
 * immunisations, results, procedures and visits a section each, with a table to read and coded statements.
 * @param resources of one record, validated; one Patient among them. What is entered in error or refuted is left out
 */
export function writeSummary(
  resources: readonly FhirResource[],
  header: SummaryHeader,
): Result<string, 'cda.no-patient'> {
  const known = resources as readonly SummaryResource[]
  const patient = known.find(({ resourceType }) => resourceType === 'Patient')
  if (!patient) return refuse('cda.no-patient')
  const document = tag(
    'ClinicalDocument',
    { xmlns: 'urn:hl7-org:v3', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    summaryHeader(patient, header),
    tag('component', {}, tag('structuredBody', {}, summarySections(known))),
  )
  return ok(`<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`)
}
