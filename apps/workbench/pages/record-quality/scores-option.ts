import type { QualityBoard } from '@kangcheng/exchange/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS, type Words } from '@kangcheng/web-kit/plain'

/** A page holds no more; the table has them all. */
export const MOST_BARS = 20

/** What is drawn, in the order of the answer: worst scores first, most findings first, months as they come. */
export function barsOf({ by, rows, ruleRows }: QualityBoard): readonly { name: Words; value: number }[] {
  const all =
    by === 'rule'
      ? ruleRows.map(({ name, found }) => ({ name, value: found }))
      : rows.map(({ name, meanScore }) => ({ name, value: meanScore }))
  return by === 'month' ? all : all.slice(0, MOST_BARS)
}

/** Lying bars with their figures; months as a line. Scores begin at 0, so that a bar is as long as it means. */
export function scoresOption(board: QualityBoard, say: (words: Words) => string): ChartOption {
  const bars = barsOf(board)
  const names = bars.map(({ name }) => say(name) || '—')
  const data = bars.map(({ value }) => value)
  const label = { show: true, color: TOKENS.ink }
  const value = { type: 'value', min: 0, ...(board.by === 'rule' ? { minInterval: 1 } : { max: 100 }) }
  if (board.by === 'month')
    return {
      grid: { left: 8, right: 24, top: 32, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: names, axisLabel: { color: TOKENS.ink } },
      yAxis: { ...value, axisLabel: { color: TOKENS['ink-soft'] } },
      series: [
        {
          type: 'line',
          data,
          label: { ...label, position: 'top' },
          lineStyle: { color: TOKENS.accent },
          itemStyle: { color: TOKENS.accent },
        },
      ],
    }
  return {
    grid: { left: 8, right: 48, top: 8, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { ...value, axisLabel: { color: TOKENS['ink-soft'] } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLabel: { color: TOKENS.ink, width: 140, overflow: 'truncate' },
    },
    series: [{ type: 'bar', data, label: { ...label, position: 'right' }, itemStyle: { color: TOKENS.accent } }],
  }
}
