import { ABSENCE_WORDS } from '../../../contract/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { both, NO_FIGURE, nameWithUnit, same } from '../said.ts'
import type { YearRow } from './year-rows.ts'

/** Indicators without a figure of the year, why, and who answers for them. Suppressed figures are no gap. */
export function gaps(rows: readonly YearRow[], year: number): GeneratedBlock[] {
  const missing = rows.filter(({ figure }) => !figure || (figure.absence && figure.absence !== 'suppressed'))
  const text: GeneratedBlock = {
    kind: 'text',
    text: both((language) => {
      if (missing.length === 0) {
        return language === 'zh' ? `各项指标都有${year}年的数据。` : `Every indicator has a figure for ${year}.`
      }
      return language === 'zh'
        ? `没有${year}年数据的指标有${missing.length}项，见下表。没有数据的指标不按零计算，也不作推算。`
        : `${missing.length} indicators have no figure for ${year}; see the table. A missing figure is neither zero nor estimated.`
    }),
  }
  if (missing.length === 0) return [text]
  return [
    text,
    {
      kind: 'table',
      caption: { zh: `没有${year}年数据的指标`, en: `Indicators without a figure for ${year}` },
      columns: [
        { title: { zh: '指标（单位）', en: 'Indicator (unit)' }, width: 56 },
        { title: { zh: '原因', en: 'Why' }, width: 30 },
        { title: { zh: '最近一期', en: 'Latest' }, width: 22 },
        { title: { zh: '责任单位', en: 'Department' }, width: 48 },
      ],
      rows: missing.map((one) => [
        nameWithUnit(one.name, one.row.unit),
        one.figure?.absence ? ABSENCE_WORDS[one.figure.absence] : NO_FIGURE,
        same(one.points.findLast(({ absence }) => absence === undefined)?.period ?? '—'),
        same(one.row.department),
      ]),
      notes: [],
    },
  ]
}
