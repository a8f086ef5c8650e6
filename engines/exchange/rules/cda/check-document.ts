import type { DocumentFinding } from '../../contract/cda.ts'
import { checkHeader } from './checking/check-header.ts'
import { checkSections } from './checking/check-sections.ts'
import type { ClinicalDocument } from './clinical-document.ts'
import type { CdaTemplate } from './template-kind.ts'

/**
 * In what a document differs from the rules of all shared documents (CDA R2, WS/T 482) and from those of its template. What a
 * template asks that nobody compared with its standard is a warning. No finding says what stands in the document.
 */
export function checkDocument(document: ClinicalDocument, template: CdaTemplate | undefined): DocumentFinding[] {
  return [...checkHeader(document, template), ...(template ? checkSections(document, template) : [])]
}
