import type { Condition, Scalar } from '../../contract/definition/condition.ts'
import type { CaseState } from '../../contract/running/case-state.ts'

/** Whether a condition is met by a case as it stands. What is not known meets nothing but `known: false`. */
export function holds(condition: Condition, state: CaseState): boolean {
  const { all, any, not } = condition
  if (all) return all.every((one) => holds(one, state))
  if (any) return any.some((one) => holds(one, state))
  if (not) return !holds(not, state)
  return compares(condition, subjectValues(condition, state))
}

/** The values of the subject; none where nothing is known of it. */
function subjectValues(condition: Condition, state: CaseState): readonly Scalar[] {
  const { answer, score, opinions, deadline, children, party, taken } = condition
  if (answer !== undefined) return scalars(state.values[answer])
  if (score !== undefined) return scalars(scoreValue(condition, state.scores[score]))
  if (opinions !== undefined) return scalars(opinionValue(condition, state.opinions[opinions] ?? []))
  if (deadline !== undefined) return [state.deadlines[deadline]?.status ?? 'none']
  if (children !== undefined) return [countChildren(condition, state)]
  if (party !== undefined) return scalars(state.parties[party])
  if (taken !== undefined) return [state.taken[taken]?.times ?? 0]
  return []
}

function scoreValue({ of = 'percent' }: Condition, score: CaseState['scores'][string] | undefined): Scalar | undefined {
  return score?.[of] ?? undefined
}

function opinionValue({ option, as = 'count' }: Condition, given: readonly { option: string }[]): number | undefined {
  const meant = option === undefined ? given : given.filter((one) => one.option === option)
  if (as === 'count') return meant.length
  // Of no opinions there is no share, neither all nor none.
  return given.length === 0 ? undefined : (meant.length / given.length) * 100
}

function countChildren({ children, that, outcome }: Condition, state: CaseState): number {
  return state.children.filter(
    (child) =>
      child.as === children &&
      (that === undefined || (that === 'ended') === (child.outcome !== undefined)) &&
      (outcome === undefined || child.outcome === outcome),
  ).length
}

function compares({ is, in: among, atLeast, atMost, known }: Condition, values: readonly Scalar[]): boolean {
  if (known !== undefined && known !== values.length > 0) return false
  const fits = (value: Scalar) =>
    (is === undefined || value === is) &&
    (among === undefined || among.includes(value)) &&
    (atLeast === undefined || (typeof value === 'number' && value >= atLeast)) &&
    (atMost === undefined || (typeof value === 'number' && value <= atMost))
  const compared = is !== undefined || among !== undefined || atLeast !== undefined || atMost !== undefined
  return !compared || values.some(fits)
}

function scalars(value: unknown): readonly Scalar[] {
  const all = Array.isArray(value) ? value : [value]
  return all.filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
}
