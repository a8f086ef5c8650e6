import { type Aim, isAtOrBetter } from './aim.ts'
import type { Start } from './base-value.ts'
import type { EvaluationInput } from './evaluation-input.ts'
import type { Goal } from './goal.ts'

/** A place on the path: decimal year and the value that should be reached by then. */
interface PathPoint {
  readonly at: number
  readonly value: number
}

/**
 * The way from the start to the goal: the plan's own steps, a yearly target's promise, or a straight line.
 * Where the start already meets the goal the path is the goal itself, since nobody plans to become worse.
 * Empty when there is no start and the plan prints no steps.
 */
export function milestonePath(input: EvaluationInput, goal: Goal, aim: Aim, start: Start | undefined): PathPoint[] {
  const end = { at: input.plan.to + 1, value: aim.goal }
  if (goal.steady) return [end]
  const steps = (input.path ?? goal.steps ?? []).map(({ year, value }) => ({ at: year + 1, value }))
  if (start && steps.length === 0 && isAtOrBetter(start.value, aim.goal, aim.better)) return [end]
  const places = [...(start ? [{ at: start.at, value: start.value }] : []), ...steps]
  if (places.length === 0) return []
  const last = places.reduce((latest, { at }) => Math.max(latest, at), 0)
  return (last < end.at ? [...places, end] : places).sort((left, right) => left.at - right.at)
}

/** The value on the path at a moment, linear between its places; before the first and after the last it stands still. */
export function expectedAt(path: readonly PathPoint[], at: number): number | undefined {
  let before: PathPoint | undefined
  for (const place of path) {
    if (place.at >= at) {
      if (!before || place.at === at) return place.value
      return before.value + ((place.value - before.value) * (at - before.at)) / (place.at - before.at)
    }
    before = place
  }
  return before?.value
}
