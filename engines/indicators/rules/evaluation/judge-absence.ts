import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { type SelectedFigures, saysSomething } from './select-figures.ts'

/** Nothing to judge: not a figure since the plan began. Why there is none is said, since it is not the same. */
export function judgeAbsence(input: EvaluationInput, { known, newestAbsence }: SelectedFigures): Judgement {
  const started = input.baseline.value !== undefined || known.some(({ point }) => point.value !== undefined)
  return { ...reasonOfAbsence(), progress: { class: started ? 'baseline-only' : 'informational' } }

  function reasonOfAbsence(): Judgement {
    const { from } = input.plan
    if (newestAbsence?.absence) return judgement('no-data', newestAbsence.absence, { period: newestAbsence.period })
    const other = known.some(({ point, time }) => time.first >= from && saysSomething(point))
    if (other) return judgement('not-evaluable', 'other-measure')
    return judgement('no-data', started ? 'baseline-only' : 'no-figure', { from })
  }
}
