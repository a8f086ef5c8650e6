import { ok, type Result, refuse } from '@kangcheng/kernel'
import { type Change, reverse } from './change.ts'

/** A person as they are now. */
export interface Standing {
  readonly redirectsTo: string | null
  readonly charts: readonly string[]
}

/**
 * What puts back the state before a change. Refused where later steps were built on it: they moved a chart on, or somebody would be left
 * without a chart, or redirect and have charts. Those steps are undone first.
 * @param persons all whom the change has to do with, as they are now
 * @param later what was done after it and stands
 */
export function undo(change: Change, persons: ReadonlyMap<string, Standing>, later: readonly Change[]): Result<Change> {
  const back = reverse(change)
  const isBuiltUpon = later.some((other) => touchesSame(change, other)) || !isSoundAfter(back, persons)
  return isBuiltUpon ? refuse('persons.step-built-upon') : ok(back)
}

/** Whether two changes have to do with the same chart, redirect, or pair. */
function touchesSame(one: Change, other: Change): boolean {
  const named = ({ moves, redirects, aparts }: Change) => [
    ...moves.map(({ chart }) => chart),
    ...redirects.map(({ person }) => person),
    ...aparts.map((pair) => `${pair.one} ${pair.other}`),
  ]
  const touched = new Set(named(one))
  return named(other).some((name) => touched.has(name))
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
