import type { IndicatorPage, SeriesPoint } from '@kangcheng/indicators/contract'
import {
  axisPosition,
  formatDay,
  formatFigure,
  formatLimits,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  unitName,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { styleOf } from './figure-style.ts'
import { trendOption } from './trend-option.ts'
import { TwinTable } from './twin-table.tsx'
import { indicatorWords } from './words.ts'

export function TrendChart({ page, name }: { page: IndicatorPage; name: string }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const option = useMemo(
    () =>
      trendOption(page, {
        reported: t('reportedValue'),
        computed: t('computedValue'),
        path: t('path'),
        projection: t('projection'),
        base: t('base'),
        band: t('band'),
        show: (value) => formatNumber(value, { ...styleOf(page, language), unit: '' }),
      }),
    [page, language, t],
  )
  const sources = [...new Set(page.values.map((value) => value.provenance.source))]
  return (
    <ChartFrame
      title={t('trend')}
      label={t('trendLabel', { name })}
      unit={unitName(page.row.unit, language)}
      source={sources.length > 1 ? t('sourceMixed', { count: sources.length }) : (sources[0] ?? t('sourceNone'))}
      asOf={formatDay(page.asOf, language)}
      invented={page.series.some((point) => point.invented)}
      option={option}
      height={380}
      table={<TrendTable page={page} />}
    />
  )
}

/** The same figures: what was reported and computed, what the path asked for, what is projected. */
function TrendTable({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const style = { ...styleOf(page, language), unit: '' }
  const { projection } = page.evaluation
  const periods = new Set([...page.series.map(({ period }) => period), ...page.path.map(({ year }) => String(year))])
  if (projection) periods.add(String(projection.year))
  const ordered = [...periods].sort((a, b) => (axisPosition(a) ?? 0) - (axisPosition(b) ?? 0))
  const figure = (period: string, basis: SeriesPoint['basis']) => {
    const point = page.series.find((other) => other.period === period && other.basis === basis)
    const limits = formatLimits(point?.lower, point?.upper, style)
    return limits === '' ? formatFigure(point, style) : `${formatFigure(point, style)} (${limits})`
  }
  return (
    <TwinTable
      caption={t('trend')}
      head={[t('period'), t('reportedValue'), t('computedValue'), t('path'), t('projection')]}
      rows={ordered.map((period) => {
        const step = page.path.find(({ year }) => String(year) === period)
        const projected = projection && String(projection.year) === period ? projection : undefined
        return [
          formatPeriod(period, language),
          figure(period, 'reported'),
          figure(period, 'computed'),
          step ? formatNumber(step.value, style) : NO_FIGURE,
          projected
            ? [formatNumber(projected.value, style), formatLimits(projected.lower, projected.upper, style)]
                .filter(Boolean)
                .join(' · ')
            : NO_FIGURE,
        ]
      })}
      note={t('limitsNote')}
    />
  )
}
