import type { IndicatorPage, SeriesPoint } from '@kangcheng/indicators/contract'
import {
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
import { IndicatorExports } from './indicator-exports.tsx'
import { isDrawable, trendOption } from './trend-option.ts'
import { TwinTable } from './twin-table.tsx'
import { indicatorWords } from './words.ts'

export function TrendChart({ page, name }: { page: IndicatorPage; name: string }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const option = useMemo(
    () =>
      isDrawable(page)
        ? trendOption(page, {
            reported: t('reportedValue'),
            computed: t('computedValue'),
            path: t('path'),
            projection: t('projection'),
            base: t('base'),
            band: t('band'),
            goal: t('goal'),
            withinYear: t('withinYear'),
            part: (number) => t('part', { number }),
            show: (value) => formatNumber(value, { ...styleOf(page, language), unit: '' }),
          })
        : undefined,
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
      exports={<IndicatorExports page={page} table="trend" title={t('trend')} />}
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
  // By code: a year stands before its own months.
  const ordered = [...periods].sort()
  const figure = (period: string, basis: SeriesPoint['basis']) => {
    const point = page.series.find((other) => other.period === period && other.basis === basis)
    const limits = formatLimits(point?.lower, point?.upper, style)
    return limits === '' ? formatFigure(point, style) : `${formatFigure(point, style)} (${limits})`
  }
  const asked = (period: string) => {
    const step = page.path.find(({ year }) => String(year) === period)
    return step ? formatNumber(step.value, style) : NO_FIGURE
  }
  const expected = (period: string) => {
    if (!projection || String(projection.year) !== period) return NO_FIGURE
    const limits = formatLimits(projection.lower, projection.upper, style)
    return [formatNumber(projection.value, style), limits].filter(Boolean).join(' · ')
  }
  // A column that no row fills says nothing.
  const columns = [
    { title: t('reportedValue'), show: (period: string) => figure(period, 'reported') },
    { title: t('computedValue'), show: (period: string) => figure(period, 'computed') },
    { title: t('path'), show: asked },
    { title: t('projection'), show: expected },
  ].filter(({ show }) => ordered.some((period) => show(period) !== NO_FIGURE))
  const limited = page.series.some(({ lower }) => lower !== undefined)
  return (
    <TwinTable
      caption={t('trend')}
      head={[t('period'), ...columns.map(({ title }) => title)]}
      rows={ordered.map((period) => [formatPeriod(period, language), ...columns.map(({ show }) => show(period))])}
      {...(limited ? { note: t('limitsNote') } : {})}
    />
  )
}
