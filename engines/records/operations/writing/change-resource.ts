import type { Decision } from '@kangcheng/access'
import { patientOf } from '../../rules/addressing/chart-element.ts'
import type { Resource } from '../../rules/resource.ts'
import type { GivenId } from '../../store/placements.ts'
import type { Deps } from '../deps.ts'
import { refuseMaskedChange } from '../masked-answers.ts'
import { applyEntry } from './apply-entry.ts'
import type { CommitUnit } from './commit-units.ts'
import type { Entry, EntryAnswer } from './entry.ts'
import { indexerFor } from './indexer.ts'
import { resolveEntry } from './resolve-entry.ts'

/** One change by itself. The resource is valid already; whether it fits what is stored is decided here. */
export async function changeResource(
  deps: Deps & { readonly commit: CommitUnit },
  decision: Decision,
  entry: Entry,
): Promise<EntryAnswer> {
  const refused = await refuseMaskedChange(deps, decision, `records.${entry.method}`)
  if (refused) return refused
  const indexOf = await indexerFor([entry.type])
  const source = await deps.sources.own(decision)
  return deps.commit<EntryAnswer>({
    decision,
    operation: `records.${entry.method}`,
    size: 2,
    wanted: wantedOf(entry),
    subject: (answer) => (answer.ok && answer.id !== undefined ? `${entry.type}/${answer.id}` : entry.type),
    async work(staging) {
      const resolved = await resolveEntry(staging, entry)
      if (entry.method === 'patch' && resolved.kind === 'there' && resolved.row.content !== null) {
        await staging.prefetch(patientsOf(JSON.parse(resolved.row.content) as Resource))
      }
      return applyEntry(staging, entry, resolved, { source, indexOf })
    },
  })
}

/** What is read for an entry: its target, and where its patient lies. */
export function wantedOf(entry: Entry): GivenId[] {
  const id = 'id' in entry ? entry.id : entry.method === 'update' ? entry.resource.id : undefined
  const target = id === undefined ? [] : [{ type: entry.type, id }]
  return 'resource' in entry ? [...target, ...patientsOf(entry.resource)] : target
}

export function patientsOf(resource: Resource): GivenId[] {
  const id = patientOf(resource)
  return id === undefined ? [] : [{ type: 'Patient', id, placeOnly: true }]
}
