import type { Decision } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { CdaRefusal, DocumentCheck } from '../../contract/cda.ts'
import { checkDocument } from '../../rules/cda/check-document.ts'
import { findTemplate } from '../../rules/cda/find-template.ts'
import { readDocument } from '../../rules/cda/reading/read-document.ts'
import type { Deps } from '../deps.ts'
import type { TemplateBook } from './template-book.ts'

/** In what a document differs from the rules of its header and from its template. Nothing of it is kept. */
export async function checkSharedDocument(
  { access, templates }: Pick<Deps, 'access'> & { readonly templates: TemplateBook },
  decision: Decision,
  bytes: Uint8Array,
): Promise<Result<DocumentCheck, CdaRefusal>> {
  await access.noteLook(decision, { operation: 'exchange.check-document', subject: '' }, { outcome: 'done' })
  const read = readDocument(bytes)
  if (!read.ok) return read
  const template = findTemplate(read.value, templates.all())
  return ok({
    ...(template ? { template: { code: template.code, name: template.name } } : {}),
    findings: checkDocument(read.value, template),
  })
}
