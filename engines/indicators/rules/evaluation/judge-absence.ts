import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import type { SelectedFigures } from './select-figures.ts'

/** Nothing to judge: not a figure since the plan began. Why there is none is said, since it is not the same. */
export function judgeAbsence(input: EvaluationInput, { known, newestAbsence }: SelectedFigures): Judgement {
  if (newestAbsence?.absence) return judgement('no-data', newestAbsence.absence, { period: newestAbsence.period })
  const started = input.baseline.value !== undefined || known.some(({ point }) => point.value !== undefined)
  return started
    ? { ...judgement('no-data', 'baseline-only', { from: input.plan.from }), progress: { class: 'baseline-only' } }
    : judgement('no-data', 'no-figure', { from: input.plan.from })
}
