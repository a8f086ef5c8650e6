import type { PersonRecord } from '@kangcheng/persons/contract'
import { type Resource, textAt } from '../../fhir/resource.ts'
import { dateOf } from '../../fhir/show-value.ts'
import { isOver } from '../records/patient/certainty.ts'

export interface Item {
  readonly source: string
  /** Elements were taken out of it. */
  readonly masked: boolean
  readonly resource: Resource
}
export interface Group {
  readonly type: string
  readonly items: readonly Item[]
}

/** What must be known first stands first; who it is, at the end. */
export const FIRST_TYPES = [
  'AllergyIntolerance',
  'Condition',
  'MedicationRequest',
  'MedicationStatement',
  'Encounter',
  'Observation',
  'DiagnosticReport',
  'Procedure',
  'Immunization',
  'DocumentReference',
  'Composition',
] as const
const LAST = 'Patient'

/** A record by kinds of things, each with what still holds and is newest first. */
export function groupsOf(resources: PersonRecord['resources']): Group[] {
  const items = resources.map((one): Item => ({ ...one, resource: one.resource as Resource }))
  const byType = Map.groupBy(items, ({ resource }) => resource.resourceType)
  const rest = [...byType.keys()].filter((type) => type !== LAST && !FIRST_TYPES.some((first) => first === type))
  return [...FIRST_TYPES, ...rest.toSorted(), LAST].flatMap((type) => {
    const own = byType.get(type)
    return own === undefined ? [] : [{ type, items: own.toSorted(heldThenNewest) }]
  })
}

function heldThenNewest({ resource: one }: Item, { resource: other }: Item): number {
  const held = Number(hasEnded(one)) - Number(hasEnded(other))
  return held || momentOf(other) - momentOf(one)
}

/** Of a diagnosis or an allergy that it passed or was wrong; of a prescription that it is not taken any more; of anything that it was a mistake. */
export function hasEnded(resource: Resource): boolean {
  const status = textAt(resource, 'status') ?? ''
  return isOver(resource) || WRONG.has(status) || (resource.resourceType.startsWith('Medication') && TAKEN.has(status))
}
const WRONG: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled', 'not-done'])
const TAKEN: ReadonlySet<string> = new Set(['stopped', 'completed', 'not-taken', 'on-hold'])

/** What has no date is the oldest. */
function momentOf(resource: Resource): number {
  const moment = Date.parse(dateOf(resource) ?? '')
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment
}
