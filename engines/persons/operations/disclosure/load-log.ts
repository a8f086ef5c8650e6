import type { AuditEntry } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import { ok } from '@kangcheng/kernel'
import { addressOf } from '../../rules/disclosure/fhir-json.ts'
import { listLooks, type RecordLook } from '../../store/disclosure/looks.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import { loadBefore, type RuledDeps } from './deps.ts'
import { gatherRecord } from './gather-record.ts'
import type { OpenPerson } from './person-facts.ts'

/** One access: read here over all charts, or found in the book of every look. */
export interface LoggedAccess {
  /** Names it, and when it was. */
  readonly id: string
  readonly at: Date
  readonly organisation: string
  readonly look?: RecordLook
  readonly entry?: AuditEntry
}

const OWN_LIST = ['persons.show-record', 'persons.show-own-record', 'persons.copy-record']

/** When an access with this id was; undefined where it cannot be one. */
export function momentOf(id: string): Date | undefined {
  const [, milliseconds] = /^(\d{1,14})-/.exec(id) ?? []
  return milliseconds === undefined ? undefined : new Date(Number(milliseconds))
}

/**
 * The accesses to a person before a moment, newest first: readings of the record, and from the book every look at the person, at a chart of
 * theirs, and at each resource in it.
 */
export async function loadLog(
  deps: RuledDeps,
  { person, ids, charts }: OpenPerson,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<Result<LoggedAccess[]>> {
  const record = await gatherRecord(deps, charts)
  if (!record.ok) return record
  const looks = await loadBefore(deps, async (db) => {
    await openPerson(db, person.id)
    return listLooks(db, ids, { before, limit })
  })
  const subjects = new Set([
    ...ids.map((id) => `person/${id}`),
    ...charts.map(({ patientId }) => `Patient/${patientId}`),
    ...record.value.map(({ resource }) => addressOf(resource)),
  ])
  const entries = await deps.access.looksAt({ subjects: [...subjects], doneElsewhere: OWN_LIST, before, limit })
  const logged: LoggedAccess[] = [
    ...looks.map((look) => ({
      id: `${look.at.getTime()}-${look.id}`,
      at: look.at,
      organisation: look.organisation,
      look,
    })),
    ...entries.map((entry) => {
      const at = new Date(entry.at)
      const { organisation, day, seq } = entry
      return { id: `${at.getTime()}-${organisation}.${day}.${seq}`, at, organisation, entry }
    }),
  ]
  return ok(logged.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, limit))
}
