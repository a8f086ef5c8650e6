import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'
import { type BoardRow, shareOf } from './board.ts'

export interface RatesWords {
  readonly name: (row: BoardRow) => string
  readonly completeness: string
  readonly timeliness: string
  /** Pixels that a name may take. */
  readonly nameWidth: number
}

export function chartHeight(rows: number): number {
  return Math.max(160, rows * 24 + 70)
}

/** Of each respondent two dots: how much came, and how much came in time. The gap between them is lateness. */
export function ratesOption(rows: readonly BoardRow[], words: RatesWords): ChartOption {
  // The axis draws its first category at the bottom.
  const drawn = rows.filter(({ rates }) => rates.expected > 0).toReversed()
  const dots = (name: string, part: (row: BoardRow) => number, look: object) => ({
    name,
    type: 'scatter',
    data: drawn.map((row, place) => [shareOf(part(row), row.rates.expected), place]),
    tooltip: {
      formatter: ({ value: [share, place] }: { value: [number, number] }) => {
        const row = drawn[place]
        return row ? `${words.name(row)} · ${name} ${share.toFixed(0)}%` : ''
      },
    },
    ...look,
  })
  return {
    grid: { left: 8, right: 28, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: TOKENS.ink } },
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: { color: TOKENS['ink-soft'], formatter: '{value}%' },
      splitLine: { lineStyle: { color: '#e8eef0' } },
    },
    yAxis: {
      type: 'category',
      data: drawn.map(words.name),
      axisTick: { show: false },
      // A dot at zero must not stand on the name.
      offset: 10,
      axisLine: { show: false },
      axisLabel: { color: TOKENS.ink, width: words.nameWidth, overflow: 'truncate' },
    },
    series: [
      dots(words.completeness, ({ rates }) => rates.submitted, {
        symbol: 'circle',
        symbolSize: 14,
        itemStyle: { color: TOKENS.surface, borderColor: TOKENS.accent, borderWidth: 2.5 },
      }),
      dots(words.timeliness, ({ rates }) => rates.onTime, {
        symbol: 'diamond',
        symbolSize: 9,
        itemStyle: { color: TOKENS['achieved-ink'] },
      }),
    ],
  }
}
