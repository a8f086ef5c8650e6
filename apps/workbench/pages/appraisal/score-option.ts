import type { Appraisal, AppraisedUnit, Standing } from '@kangcheng/indicators/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

export interface ScoreWords {
  readonly name: (unit: AppraisedUnit) => string
  readonly score: string
  readonly limits: string
  readonly average: string
  readonly show: (value: number) => string
  /** Pixels that a name may take. */
  readonly nameWidth: number
}

interface Api {
  value: (dimension: number) => number
  coord: (point: readonly [number, number]) => [number, number]
}

/** As many names as can be read; more units are drawn closer and named by the tooltip and the table. */
const NAMED = 60

export function chartHeight(units: number): number {
  return Math.max(220, units * (units <= NAMED ? 24 : 8) + 60)
}

/** The marker of a standing: shape and colour. Without limits nothing is said, and the marker is a plain ring. */
const MARKERS: Readonly<Record<Standing | 'unknown', object>> = {
  above: { symbol: 'triangle', symbolSize: 11, itemStyle: { color: TOKENS['achieved-ink'] } },
  similar: {
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: { color: TOKENS.surface, borderColor: TOKENS['ink-soft'], borderWidth: 2 },
  },
  below: { symbol: 'triangle', symbolRotate: 180, symbolSize: 11, itemStyle: { color: TOKENS['off-track-ink'] } },
  unknown: {
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: { color: TOKENS.accent },
  },
}

/** A caterpillar: units from the highest score to the lowest, each with its limits, and the mean. */
export function scoreOption(appraisal: Appraisal, words: ScoreWords): ChartOption {
  // The axis draws its first category at the bottom.
  const units = appraisal.ranking.filter(({ score }) => score !== undefined).reverse()
  const { average } = appraisal
  return {
    grid: { left: 8, right: 32, top: 28, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => tooltip(units[dataIndex], words),
    },
    xAxis: {
      type: 'value',
      scale: true,
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: '#e8eef0' } },
    },
    yAxis: {
      type: 'category',
      data: units.map(words.name),
      axisTick: { show: false },
      axisLabel: { show: units.length <= NAMED, color: TOKENS.ink, width: words.nameWidth, overflow: 'truncate' },
    },
    series: [
      {
        name: words.limits,
        type: 'custom',
        silent: true,
        encode: { x: [0, 1], y: 2 },
        data: units.flatMap(({ lower, upper }, place) =>
          lower === undefined || upper === undefined ? [] : [[lower, upper, place]],
        ),
        renderItem: (_: unknown, api: Api) => whisker(api),
      },
      {
        name: words.score,
        type: 'scatter',
        data: units.map(({ score, standing }, place) => ({ value: [score, place], ...MARKERS[standing ?? 'unknown'] })),
        ...(average === undefined
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { type: 'dashed', width: 1.5, color: TOKENS.accent },
                label: { formatter: `${words.average} ${words.show(average)}`, color: TOKENS.accent },
                data: [{ xAxis: average }],
              },
            }),
      },
    ],
  }
}

function tooltip(unit: AppraisedUnit | undefined, words: ScoreWords): string {
  if (unit?.score === undefined) return ''
  const limits =
    unit.lower === undefined || unit.upper === undefined ? '' : ` (${words.show(unit.lower)}–${words.show(unit.upper)})`
  return `${words.name(unit)}: ${words.show(unit.score)}${limits}`
}

function whisker(api: Api) {
  const [left, y] = api.coord([api.value(0), api.value(2)])
  const [right] = api.coord([api.value(1), api.value(2)])
  return {
    type: 'line',
    shape: { x1: left, y1: y, x2: right, y2: y },
    style: { stroke: TOKENS['line-strong'], lineWidth: 2 },
  }
}
