import { type Day, type PeriodKind, readPeriod } from '@kangcheng/kernel'
import type {
  Evaluation,
  IndicatorDefinition,
  Plan,
  PlanIndicator,
  PlanOverview,
  SeriesPoint,
  Verdict,
} from '../contract/index.ts'
import { evaluateIndicator, judgementOf, verdictOf } from './evaluation/evaluate-indicator.ts'
import type { EvaluationInput, Judgement, PlanPeriod } from './evaluation/evaluation-input.ts'
import { timeOfPeriod } from './evaluation/period-time.ts'
import { isWithinPlan, saysSomething, selectFigures } from './evaluation/select-figures.ts'
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
  return evaluateIndicator(inputOf(plan, row, definitions, series, asOf))
}

export function verdictOfRow(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  asOf: Day,
): Verdict {
  return verdictOf(inputOf(plan, row, definitions, series, asOf))
}

/** What a row comes to at the end of a period, by its figures up to then as known on `asOf`; published later, they still count. */
export function judgementAtEnd(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  { last, asOf }: { last: Day; asOf: Day },
): Pick<Judgement, 'verdict' | 'goal'> {
  return judgementOf(inputAtEnd(plan, row, definitions, series, { last, asOf }))
}

/** The same with its reason in words. */
export function evaluationAtEnd(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  end: { last: Day; asOf: Day },
): Evaluation {
  return evaluateIndicator(inputAtEnd(plan, row, definitions, series, end))
}

function inputAtEnd(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  { last, asOf }: { last: Day; asOf: Day },
): EvaluationInput {
  const day = last < asOf ? last : asOf
  const until: SeriesPoint[] = []
  for (const point of series) {
    if ((readPeriod(point.period)?.last ?? '') > last) continue
    // What is published in spring belongs to the year before.
    until.push(point.availableOn <= day ? point : { ...point, availableOn: day })
  }
  return inputOf(plan, row, definitions, until, day)
}

function inputOf(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  asOf: Day,
): EvaluationInput {
  const measure = definitions.get(row.code)?.measure
  const { code, unit, direction, baseline, target, path } = row
  return {
    code,
    unit,
    direction,
    baseline,
    target,
    series,
    plan: yearsOf(plan),
    ...(measure === undefined ? {} : { measure }),
    ...(path === undefined ? {} : { path }),
    asOf,
  }
}

/** Of the numbers that a verdict would rest on, the newest of one kind of period: a year stands beside years only. */
export function comparableNumber(
  plan: Plan,
  series: readonly SeriesPoint[],
  asOf: Day,
  kind?: PeriodKind,
): SeriesPoint | undefined {
  const { figures } = selectFigures({ series, plan: yearsOf(plan), asOf }, ({ value }) => value !== undefined)
  return figures.findLast(({ time }) => kind === undefined || time.kind === kind)?.point
}

/** How late a period of one kind ends; none for those that a verdict of the plan does not rest on. */
export function periodRank(plan: Plan, kind?: PeriodKind): (period: string) => number | undefined {
  const { from, to, baseYear } = yearsOf(plan)
  return (period) => {
    const time = timeOfPeriod(period)
    if (!time || (kind !== undefined && time.kind !== kind)) return undefined
    return isWithinPlan(time, { from, baseYear }) && time.end <= to + 1 ? time.end : undefined
  }
}

function yearsOf({ period, baseYear }: Plan): PlanPeriod {
  return { from: period.from, to: period.to, baseYear }
}

/**
 * The heat map's row: for each year the figure that speaks for it and the verdict it leads to, both as known on `asOf`.
 * A figure published in the spring after still belongs to its year.
 */
export function yearCells(
  plan: Plan,
  row: PlanIndicator,
  definitions: Definitions,
  series: readonly SeriesPoint[],
  asOf: Day,
): Cell[] {
  const chosen = selectFigures({ series, plan: yearsOf(plan), asOf }, saysSomething).known
  const known = series.map((point) => {
    const last = readPeriod(point.period)?.last ?? ''
    return { ...point, last, availableOn: last < asOf ? last : asOf }
  })
  return yearEnds(plan, asOf).map(({ year, day }) => {
    if (day === undefined) return { year }
    const ofYear = chosen.findLast(({ time }) => time.end > year && time.end <= year + 1)?.point
    const until = known.filter(({ last }) => last <= `${year}-12-31`)
    const verdict = verdictOfRow(plan, row, definitions, until, day)
    return { year, ...(ofYear === undefined ? {} : { point: ofYear }), verdict }
  })
}
