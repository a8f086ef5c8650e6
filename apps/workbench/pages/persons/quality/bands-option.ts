import type { LinkQuality } from '@kangcheng/persons/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

type Band = LinkQuality['bands'][number]

interface Api {
  value: (dimension: number) => number
  coord: (point: readonly [number, number]) => [number, number]
  size: (span: readonly [number, number]) => [number, number]
}

const WIDEST = 36

/** Of each band of scores what was expected beside what was found, with its interval. Shares as percent. */
export function bandsOption(
  bands: readonly Band[],
  words: { readonly band: (band: Band) => string; readonly expected: string; readonly found: string },
): ChartOption {
  const bar = (name: string, itemStyle: object, share: (band: Band) => number | undefined) => ({
    ...{ name, type: 'bar', barMaxWidth: WIDEST, itemStyle },
    data: bands.map((band) => percent(share(band))),
  })
  return {
    grid: { left: 8, right: 16, top: 44, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: TOKENS.ink }, data: [words.expected, words.found] },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    xAxis: {
      ...{ type: 'category', data: bands.map(words.band) },
      axisTick: { show: false },
      axisLabel: { color: TOKENS.ink, interval: 0 },
    },
    yAxis: {
      ...{ type: 'value', min: 0, max: 100 },
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    series: [
      bar(words.expected, { color: TOKENS['line-strong'] }, ({ expected }) => expected),
      bar(
        words.found,
        { color: TOKENS['accent-tint'], borderColor: TOKENS.accent, borderWidth: 2 },
        ({ found }) => found.share,
      ),
      {
        ...{ type: 'custom', silent: true, z: 3, tooltip: { show: false }, encode: { x: 0, y: [1, 2] } },
        data: bands.flatMap(({ found: { low, high } }, at) =>
          low === undefined || high === undefined ? [] : [[at, percent(low), percent(high)]],
        ),
        renderItem: (_: unknown, api: Api) => interval(api),
      },
    ],
  }
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 10_000) / 100
}

/** A stroke from the lower to the upper limit, over the bar of what was found. */
function interval(api: Api) {
  const [x, low] = api.coord([api.value(0), api.value(1)])
  const [, high] = api.coord([api.value(0), api.value(2)])
  const style = { stroke: TOKENS.ink, lineWidth: 1.5 }
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style })
  // The middle of the second of two bars, as ECharts lays them: a gap of 0.3 between, 0.2 of the band around.
  const width = Math.min(WIDEST, (api.size([1, 0])[0] * 0.8) / 2.3)
  const at = x + width * 0.65
  return {
    type: 'group',
    children: [line(at, low, at, high), line(at - 5, low, at + 5, low), line(at - 5, high, at + 5, high)],
  }
}
