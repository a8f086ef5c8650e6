import { ok, type Result, refuse } from '@kangcheng/kernel'
import { type Change, personsOf, reverse } from './change.ts'

/** A person as they are now. */
export interface Standing {
  readonly redirectsTo: string | null
  readonly charts: readonly string[]
}

/**
 * What puts back the state before a change. Refused where something was done to the same persons later and stands: undone first, it
 * leaves them as the change did, so that any order in which steps are undone leads back. Charts that merely arrived since stay.
 * @param persons all whom the change has to do with, as they are now
 * @param later what was done after it and stands, arrivals left out
 */
export function undo(change: Change, persons: ReadonlyMap<string, Standing>, later: readonly Change[]): Result<Change> {
  const touched = new Set(personsOf(change))
  const isBuiltUpon = later.some((other) => personsOf(other).some((person) => touched.has(person)))
  const back = reverse(change)
  return isBuiltUpon || !isSoundAfter(back, persons) ? refuse('persons.step-built-upon') : ok(back)
}

/** Whoever stands has charts, whoever redirects has none, and leads to somebody who stands. */
function isSoundAfter({ moves, redirects }: Change, persons: ReadonlyMap<string, Standing>): boolean {
  const after = new Map(
    [...persons].map(([id, { redirectsTo, charts }]) => [id, { redirectsTo, charts: new Set(charts) }]),
  )
  for (const { chart, from, to } of moves) {
    after.get(from ?? '')?.charts.delete(chart)
    after.get(to)?.charts.add(chart)
  }
  for (const { person, to } of redirects) {
    const one = after.get(person)
    if (one) one.redirectsTo = to
  }
  return (
    [...after.values()].every(({ redirectsTo, charts }) => (redirectsTo === null) === charts.size > 0) &&
    redirects.every(({ to }) => to === null || after.get(to)?.redirectsTo === null)
  )
}
