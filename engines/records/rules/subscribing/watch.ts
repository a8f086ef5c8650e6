import type { TypePaths } from '../../definitions/paths.ts'
import { patientOf } from '../addressing/chart-element.ts'
import type { Resource } from '../resource.ts'
import { matchesCriterion } from '../searching/matches.ts'
import type { OwnCriterion } from '../searching/search-query.ts'
import type { Interaction } from './topic.ts'

/** What of one resource type is watched, and by whom it is narrowed. */
export interface Watch {
  readonly type: string
  readonly interactions: readonly Interaction[]
  readonly previous?: readonly OwnCriterion[] | undefined
  readonly current?: readonly OwnCriterion[] | undefined
  /** What a test is taken for that has no version to ask. */
  readonly createPasses: boolean
  readonly deletePasses: boolean
  readonly requireBoth: boolean
  /** Of the subscription: all must hold. */
  readonly filters: readonly OwnCriterion[]
  /** Ids of the patients whose records are watched; undefined: all. */
  readonly patients?: readonly string[] | undefined
}

/** One resource before and after; one of both at least. */
export interface Change {
  readonly previous?: Resource | undefined
  readonly current?: Resource | undefined
}

export function interactionOf({ previous, current }: Change): Interaction {
  if (current === undefined) return 'delete'
  return previous === undefined ? 'create' : 'update'
}

/** Whether a change is one that is watched. Filters look at what the resource is now; of a deleted one, at what it was. */
export function isWatched(watch: Watch, change: Change, paths: TypePaths): boolean {
  const focus = change.current ?? change.previous
  if (focus === undefined || !watch.interactions.includes(interactionOf(change))) return false
  if (watch.patients !== undefined && !watch.patients.includes(patientIn(focus) ?? '')) return false
  return meetsAll(watch.filters, focus, paths) && passes(watch, change, paths)
}

function passes(watch: Watch, { previous, current }: Change, paths: TypePaths): boolean {
  const tests: boolean[] = []
  if (watch.previous) tests.push(previous ? meetsAll(watch.previous, previous, paths) : watch.createPasses)
  if (watch.current) tests.push(current ? meetsAll(watch.current, current, paths) : watch.deletePasses)
  if (tests.length === 0) return true
  return watch.requireBoth ? !tests.includes(false) : tests.includes(true)
}

function meetsAll(criteria: readonly OwnCriterion[], resource: Resource, paths: TypePaths): boolean {
  return criteria.every((criterion) => matchesCriterion(criterion, resource, paths))
}

function patientIn(resource: Resource): string | undefined {
  return resource.resourceType === 'Patient' ? resource.id : patientOf(resource)
}
