import { isInChart, readPatientId } from '../addressing/chart-element.ts'
import { fault, type Issue } from '../issue.ts'
import { typeCode } from '../resource-types.ts'
import type { OwnCriterion } from '../searching/search-query.ts'
import { readCriteria } from './read-criteria.ts'
import type { ResourceTrigger, SubscriptionTopic } from './topic.ts'
import type { Watch } from './watch.ts'

export type Watches =
  | { readonly ok: true; readonly watches: readonly Watch[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const MOST_FILTERS = 20
const CRITERIA = 'Subscription.criteria'

/** What a topic watches for somebody who narrows it by these filters: `Observation?code=…`, or `code=…` for all its types. */
export function watchesOfTopic(topic: SubscriptionTopic, filters: readonly string[]): Watches {
  if (filters.length > MOST_FILTERS) return refused('too-costly', `More than ${MOST_FILTERS} filters.`)
  const types = new Set(topic.resourceTrigger.flatMap(({ resource }) => resource))
  const strange = filters.map(readFilter).find(({ type }) => type !== undefined && !types.has(type))
  if (strange) return refused('value', 'A filter names a type that its topic does not tell of.')
  const watches: Watch[] = []
  for (const trigger of topic.resourceTrigger) {
    for (const type of trigger.resource) {
      const made = watchOf(topic, trigger, type, filters)
      if (!made.ok) return made
      watches.push(...made.watches)
    }
  }
  return { ok: true, watches }
}

/** What a criteria of R4 watches, which is a search: resources that meet it when they are created or updated. */
export function watchesOfSearch(criteria: string): Watches {
  const { type = '', query } = readFilter(criteria.includes('?') ? criteria : `${criteria}?`)
  if (typeCode(type) === undefined) return refused('value', 'The criteria names no resource type.')
  const current = readCriteria(type, query, CRITERIA)
  if (!current.ok) return current
  return {
    ok: true,
    watches: [
      {
        type,
        interactions: ['create', 'update'],
        current: current.criteria,
        ...LENIENT,
        requireBoth: true,
        filters: [],
      },
    ],
  }
}

const LENIENT = { createPasses: true, deletePasses: true } as const

function watchOf(
  topic: SubscriptionTopic,
  { supportedInteraction, queryCriteria = {} }: ResourceTrigger,
  type: string,
  filters: readonly string[],
): Watches {
  if (typeCode(type) === undefined) return refused('value', 'The topic names a type that FHIR R4 has not.')
  const { previous, current, resultForCreate, resultForDelete, requireBoth = false } = queryCriteria
  const before = previous === undefined ? undefined : readCriteria(type, previous, CRITERIA)
  if (before && !before.ok) return before
  const now = current === undefined ? undefined : readCriteria(type, current, CRITERIA)
  if (now && !now.ok) return now
  const narrowed = narrow(topic, type, filters)
  if (!narrowed.ok) return narrowed
  return {
    ok: true,
    watches: [
      {
        type,
        interactions: supportedInteraction,
        previous: before?.criteria,
        current: now?.criteria,
        createPasses: resultForCreate !== 'test-fails',
        deletePasses: resultForDelete !== 'test-fails',
        requireBoth,
        filters: narrowed.criteria,
        patients: narrowed.patients,
      },
    ],
  }
}

function narrow(
  { canFilterBy }: SubscriptionTopic,
  type: string,
  filters: readonly string[],
):
  | { ok: true; criteria: readonly OwnCriterion[]; patients: readonly string[] | undefined }
  | { ok: false; issues: readonly Issue[] } {
  const allowed = new Set(
    canFilterBy.filter(({ resource = type }) => resource === type).map(({ filterParameter }) => filterParameter),
  )
  const criteria: OwnCriterion[] = []
  let patients: readonly string[] | undefined
  for (const filter of filters) {
    const { type: named = type, query } = readFilter(filter)
    if (named !== type) continue
    for (const [key, value] of new URLSearchParams(query)) {
      if (!allowed.has(key.split(':', 1)[0] ?? '')) {
        return refused('not-supported', 'The topic cannot be filtered by that; its canFilterBy says by what it can.')
      }
      // In every type that lies in a patient's chart, whatever its search parameters are called.
      if (key === 'patient' && (type === 'Patient' || isInChart(type))) {
        const named = new Set(value.split(',').map((one) => readPatientId(one) ?? one))
        patients = [...named].filter((id) => patients?.includes(id) ?? true)
        continue
      }
      const read = readCriteria(type, new URLSearchParams([[key, value]]).toString(), CRITERIA)
      if (!read.ok) return read
      criteria.push(...read.criteria)
    }
  }
  return { ok: true, criteria, patients }
}

function readFilter(text: string): { type?: string; query: string } {
  const at = text.indexOf('?')
  return at === -1 ? { query: text } : { type: text.slice(0, at), query: text.slice(at + 1) }
}

function refused(code: Issue['code'], diagnostics: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [fault(code, diagnostics, CRITERIA)] }
}
