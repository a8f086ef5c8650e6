import type { IndicatorPage } from '@kangcheng/indicators/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

export type Region = IndicatorPage['comparison'][number]
export interface ComparisonWords {
  readonly own: (region: string) => string
  readonly band: string
  readonly figure: string
  readonly goal: string
  readonly show: (value: number) => string
}
interface Api {
  value: (dimension: number) => number
  coord: (point: readonly [number, number]) => [number, number]
}

/** Regions with a number, best last (which a chart draws on top); regions without one stay in the table. */
export function comparedRegions(page: Pick<IndicatorPage, 'comparison' | 'row'>): Region[] {
  const sign = page.row.direction === 'decrease' ? -1 : 1
  return page.comparison
    .filter((region) => region.point.value !== undefined)
    .sort((a, b) => sign * ((a.point.value ?? 0) - (b.point.value ?? 0)))
}

export function comparisonOption(page: IndicatorPage, words: ComparisonWords): ChartOption {
  const regions = comparedRegions(page)
  const { goal } = page.evaluation
  return {
    grid: { left: 8, right: 48, top: 24, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item',
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.show(value) : ''),
    },
    xAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: TOKENS['ink-soft'], formatter: (value: number) => words.show(value) },
      splitLine: { lineStyle: { color: '#e8eef0' } },
    },
    yAxis: {
      type: 'category',
      data: regions.map(({ name, own }) => (own ? words.own(name) : name)),
      axisTick: { show: false },
      axisLabel: { color: TOKENS.ink },
    },
    series: [
      {
        name: words.band,
        type: 'custom',
        silent: true,
        encode: { x: [0, 1], y: 2 },
        data: regions.flatMap(({ point: { lower, upper } }, place) =>
          lower === undefined || upper === undefined ? [] : [[lower, upper, place]],
        ),
        renderItem: (_: unknown, api: Api) => whisker(api),
      },
      {
        name: words.figure,
        type: 'scatter',
        data: regions.map(({ point, own }, place) => ({
          value: [point.value, place],
          symbol: own ? 'diamond' : 'circle',
          symbolSize: own ? 17 : 10,
          itemStyle: own
            ? { color: TOKENS.accent, borderColor: TOKENS['accent-strong'], borderWidth: 2 }
            : { color: TOKENS.surface, borderColor: TOKENS['ink-soft'], borderWidth: 2 },
        })),
        label: {
          show: true,
          position: 'top',
          distance: 3,
          color: TOKENS.ink,
          formatter: ({ value }: { value: readonly number[] }) => words.show(value[0] ?? 0),
        },
        ...(goal === undefined
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { type: 'dotted', width: 2, color: TOKENS['on-track-ink'] },
                label: { formatter: `${words.goal} ${words.show(goal)}`, color: TOKENS['on-track-ink'] },
                data: [{ xAxis: goal }],
              },
            }),
      },
    ],
  }
}

/** The interval as a line with a stroke at either end. */
function whisker(api: Api) {
  const [left, y] = api.coord([api.value(0), api.value(2)])
  const [right] = api.coord([api.value(1), api.value(2)])
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: TOKENS['ink-soft'], lineWidth: 1.5 },
  })
  return {
    type: 'group',
    children: [line(left, y, right, y), line(left, y - 5, left, y + 5), line(right, y - 5, right, y + 5)],
  }
}
