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
import type { AsPublished } from '../suppression/as-published.ts'

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
}

export interface YearQuestion {
  plan: Plan
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Indicator → every revision, of the region of the report. */
  values: ReadonlyMap<string, readonly IndicatorValue[]>
  year: number
  asOf: Day
  region: { code: string }
}

/**
 * The indicators of the plan as they stood at the end of the year, by the figures known on the day. A verdict rests on the
 * figure itself; where that is too small to be shown, so is every sentence that tells it.
 */
export function yearRows(
  { plan, definitions, values, year, asOf, region }: YearQuestion,
  asPublished: AsPublished,
): YearRow[] {
  const end = { last: `${year}-12-31`, asOf }
  const endBefore = { last: `${year - 1}-12-31`, asOf }
  return plan.indicators.map((row) => {
    const definition = definitions.get(row.code)
    const known = values.get(row.code) ?? []
    const series = seriesAsOf(known, asOf)
    const cells = yearCells(plan, row, definitions, series, asOf)
    const pointOf = (wanted: number) => cells.find((cell) => cell.year === wanted)?.point
    const shown = (point: SeriesPoint) => asPublished({ indicator: row.code, region: region.code }, point)
    const evaluation = evaluationAtEnd(plan, row, definitions, series, end)
    const [figure, before] = [pointOf(year), pointOf(year - 1)]
    return {
      row,
      definition,
      name: definition?.name ?? { zh: row.name },
      domain: plan.domains.find(({ code }) => code === row.domain)?.name ?? { zh: row.domain },
      figure: figure && shown(figure),
      before: before && shown(before),
      verdict: evaluation.verdict,
      verdictBefore: judgementAtEnd(plan, row, definitions, series, endBefore).verdict,
      reason: reasonOf(evaluation, series, shown),
      points: series.flatMap((point) =>
        point.period.slice(0, 4) <= String(year) ? [{ ...shown(point), source: sourceOf(known, point) }] : [],
      ),
    }
  })
}

const KEPT_BACK: Words & { en: string } = {
  zh: '依据实际数据评价；因涉及人数过少（1—9），或可由此推算出这样的数，具体数值不予公布。',
  en: 'Judged on the actual figure, which is not published: it counts fewer than ten people, or would give such a count away.',
}

/** A reason tells figures: the latest, and those it is compared with. */
function reasonOf(
  { reason }: Evaluation,
  series: readonly SeriesPoint[],
  shown: (point: SeriesPoint) => SeriesPoint,
): Words {
  const isKeptBack = series.some((point) => shown(point) !== point)
  return isKeptBack ? KEPT_BACK : reason.text
}

function sourceOf(values: readonly IndicatorValue[], { period, basis, revision }: SeriesPoint): string {
  const value = values.find((one) => one.period === period && one.basis === basis && one.revision === revision)
  return value?.provenance.source ?? ''
}
