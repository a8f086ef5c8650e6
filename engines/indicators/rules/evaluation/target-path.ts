import type { SeriesPoint } from '../../contract/evaluation.ts'
import type { Plan, PlanIndicator } from '../../contract/plan.ts'
import { sideFor } from './aim.ts'
import { startOf } from './base-value.ts'
import type { EvaluationInput } from './evaluation-input.ts'
import { goalOf } from './goal.ts'
import { expectedAt, milestonePath } from './milestone-path.ts'
import { selectFigures } from './select-figures.ts'

/** Later than any figure: a chart shows the path to everything the series holds. */
const END_OF_TIME = '9999-12-31'

/**
 * The path to the target, one value at the end of each year from the base year on, for a chart.
 * Empty where the target has no number, the goal is not known, or there is nothing to start from.
 */
export function targetPath(
  row: PlanIndicator,
  plan: Plan,
  goal: number | undefined,
  series: readonly SeriesPoint[],
): { year: number; value: number }[] {
  const { target } = row
  if (
    goal === undefined ||
    !(target.kind === 'threshold' || target.kind === 'range' || target.kind === 'relative' || target.kind === 'quota')
  )
    return []
  const input: EvaluationInput = {
    ...row,
    series,
    plan: { ...plan.period, baseYear: plan.baseYear },
    asOf: END_OF_TIME,
  }
  const selected = selectFigures(input, ({ value }) => value !== undefined)
  const found = goalOf(target, input, selected)
  if ('missingBase' in found) return []
  const start = startOf(input, selected)
  const path = milestonePath(input, found, sideFor(found.aims, selected.latest?.point.value ?? goal), start)
  if (path.length === 0) return []
  const first = start ? Math.round(start.at) - 1 : plan.period.from
  const years = Array.from({ length: Math.max(0, plan.period.to - first + 1) }, (_, index) => first + index)
  return years.flatMap((year) => {
    const value = expectedAt(path, year + 1)
    return value === undefined ? [] : [{ year, value }]
  })
}
