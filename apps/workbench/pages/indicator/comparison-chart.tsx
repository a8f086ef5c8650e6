import type { IndicatorPage } from '@kangcheng/indicators/contract'
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
import { useRegionName } from '../../queries/names.ts'
import { comparisonOption } from './comparison-option.ts'
import { styleOf } from './figure-style.ts'
import { IndicatorExports } from './indicator-exports.tsx'
import { TwinTable } from './twin-table.tsx'
import { indicatorWords } from './words.ts'

export function ComparisonChart({ page: given, name }: { page: IndicatorPage; name: string }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const regionName = useRegionName()
  const page = useMemo(() => withRegionNames(given, regionName), [given, regionName])
  const option = useMemo(
    () =>
      comparisonOption(page, {
        own: (region) => t('ownRegion', { region }),
        band: t('band'),
        figure: t('figure'),
        goal: t('goal'),
        show: (value) => formatNumber(value, { ...styleOf(page, language), unit: '' }),
      }),
    [page, language, t],
  )
  const style = { ...styleOf(page, language), unit: '' }
  return (
    <ChartFrame
      title={t('comparison')}
      label={t('comparisonLabel', { name })}
      unit={unitName(page.row.unit, language)}
      source={[...new Set(page.comparison.map(({ point }) => point.basis))]
        .map((basis) => t(basis === 'reported' ? 'reportedValue' : 'computedValue'))
        .join(language === 'zh' ? '、' : ', ')}
      note={t('comparisonNote')}
      asOf={formatDay(page.asOf, language)}
      invented={page.comparison.some(({ point }) => point.invented)}
      option={option}
      exports={<IndicatorExports page={page} table="comparison" title={t('comparison')} />}
      height={Math.max(320, page.comparison.length * 28 + 60)}
      table={
        <TwinTable
          caption={t('comparison')}
          head={[t('region'), t('period'), t('figure'), t('band')]}
          rows={page.comparison.map(({ name: region, point, own }) => [
            own ? t('ownRegion', { region }) : region,
            formatPeriod(point.period, language),
            formatFigure(point, style),
            formatLimits(point.lower, point.upper, style) || NO_FIGURE,
          ])}
        />
      }
    />
  )
}

/** The directory knows the regions in both languages; the answer names them in Chinese only. */
function withRegionNames(page: IndicatorPage, nameOf: (code: string) => string): IndicatorPage {
  const named = (code: string, name: string) => (nameOf(code) === code ? name : nameOf(code))
  return { ...page, comparison: page.comparison.map((one) => ({ ...one, name: named(one.region, one.name) })) }
}
