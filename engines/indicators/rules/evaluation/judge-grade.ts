import type { GradeTarget } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import { ranksOfLevels } from './level-scales.ts'
import type { SelectedFigures } from './select-figures.ts'

/** Judges a level: reached when at least as good; short of it, by whether it rose or fell since the base year. */
export function judgeGrade(target: GradeTarget, input: EvaluationInput, selected: SelectedFigures): Judgement {
  const { latest } = selected
  const level = latest?.point.level
  if (!latest || level === undefined) return judgeAbsence(input, selected)
  const figures = {
    period: latest.point.period,
    level,
    goalLevel: target.level,
    ...(target.comparator && { sign: target.comparator }),
  }
  const ranks = ranksOfLevels(level, target.level, input.direction)
  if (!ranks) return judgement('not-evaluable', 'level-unknown', figures)
  const reached = target.comparator === '>' ? ranks.now < ranks.goal : ranks.now <= ranks.goal
  if (reached) return { ...judgement('achieved', 'level-reached', figures), progress: { class: 'met' } }
  if (latest.time.end >= input.plan.to + 1) return judgement('off-track', 'level-missed', figures)
  const start = startLevel(input, selected)
  const moved = start === undefined ? undefined : ranksOfLevels(level, start, input.direction)
  if (start === undefined || !moved) return judgement('not-evaluable', 'level-no-start', figures)
  const told = { ...figures, baseLevel: start }
  if (moved.now > moved.goal) return { ...judgement('worsening', 'level-fell', told), progress: { class: 'worse' } }
  if (moved.now < moved.goal) return { ...judgement('at-risk', 'level-rose', told), progress: { class: 'improving' } }
  return { ...judgement('off-track', 'level-short', told), progress: { class: 'little-change' } }
}

/** The baseline's level, else that of the base year, else the first of several. */
function startLevel({ baseline, plan }: EvaluationInput, { known, figures }: SelectedFigures): string | undefined {
  const ofBaseYear = known.find(({ point }) => point.period === String(plan.baseYear))?.point.level
  return baseline.level ?? ofBaseYear ?? (figures.length > 1 ? figures[0]?.point.level : undefined)
}
