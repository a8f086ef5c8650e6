import { standardErrorFromLimits } from '@kangcheng/methods'
import type { SeriesPoint } from '../../contract/evaluation.ts'
import type { EvaluationInput } from './evaluation-input.ts'
import type { SelectedFigures } from './select-figures.ts'

/** Where a movement starts: a figure, when it speaks of, and how sure it is. */
export interface Start {
  readonly value: number
  /** Decimal year, at the end of the period the figure speaks of. */
  readonly at: number
  readonly standardError?: number
}

/** The figure of one year: the plan's printed baseline before the series, since it is what the target was set against. */
export function valueOfYear(year: number, input: EvaluationInput, selected: SelectedFigures): Start | undefined {
  const { baseline, plan } = input
  const inSeries = selected.known.find(({ point }) => point.period === String(year))?.point
  const printed = (baseline.year ?? plan.baseYear) === year ? baseline.value : undefined
  const value = printed ?? inSeries?.value
  if (value === undefined) return undefined
  const standardError = inSeries?.value === value ? standardErrorOf(inSeries) : undefined
  return { value, at: year + 1, ...(standardError !== undefined && { standardError }) }
}

/** The start of the path: the baseline, else the base year in the series, else the first of several figures. */
export function startOf(input: EvaluationInput, selected: SelectedFigures): Start | undefined {
  const printed = input.baseline.year ?? input.plan.baseYear
  const start = valueOfYear(printed, input, selected) ?? valueOfYear(input.plan.baseYear, input, selected)
  if (start) return start
  const [first, second] = selected.figures
  if (first?.point.value === undefined || second === undefined) return undefined
  const standardError = standardErrorOf(first.point)
  return { value: first.point.value, at: first.time.end, ...(standardError !== undefined && { standardError }) }
}

export function standardErrorOf(point: SeriesPoint): number | undefined {
  return point.lower === undefined || point.upper === undefined || point.upper < point.lower
    ? undefined
    : standardErrorFromLimits.must(point.lower, point.upper)
}
