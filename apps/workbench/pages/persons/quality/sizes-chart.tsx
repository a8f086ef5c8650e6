import type { LinkQuality } from '@kangcheng/persons/contract'
import { formatMoment, formatNumber, TOKENS, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame, type ChartOption } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { qualityWords } from './words.ts'

/** From here on the server counts together. */
function sizeNames(sizes: LinkQuality['sizes'], more: (count: number) => string): string[] {
  return sizes.map(({ charts }, at) => (at === sizes.length - 1 && at > 0 ? more(charts) : String(charts)))
}

function sizesOption(names: readonly string[], persons: readonly number[]): ChartOption {
  return {
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: names, axisTick: { show: false }, axisLabel: { color: TOKENS.ink } },
    yAxis: {
      ...{ type: 'value', minInterval: 1 },
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    series: [
      {
        ...{ type: 'bar', barMaxWidth: 48, data: persons, itemStyle: { color: TOKENS.accent } },
        label: { show: true, position: 'top', color: TOKENS.ink },
      },
    ],
  }
}

/** How many charts people have: who has very many is seldom one person. */
export function SizesChart({ quality: { sizes, asOf } }: { quality: LinkQuality }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const names = useMemo(() => sizeNames(sizes, (count) => t('sizeMore', { count })), [sizes, t])
  const option = useMemo(
    () =>
      sizes.length === 0
        ? undefined
        : sizesOption(
            names,
            sizes.map(({ persons }) => persons),
          ),
    [sizes, names],
  )
  return (
    <ChartFrame
      title={t('sizes')}
      label={t('sizesLabel')}
      unit={t('sizesUnit')}
      source={t('ownSource')}
      asOf={formatMoment(asOf, language)}
      option={option}
      height={240}
      table={
        <TwinTable
          caption={t('sizes')}
          head={[t('size'), t('sizePersons')]}
          rows={sizes.map(({ persons }, at) => [names[at] ?? '', formatNumber(persons, { language, decimals: 0 })])}
        />
      }
    />
  )
}
