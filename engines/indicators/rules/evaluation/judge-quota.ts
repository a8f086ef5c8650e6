import type { QuotaTarget } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import { judgeNumber } from './judge-number.ts'
import { timeOfPeriod } from './period-time.ts'
import type { SelectedFigures } from './select-figures.ts'

/** A share handed out by somebody else: filled or not as reported; so many for each unit is judged as a number. */
export function judgeQuota(target: QuotaTarget, input: EvaluationInput, selected: SelectedFigures): Judgement {
  const { latest } = selected
  if (!latest) return target.value === undefined ? judgeAbsence(input, selected) : judgeNumber(target, input, selected)
  const figures = { period: latest.point.period }
  const running = latest.time.end > (timeOfPeriod(input.asOf)?.end ?? 0)
  if (latest.point.attained === true) {
    return { ...judgement('achieved', 'quota-filled', figures), progress: { class: 'met' } }
  }
  if (latest.point.attained === false && running)
    return judgement('not-due', 'not-done-yet', { ...figures, due: Math.ceil(latest.time.end) - 1 })
  if (latest.point.attained === false) return judgement('off-track', 'quota-not-filled', figures)
  return target.value === undefined
    ? judgement('not-evaluable', 'quota-unknown', figures)
    : judgeNumber(target, input, selected)
}
