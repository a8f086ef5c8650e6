import type { GradeTarget } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import { rankOfLevel } from './level-scales.ts'
import type { SelectedFigures } from './select-figures.ts'

/** Judges a level: reached when at least as good; short of it, by whether it rose or fell since the base year. */
export function judgeGrade(target: GradeTarget, input: EvaluationInput, selected: SelectedFigures): Judgement {
  const { latest } = selected
  const level = latest?.point.level
  if (!latest || level === undefined) return judgeAbsence(input, selected)
  const goal = rankOfLevel(target.level, input.direction)
  const now = rankOfLevel(level, input.direction)
  const figures = { period: latest.point.period, level, goalLevel: target.level }
  if (!goal || !now || goal.scale !== now.scale) return judgement('not-evaluable', 'level-unknown', figures)
  const reached = target.comparator === '>' ? now.rank < goal.rank : now.rank <= goal.rank
  if (reached) return { ...judgement('achieved', 'level-reached', figures), progress: { class: 'met' } }
  if (latest.time.end >= input.plan.to + 1) return judgement('off-track', 'level-missed', figures)
  const printed =
    input.baseline.level ??
    selected.known.find(({ point }) => point.period === String(input.plan.baseYear))?.point.level
  const base = printed === undefined ? undefined : rankOfLevel(printed, input.direction)
  if (printed !== undefined && base?.scale === now.scale) {
    const moved = { ...figures, baseLevel: printed }
    if (now.rank > base.rank) return { ...judgement('worsening', 'level-fell', moved), progress: { class: 'worse' } }
    if (now.rank < base.rank) return { ...judgement('at-risk', 'level-rose', moved), progress: { class: 'improving' } }
  }
  return judgement('off-track', 'level-short', figures)
}
