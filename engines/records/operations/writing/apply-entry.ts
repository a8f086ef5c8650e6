import { patientOf } from '../../rules/addressing/chart-element.ts'
import { fault } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import type { IndexValues } from '../../rules/searching/index-values.ts'
import type { Row } from '../../store/row.ts'
import type { Entry, EntryAnswer, EntryFailure } from './entry.ts'
import type { Resolved } from './resolve-entry.ts'
import type { Staging } from './staging.ts'
import { contentOf, sentText, versionOf } from './version.ts'

export interface ApplyFacts {
  /** Number of the organisation that writes. */
  readonly source: number
  readonly indexOf: (resource: Resource) => IndexValues
  /** Left out, the text is made when it is needed. */
  readonly textOf?: typeof sentText
  /** Given out in advance where others of the bundle refer to it. */
  readonly address?: { readonly chart: number; readonly local: number } | undefined
}

/** Stages what an entry asks for, now that it is known what it is about. Computes only. */
export function applyEntry(staging: Staging, entry: Entry, resolved: Resolved, facts: ApplyFacts): EntryAnswer {
  if (resolved.kind === 'answered') return resolved.answer
  if (entry.method === 'delete') {
    return resolved.kind === 'there' ? remove(staging, entry.type, resolved.row, resolved.id) : nothing(entry.type)
  }
  if (entry.method === 'patch') {
    if (resolved.kind !== 'there' || resolved.row.content === null) return nothing(entry.type)
    const changed = entry.change(JSON.parse(resolved.row.content) as Resource)
    if (!changed.ok) return { ok: false, status: 422, issues: changed.issues }
    return replace(staging, changed.resource, resolved.row, resolved.id, facts)
  }
  if (resolved.kind === 'there') return replace(staging, entry.resource, resolved.row, resolved.id, facts)
  return make(staging, entry.resource, resolved.givenId, facts)
}

function make(staging: Staging, resource: Resource, givenId: string | undefined, facts: ApplyFacts): EntryAnswer {
  if (!staging.mayChange(facts)) return outOfReach()
  const known = givenId === undefined ? undefined : staging.addressOf(resource.resourceType, givenId)
  const address =
    facts.address ?? known ?? staging.newAddress(resource.resourceType, givenId, staging.chartOf(patientOf(resource)))
  const assignedId = givenId ?? null
  const id = staging.idOf(address, assignedId)
  const { indexOf, textOf = sentText, source } = facts
  const made = { id, version: 1, now: staging.now, source, assignedId }
  const row = versionOf(resource, textOf(resource), address, made, indexOf(resource))
  staging.put(row)
  return { ok: true, status: 201, type: resource.resourceType, id, row }
}

/** Where a role is of one district and its holder's organisation lies in another. */
export function outOfReach(): EntryFailure {
  const words = 'Your role does not reach the organisation you act for: nothing can be made there.'
  return { ok: false, status: 403, issues: [fault('forbidden', words)] }
}

function replace(staging: Staging, resource: Resource, old: Row, id: string, facts: ApplyFacts): EntryAnswer {
  const chart = staging.chartOf(patientOf(resource))
  if (chart !== undefined && chart !== old.chart) {
    const words = 'A resource stays in the chart of its patient: delete it there and create it for the other one.'
    return { ok: false, status: 422, issues: [fault('business-rule', words, resource.resourceType)] }
  }
  const { indexOf, textOf = sentText } = facts
  const text = textOf(resource)
  // Sent again as it is: nothing changed, and a new version would say that something did.
  if (old.content !== null && contentOf(resource, text, id, old.version, old.changed) === old.content) {
    return { ok: true, status: 200, type: resource.resourceType, id, row: old }
  }
  const { assignedId, source } = old
  const changed = { id, version: old.version + 1, now: staging.now, source, assignedId }
  const row = versionOf(resource, text, old, changed, indexOf(resource))
  staging.put(row)
  return { ok: true, status: old.content === null ? 201 : 200, type: resource.resourceType, id, row }
}

function remove(staging: Staging, type: string, old: Row, id: string): EntryAnswer {
  const { chart, local, source, assignedId } = old
  const row = { chart, local, source, assignedId, changed: staging.now, version: old.version + 1, content: null }
  staging.put({ ...row, tokens: [], dateLow: null, dateHigh: null })
  return { ok: true, status: 204, type, id, row }
}

function nothing(type: string): EntryAnswer {
  return { ok: true, status: 204, type }
}
