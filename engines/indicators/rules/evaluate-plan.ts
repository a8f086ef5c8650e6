import { type Day, readPeriod } from '@kangcheng/kernel'
import type {
  Evaluation,
  IndicatorDefinition,
  Plan,
  PlanIndicator,
  PlanOverview,
  SeriesPoint,
} from '../contract/index.ts'
import { evaluateIndicator } from './evaluation/evaluate-indicator.ts'
import { yearEnds } from './year-ends.ts'

/** Indicator → its points in one region, in any order. */
export type PlanSeries = ReadonlyMap<string, readonly SeriesPoint[]>
type Definitions = ReadonlyMap<string, IndicatorDefinition>
type Cell = PlanOverview['rows'][number]['cells'][number]

/** Every indicator of the plan as of a day, in the plan's order. */
export function evaluatePlan(plan: Plan, definitions: Definitions, series: PlanSeries, asOf: Day): Evaluation[] {
  return plan.indicators.map((row) => evaluateRow(plan, row, definitions, series.get(row.code) ?? [], asOf))
}

export function evaluateRow(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  asOf: Day,
): Evaluation {
  const definition = definitions.get(row.code)
  return evaluateIndicator({
    code: row.code,
    unit: row.unit,
    direction: row.direction,
    baseline: row.baseline,
    target: row.target,
    series,
    plan: { from: plan.period.from, to: plan.period.to, baseYear: plan.baseYear },
    ...(definition === undefined ? {} : { measure: definition.measure }),
    ...(row.path === undefined ? {} : { path: row.path }),
    asOf,
  })
}

/**
 * The heat map's row: for each year the figure of that year and the verdict it leads to, both as known on `asOf`.
 * A figure published in the spring after still belongs to its year.
 */
export function yearCells(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  asOf: Day,
): Cell[] {
  const ended = series.map((point) => ({ point, last: readPeriod(point.period)?.last ?? '' }))
  return yearEnds(plan, asOf).map(({ year, day }) => {
    if (day === undefined) return { year }
    const known = ended.filter(({ last }) => last <= `${year}-12-31`)
    const ofYear = known.filter(({ last }) => last.startsWith(String(year))).at(-1)?.point
    const until = known.map(({ point }) => (point.availableOn > day ? { ...point, availableOn: day } : point))
    const { verdict } = evaluateRow(plan, row, definitions, until, day)
    return { year, ...(ofYear === undefined ? {} : { point: ofYear }), verdict }
  })
}
