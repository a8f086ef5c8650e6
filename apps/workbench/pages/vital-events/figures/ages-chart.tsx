import type { FigureQuestion, VitalFigures } from '@kangcheng/exchange/contract'
import { ExportLinks, formatDay, TOKENS, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { vitalWords } from '../words.ts'
import { exportQuery } from './export-query.ts'

/** Deaths by age and sex. */
export function AgesChart({ figures, question }: { figures: VitalFigures; question: FigureQuestion }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const { ages, years } = figures
  const labels = ages.map(({ from, below }) =>
    below === undefined ? `${from}+` : below === from + 1 ? `${from}` : `${from}–${below - 1}`,
  )
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 16, top: 40, bottom: 4, containLabel: true },
      legend: { top: 4, left: 0, textStyle: { color: TOKENS.ink } },
      tooltip: { trigger: 'axis' as const },
      xAxis: { type: 'category' as const, data: labels, axisLabel: { color: TOKENS.ink } },
      yAxis: { type: 'value' as const, minInterval: 1, axisLabel: { color: TOKENS['ink-soft'] } },
      series: [
        {
          name: t('male'),
          type: 'bar' as const,
          data: ages.map(({ male }) => male),
          itemStyle: { color: TOKENS.accent },
        },
        {
          name: t('female'),
          type: 'bar' as const,
          data: ages.map(({ female }) => female),
          itemStyle: { color: TOKENS['accent-tint'], borderColor: TOKENS.accent, borderWidth: 1 },
        },
      ],
    }),
    [ages, labels, t],
  )
  const total = ages.reduce((sum, { male, female, unknown }) => sum + male + female + unknown, 0)
  return (
    <ChartFrame
      title={t('deathsByAge')}
      label={t('deathsByAge')}
      unit={t('persons')}
      source={t('chartSource', { years: years.join('、') })}
      asOf={formatDay(figures.asOf.slice(0, 10), language)}
      option={total === 0 ? undefined : option}
      exports={
        <ExportLinks path="/exchange/vital-figures" table={t('deathsByAge')} query={exportQuery(question, 'ages')} />
      }
      table={
        <TwinTable
          caption={t('deathsByAge')}
          head={[t('age'), t('male'), t('female'), t('unknown')]}
          rows={ages.map(({ male, female, unknown }, at) => [
            labels[at] ?? '',
            String(male),
            String(female),
            String(unknown),
          ])}
        />
      }
    />
  )
}
