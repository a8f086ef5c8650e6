import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'
import type { Fall } from './waterfall.ts'

export interface WaterfallWords {
  readonly name: (fall: Fall) => string
  readonly signed: (weight: number) => string
  /** Where the index decides by itself, where they are known. */
  readonly thresholds: readonly { readonly name: string; readonly at: number }[]
  readonly isNarrow: boolean
}

interface Api {
  value: (dimension: number) => number
  coord: (point: readonly [number, number]) => [number, number]
  size: (span: readonly [number, number]) => [number, number]
}

export function waterfallHeight(falls: readonly Fall[], isNarrow: boolean): number {
  return falls.length * (isNarrow ? 56 : 38) + 76
}

/** Bars that begin where the one before ends: green towards one person, red towards two, grey for the prior and the sum. */
export function waterfallOption(falls: readonly Fall[], words: WaterfallWords): ChartOption {
  const ends = [...falls.flatMap(({ from, to }) => [from, to]), ...words.thresholds.map(({ at }) => at), 0]
  // Room for the figures beside the longest bars.
  const room = (Math.max(...ends) - Math.min(...ends)) * 0.12
  return {
    grid: { left: 8, right: 12, top: 40, bottom: 4, containLabel: true },
    xAxis: {
      ...{
        type: 'value',
        min: Math.floor((Math.min(...ends) - room) / 5) * 5,
        max: Math.ceil((Math.max(...ends) + room) / 5) * 5,
      },
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    yAxis: {
      ...{ type: 'category', inverse: true, data: falls.map(words.name) },
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...{ color: TOKENS.ink, overflow: 'break', fontSize: 12, lineHeight: 15 },
        width: words.isNarrow ? 112 : 250,
      },
    },
    series: [
      {
        ...{ type: 'custom', encode: { x: [0, 1], y: 2 }, data: falls.map(({ from, to }, at) => [from, to, at]) },
        renderItem: (_: unknown, api: Api) => bar(api, falls, words),
        markLine: {
          // Behind the bars and their figures.
          ...{ silent: true, symbol: 'none', z: 1 },
          lineStyle: { type: 'dashed', color: TOKENS['ink-soft'] },
          // Upside down as the axis is, a line starts at the top; two labels side by side would lie on each other.
          data: words.thresholds.map(({ name, at }, index) => ({
            ...{ name, xAxis: at },
            label: {
              position: 'start',
              distance: 4 + 16 * (index % 2),
              color: TOKENS.ink,
              fontSize: 12,
              formatter: '{b}',
            },
          })),
        },
      },
    ],
  }
}

function bar(api: Api, falls: readonly Fall[], { signed }: WaterfallWords) {
  const [from, to, at] = [api.value(0), api.value(1), api.value(2)]
  const fall = falls[at]
  const [begin, middle] = api.coord([from, at])
  const [end] = api.coord([to, at])
  const height = Math.min(20, api.size([0, 1])[1] * 0.6)
  const isWhole = fall?.name === 'prior' || fall?.name === 'sum'
  const colour = isWhole ? TOKENS['no-data-ink'] : to >= from ? TOKENS['on-track-ink'] : TOKENS['off-track-ink']
  const right = Math.max(begin, end)
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: { x: Math.min(begin, end), y: middle - height / 2, width: Math.max(1, Math.abs(end - begin)), height },
        style: { fill: colour },
      },
      {
        type: 'text',
        style: {
          ...{ x: right + 4, y: middle, text: signed(fall?.weight ?? 0), verticalAlign: 'middle' },
          ...{ fill: TOKENS.ink, fontSize: 12, stroke: TOKENS.surface, lineWidth: 3 },
        },
      },
    ],
  }
}
