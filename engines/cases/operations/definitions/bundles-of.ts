import type { PackDocument } from '@kangcheng/platform'
import type { DefinitionBundle } from '../../contract/definition/bundle.ts'
import type { CaseDefinition } from '../../contract/definition/case-definition.ts'
import { bundleOf } from '../../rules/definition/among-faults.ts'

/** The definitions among pack documents, each with the pack it is of and with what it names in any of them. */
export function bundlesOf(documents: readonly PackDocument[]): { pack: string; bundle: DefinitionBundle }[] {
  const among = <Body>(kind: string) => documents.filter((one) => one.kind === kind).map(({ body }) => body as Body)
  return documents
    .filter(({ kind }) => kind === 'case-definition')
    .map(({ pack, body }) => ({ pack, bundle: bundleOf(body as CaseDefinition, among) }))
}
