import type { SeriesPoint, Verdict } from '../../contract/evaluation.ts'
import type { PartsTarget, SimpleTarget } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import type { SelectedFigures } from './select-figures.ts'

/** The worst part speaks for the whole. Not knowing is worse than being on the way, better than failing. */
const WORST_FIRST: readonly Verdict[] = [
  'worsening',
  'off-track',
  'at-risk',
  'no-data',
  'not-evaluable',
  'not-due',
  'on-track',
  'achieved',
]

/** Judges each part on its own figures; each must hold. */
export function judgeParts(
  target: PartsTarget,
  input: EvaluationInput,
  selected: SelectedFigures,
  judgeSimple: (part: SimpleTarget, input: EvaluationInput) => Judgement,
): Judgement {
  const { latest } = selected
  if (!latest) return judgeAbsence(input, selected)
  const count = target.parts.length
  const given = latest.point.parts?.length ?? 0
  if (given !== count) return judgement('not-evaluable', 'parts-differ', { period: latest.point.period, count, given })
  const judged = target.parts.map((part, index) => judgeSimple(part, inputOfPart(input, part, index)))
  const [worst, place] = judged.reduce<readonly [Judgement | undefined, number]>(
    ([best, at], one, index) => (best === undefined || rank(one) < rank(best) ? [one, index] : [best, at]),
    [undefined, 0],
  )
  if (!worst) return judgement('not-evaluable', 'parts-differ', { count, given })
  const partText = target.parts[place]?.text ?? ''
  const all = worst.verdict === 'achieved' ? { allParts: 1 } : {}
  return { ...worst, figures: { ...worst.figures, part: place + 1, count, partText, ...all } }
}

function rank({ verdict }: Judgement): number {
  return WORST_FIRST.indexOf(verdict)
}

function inputOfPart(input: EvaluationInput, part: SimpleTarget, index: number): EvaluationInput {
  const { path: _path, measure: _measure, baseline, series, ...rest } = input
  const base = baseline.parts?.[index]
  return {
    ...rest,
    target: part,
    baseline: {
      text: baseline.text,
      ...(base !== undefined && { value: base }),
      ...(baseline.year !== undefined && { year: baseline.year }),
    },
    series: series.map((point) => pointOfPart(point, index)),
  }
}

function pointOfPart(point: SeriesPoint, index: number): SeriesPoint {
  const { parts, value: _value, lower: _lower, upper: _upper, numerator: _n, denominator: _d, ...rest } = point
  const value = parts?.[index]
  return value === undefined ? rest : { ...rest, value }
}
