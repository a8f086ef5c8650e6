import { ok, type Result, refuse } from '@kangcheng/kernel'
import { type Change, reverse } from './change.ts'
import type { Apartness } from './decide-change.ts'

/** A person as they are now. */
export interface Standing {
  readonly redirectsTo: string | null
  readonly charts: readonly string[]
}

/**
 * What puts back the state before a change. Refused where later steps were built on it: a chart has gone on, somebody would be left
 * without a chart, or would redirect and have charts. Those steps are undone first.
 * @param persons all whom the change has to do with, as they are now
 */
export function undo(change: Change, persons: ReadonlyMap<string, Standing>, areApart: Apartness): Result<Change> {
  const holds =
    change.moves.every(({ chart, to }) => persons.get(to)?.charts.includes(chart)) &&
    change.redirects.every(({ person, to }) => persons.get(person)?.redirectsTo === to) &&
    change.aparts.every(({ one, other, is }) => areApart(one, other) === is)
  const back = reverse(change)
  return holds && isSoundAfter(back, persons) ? ok(back) : refuse('persons.step-built-upon')
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
