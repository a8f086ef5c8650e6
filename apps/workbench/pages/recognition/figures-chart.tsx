import type { RecognitionStatistics } from '@kangcheng/exchange/contract'
import { ExportLinks, formatMoment, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../indicator/twin-table.tsx'
import { chartHeight, drawnRows, figuresOption, inOrder, reasonsOf } from './figures-option.ts'
import { nameIn, rowName } from './row-names.ts'
import { recognitionWords } from './words.ts'

/** Recognised against refused, reason by reason. */
export function FiguresChart({ statistics }: { statistics: RecognitionStatistics }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const { rows, names, grouping, from, to } = statistics
  const words = useMemo(
    () => ({
      name: (row: (typeof rows)[number]) =>
        rowName(row, names, language, (organisation, institution) => t('rowName', { organisation, institution })),
      reason: (code: string) => nameIn(names, 'reasons', code, language),
      ...{ recognised: t('recognised'), unanswered: t('unanswered') },
      isNarrow: matchMedia('(max-width: 700px)').matches,
    }),
    [names, language, t],
  )
  const option = useMemo(() => figuresOption(statistics, words), [statistics, words])
  const drawn = drawnRows(statistics)
  const reasons = reasonsOf(statistics)
  const title = t('chart', { by: t(grouping) })
  const most = drawn.length < rows.length ? t('chartMost', { shown: drawn.length, total: rows.length }) : ''
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  return (
    <ChartFrame
      title={title}
      label={t('chartLabel')}
      unit={t('chartUnit')}
      source={t('chartSource')}
      asOf={formatMoment(statistics.asOf, language)}
      note={`${t('chartNote')} ${most}`.trim()}
      option={option}
      height={chartHeight(drawn.length, words.isNarrow)}
      exports={<ExportLinks path="/exchange/recognition/statistics" query={{ from, to, grouping }} table={title} />}
      table={
        <TwinTable
          caption={title}
          head={[t(grouping), t('recognised'), ...reasons.map(words.reason), t('unanswered')]}
          rows={inOrder(statistics).map((row) => [
            words.name(row),
            number(row.recognised),
            ...reasons.map((reason) => number(row.byReason[reason] ?? 0)),
            number(row.unanswered),
          ])}
        />
      }
    />
  )
}
