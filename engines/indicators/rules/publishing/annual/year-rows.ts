import type { Day, Words } from '@kangcheng/kernel'
import type {
  Evaluation,
  IndicatorDefinition,
  IndicatorValue,
  Plan,
  PlanIndicator,
  SeriesPoint,
  Verdict,
} from '../../../contract/index.ts'
import { evaluationAtEnd, judgementAtEnd, yearCells } from '../../evaluate-plan.ts'
import { seriesAsOf } from '../../series.ts'
import { peopleBehind, publishable } from '../small-numbers.ts'

/** An indicator of the plan in the year of the report, as it may be published. */
export interface YearRow {
  row: PlanIndicator
  definition: IndicatorDefinition | undefined
  name: Words
  domain: Words
  /** The figure that speaks for the year, and for the year before. */
  figure: SeriesPoint | undefined
  before: SeriesPoint | undefined
  verdict: Verdict
  verdictBefore: Verdict
  reason: Words
  /** Every figure up to the end of the year, one a period and basis. */
  points: (SeriesPoint & { source: string })[]
  /** People counted by the figure of the year, where it is published: parts of it may be found by subtraction. */
  published: number | undefined
}

export interface YearQuestion {
  plan: Plan
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Indicator → every revision, of the region of the report. */
  values: ReadonlyMap<string, readonly IndicatorValue[]>
  year: number
  asOf: Day
}

/**
 * The indicators of the plan as they stood at the end of the year, by the figures known on the day. A verdict rests on the
 * figure itself; where that is too small to be shown, so is every sentence that tells it.
 */
export function yearRows({ plan, definitions, values, year, asOf }: YearQuestion): YearRow[] {
  const end = { last: `${year}-12-31`, asOf }
  const endBefore = { last: `${year - 1}-12-31`, asOf }
  return plan.indicators.map((row) => {
    const definition = definitions.get(row.code)
    const known = values.get(row.code) ?? []
    const series = seriesAsOf(known, asOf)
    const cells = yearCells(plan, row, definitions, series, asOf)
    const pointOf = (wanted: number) => cells.find((cell) => cell.year === wanted)?.point
    const shown = (point: SeriesPoint | undefined) => point && publishable(point, definition)
    const evaluation = evaluationAtEnd(plan, row, definitions, series, end)
    const figure = pointOf(year)
    return {
      row,
      definition,
      name: definition?.name ?? { zh: row.name },
      domain: plan.domains.find(({ code }) => code === row.domain)?.name ?? { zh: row.domain },
      figure: shown(figure),
      before: shown(pointOf(year - 1)),
      verdict: evaluation.verdict,
      verdictBefore: judgementAtEnd(plan, row, definitions, series, endBefore).verdict,
      reason: reasonOf(evaluation, series, definition),
      points: series.flatMap((point) =>
        point.period.slice(0, 4) <= String(year)
          ? [{ ...publishable(point, definition), source: sourceOf(known, point) }]
          : [],
      ),
      published: figure && shown(figure)?.absence === undefined ? peopleBehind(figure, definition) : undefined,
    }
  })
}

const KEPT_BACK: Words & { en: string } = {
  zh: '依据实际数据评价；因涉及人数过少（1—9），具体数值不予公布。',
  en: 'Judged on the actual figure, which is not published because it counts fewer than ten people.',
}

/** A reason tells figures: the latest, and those it is compared with. */
function reasonOf(
  { reason }: Evaluation,
  series: readonly SeriesPoint[],
  definition: IndicatorDefinition | undefined,
): Words {
  const isKeptBack = series.some((point) => publishable(point, definition) !== point)
  return isKeptBack ? KEPT_BACK : reason.text
}

function sourceOf(values: readonly IndicatorValue[], { period, basis, revision }: SeriesPoint): string {
  const value = values.find((one) => one.period === period && one.basis === basis && one.revision === revision)
  return value?.provenance.source ?? ''
}
