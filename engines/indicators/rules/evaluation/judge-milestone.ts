import { yearOf } from '@kangcheng/kernel'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import type { SelectedFigures } from './select-figures.ts'

/** Judges something to be done: done, not due, due this year, or late. */
export function judgeMilestone(input: EvaluationInput, selected: SelectedFigures): Judgement {
  const { latest } = selected
  const due = dueYear(input)
  const today = yearOf(input.asOf)
  const undone = selected.figures.some(({ point }) => point.attained === true)
  const figures = { due, ...(latest && { period: latest.point.period }), ...(undone && { undone: 1 }) }
  if (latest?.point.attained === true) {
    return { ...judgement('achieved', 'done', figures), progress: { class: 'met' } }
  }
  const late = today > due || (latest !== undefined && latest.time.end >= due + 1)
  if (latest) {
    if (late) return judgement('off-track', 'not-done-late', figures)
    return today < due
      ? judgement('not-due', 'not-done-yet', figures)
      : judgement('at-risk', 'not-done-last-year', figures)
  }
  if (selected.newestAbsence?.absence) return judgeAbsence(input, selected)
  return today < due ? judgement('not-due', 'not-due-yet', figures) : judgement('no-data', 'no-report', figures)
}

/** A year printed in the target (2023年底前建成), when it lies within the plan; else the plan's last. */
function dueYear({ target, plan }: EvaluationInput): number {
  const printed = Number(/(20\d{2})年/.exec(target.text)?.[1])
  return printed >= plan.from && printed <= plan.to ? printed : plan.to
}
