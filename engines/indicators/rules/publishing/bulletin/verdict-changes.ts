import type { Day, Period } from '@kangcheng/kernel'
import { shiftPeriod } from '@kangcheng/kernel'
import {
  type IndicatorDefinition,
  type IndicatorValue,
  type Plan,
  type SeriesPoint,
  VERDICT_WORDS,
} from '../../../contract/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { evaluationAtEnd, verdictOfRow } from '../../evaluate-plan.ts'
import { periodText } from '../../evaluation/period-text.ts'
import { seriesAsOf } from '../../series.ts'
import { both, nameWithUnit } from '../said.ts'
import type { AsPublished } from '../suppression/as-published.ts'

export interface MonthQuestion {
  plan: Plan
  definitions: ReadonlyMap<string, IndicatorDefinition>
  values: ReadonlyMap<string, readonly IndicatorValue[]>
  month: Period
  asOf: Day
  region: { code: string }
}

/** What a verdict of the month rests on. */
export interface MonthFigure {
  indicator: string
  point: SeriesPoint
}

/** Which verdicts differ from those at the end of the month before, as they were known at either end. */
export function verdictChanges(
  { plan, definitions, values, month, region }: MonthQuestion,
  asPublished: AsPublished,
): { blocks: GeneratedBlock[]; figures: MonthFigure[] } {
  const before = shiftPeriod(month, -1)
  const seen = plan.indicators.map((row) => {
    const known = values.get(row.code) ?? []
    const definition = definitions.get(row.code)
    const now = evaluationAtEnd(plan, row, definitions, seriesAsOf(known, month.last), {
      last: month.last,
      asOf: month.last,
    })
    const then = verdictOfRow(plan, row, definitions, seriesAsOf(known, before.last), before.last)
    const shown = (point: SeriesPoint) => asPublished({ indicator: row.code, region: region.code }, point)
    const isKeptBack = seriesAsOf(known, month.last).some((point) => shown(point) !== point)
    return { row, definition, now, then, isKeptBack, latest: now.latest && shown(now.latest) }
  })
  const changed = seen.filter(({ now, then }) => now.verdict !== then)
  const text: GeneratedBlock = {
    kind: 'text',
    text: both((language) => {
      const than = periodText(before.code, language)
      if (language === 'zh') {
        return changed.length === 0
          ? `与${than}末相比，${seen.length}项指标的评价结论都没有变化。`
          : `与${than}末相比，${seen.length}项指标中有${changed.length}项的评价结论有变化。`
      }
      return changed.length === 0
        ? `None of the ${seen.length} verdicts has changed since the end of ${than}.`
        : `${changed.length} of ${seen.length} verdicts have changed since the end of ${than}.`
    }),
  }
  const figures = seen.flatMap(({ row, latest }) => (latest ? [{ indicator: row.code, point: latest }] : []))
  if (changed.length === 0) return { blocks: [text], figures }
  const table: GeneratedBlock = {
    kind: 'table',
    caption: { zh: '评价结论有变化的指标', en: 'Indicators whose verdict changed' },
    columns: [
      { title: { zh: '指标（单位）', en: 'Indicator (unit)' }, width: 46 },
      { title: { zh: '上月末', en: 'Month before' }, width: 22, align: 'centre' },
      { title: { zh: '本月末', en: 'This month' }, width: 22, align: 'centre' },
      { title: { zh: '说明', en: 'Reason' }, width: 66 },
    ],
    rows: changed.map(({ row, definition, now, then, isKeptBack }) => [
      nameWithUnit(definition?.name ?? { zh: row.name }, row.unit),
      VERDICT_WORDS[then],
      VERDICT_WORDS[now.verdict],
      isKeptBack
        ? {
            zh: '因涉及人数过少，或可由此推算出过少的人数，具体数值不予公布。',
            en: 'The figure counts too few people to be shown, or would give such a count away.',
          }
        : now.reason.text,
    ]),
    notes: [],
  }
  return { blocks: [text, table], figures }
}
