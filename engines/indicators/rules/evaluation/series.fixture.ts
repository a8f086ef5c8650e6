import type { Evaluation, SeriesPoint } from '../../contract/evaluation.ts'
import { parseTarget } from '../target/parse-target.ts'
import { readBaseline } from '../target/read-baseline.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import type { EvaluationInput } from './evaluation-input.ts'

type Figure = number | Partial<SeriesPoint>

/** A yearly figure, known on 1 February of the year after. */
export function yearly(year: number, figure: Figure): SeriesPoint {
  return {
    period: String(year),
    basis: 'reported',
    status: 'final',
    revision: 1,
    availableOn: `${year + 1}-02-01`,
    invented: true,
    ...(typeof figure === 'number' ? { value: figure } : figure),
  }
}

export interface Case {
  readonly target: string
  readonly base?: string
  /** Figures of 2021, 2022 … */
  readonly figures?: readonly Figure[]
  readonly more?: Partial<EvaluationInput>
}

export function inputOf({ target, base = '--', figures = [], more }: Case): EvaluationInput {
  return {
    code: 'an-indicator',
    target: parseTarget(target),
    baseline: readBaseline(base, 2020),
    direction: 'increase',
    unit: '%',
    series: figures.map((figure, index) => yearly(2021 + index, figure)),
    plan: { from: 2021, to: 2025, baseYear: 2020 },
    asOf: '2025-06-30',
    ...more,
  }
}

/** Evaluates a plan of 2021–2025 with baselines of 2020, seen in the middle of 2025 unless the case says otherwise. */
export function evaluate(example: Case): Evaluation {
  return evaluateIndicator(inputOf(example))
}
