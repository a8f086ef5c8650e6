import type { AppraisalFunnel } from '@kangcheng/indicators/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

export type FunnelPoint = AppraisalFunnel['points'][number]

export interface FunnelWords {
  readonly name: (point: FunnelPoint) => string
  readonly standing: (standing: FunnelPoint['standing']) => string
  readonly denominator: string
  readonly value: string
  readonly average: string
  readonly limits95: string
  readonly limits998: string
  readonly show: (value: number) => string
}

/** Denominators so far apart are drawn by their logarithm, or the small ones would lie on one another. */
const WIDE = 30

export function funnelOption(funnel: AppraisalFunnel, words: FunnelWords): ChartOption {
  const { points, limits, average } = funnel
  const [first, last] = [limits[0]?.denominator ?? 1, limits.at(-1)?.denominator ?? 1]
  const line = (name: string, key: 'lower95' | 'upper95' | 'lower998' | 'upper998', type: 'dashed' | 'solid') => ({
    name,
    type: 'line',
    silent: true,
    showSymbol: false,
    lineStyle: { type, width: 1.2, color: TOKENS['ink-soft'] },
    data: limits.map((limit) => [limit.denominator, limit[key]]),
  })
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 28, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
        seriesIndex === 0 ? tooltip(points[dataIndex], words) : '',
    },
    xAxis: {
      type: last / first > WIDE ? 'log' : 'value',
      min: Math.floor(first),
      max: Math.ceil(last),
      name: words.denominator,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: TOKENS['ink-soft'] },
      axisLabel: { color: TOKENS['ink-soft'], hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: TOKENS['ink-soft'], formatter: (value: number) => words.show(value) },
      splitLine: { lineStyle: { color: '#e8eef0' } },
    },
    series: [
      {
        name: words.value,
        type: 'scatter',
        data: points.map((point) => ({ value: [point.denominator, point.value], ...markerOf(point, funnel.better) })),
        ...(average === undefined
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { type: 'solid', width: 1.5, color: TOKENS.accent },
                label: {
                  formatter: `${words.average} ${words.show(average)}`,
                  position: 'insideEndTop',
                  color: TOKENS.accent,
                },
                data: [{ yAxis: average }],
              },
            }),
      },
      line(words.limits95, 'lower95', 'dashed'),
      line(words.limits95, 'upper95', 'dashed'),
      line(words.limits998, 'lower998', 'solid'),
      line(words.limits998, 'upper998', 'solid'),
    ],
  }
}

/** Triangles point to the side on which a unit lies; filled beyond 99.8 %, and coloured by whether that is good. */
export function markerOf({ standing }: FunnelPoint, better: AppraisalFunnel['better']): Record<string, unknown> {
  if (standing === 'similar') {
    return {
      symbol: 'circle',
      symbolSize: 8,
      itemStyle: { color: TOKENS.surface, borderColor: TOKENS['ink-soft'], borderWidth: 1.5 },
    }
  }
  const isAbove = standing === 'above' || standing === 'far-above'
  const isFar = standing === 'far-above' || standing === 'far-below'
  const isGood = better === undefined ? undefined : (better === 'increase') === isAbove
  const colour = isGood === undefined ? TOKENS.accent : isGood ? TOKENS['achieved-ink'] : TOKENS['off-track-ink']
  return {
    symbol: 'triangle',
    symbolRotate: isAbove ? 0 : 180,
    symbolSize: 11,
    itemStyle: { color: isFar ? colour : TOKENS.surface, borderColor: colour, borderWidth: 1.5 },
  }
}

function tooltip(point: FunnelPoint | undefined, words: FunnelWords): string {
  if (!point) return ''
  return `${words.name(point)}: ${words.show(point.value)} (${point.numerator} ÷ ${point.denominator})<br>${words.standing(point.standing)}`
}
