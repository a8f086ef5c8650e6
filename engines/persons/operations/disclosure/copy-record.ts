import { type Actor, directoryIn } from '@kangcheng/access'
import { type Language, ok, type Result } from '@kangcheng/kernel'
import type { PersonRecord } from '../../contract/disclosure/record.ts'
import { recordDocument } from '../../rules/disclosure/record-document.ts'
import type { RuledDeps } from './deps.ts'
import { showOwnRecord } from './show-record.ts'

/** A copy of one's record, or a ward's, as a FHIR Bundle of its resources. */
export async function copyRecordAsFhir(
  deps: RuledDeps,
  actor: Actor,
  { person }: { readonly person?: string | undefined },
): Promise<Result<object>> {
  const shown = await showOwnRecord(deps, actor, { person, format: 'fhir' })
  return shown.ok ? ok(bundleOf(shown.value, deps.clock.now().toISOString())) : shown
}

function bundleOf({ resources }: PersonRecord, timestamp: string) {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp,
    entry: resources.map(({ resource }) => ({ resource })),
  }
}

/** The same to be read on paper: a PDF. */
export async function copyRecordAsPdf(
  deps: RuledDeps,
  actor: Actor,
  { person, language = 'zh' }: { readonly person?: string | undefined; readonly language?: Language | undefined },
): Promise<Result<Uint8Array>> {
  const shown = await showOwnRecord(deps, actor, { person, format: 'pdf' })
  if (!shown.ok) return shown
  const organisations = await directoryIn(deps.database.kysely).organisations()
  const institutions = new Map(organisations.map(({ code, name }) => [code, name]))
  return deps.printer.print(recordDocument(shown.value, { language, day: deps.clock.today(), institutions }))
}
