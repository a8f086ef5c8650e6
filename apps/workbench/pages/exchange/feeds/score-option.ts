import type { FeedScore } from '@kangcheng/exchange/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'
import { shareOf } from './board-rules.ts'

const COLOURS = [
  TOKENS.accent,
  TOKENS['off-track-ink'],
  TOKENS['not-evaluable-ink'],
  TOKENS['achieved-ink'],
  TOKENS['worsening-ink'],
  TOKENS['at-risk-ink'],
  TOKENS['no-data-ink'],
]
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle']

/** Every day on which anything was looked at. */
export function daysOf(scores: readonly FeedScore[]): readonly string[] {
  return [...new Set(scores.flatMap(({ days }) => days.map(({ day }) => day)))].sort()
}

export function shareOn({ days }: FeedScore, day: string): number | undefined {
  const found = days.find((one) => one.day === day)
  return found && shareOf(found)
}

/** Of each rule a line over the days: how much of what was looked at passed. */
export function scoreOption(scores: readonly FeedScore[], titleOf: (score: FeedScore) => string): ChartOption {
  const days = daysOf(scores)
  const shares = scores.flatMap((score) => days.flatMap((day) => shareOn(score, day) ?? []))
  return {
    grid: { left: 8, right: 20, top: 34, bottom: 4, containLabel: true },
    legend: { type: 'scroll', top: 0, left: 0, right: 0, textStyle: { color: TOKENS.ink } },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: { type: 'category', data: days.map((day) => day.slice(5)), axisLabel: { color: TOKENS['ink-soft'] } },
    yAxis: {
      ...{ type: 'value', max: 100, min: Math.floor(Math.min(90, ...shares) / 10) * 10 },
      axisLabel: { color: TOKENS['ink-soft'], formatter: '{value}%' },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    series: scores.map((score, at) => ({
      ...{ type: 'line', name: titleOf(score), symbol: SYMBOLS[at % SYMBOLS.length], symbolSize: 7 },
      itemStyle: { color: COLOURS[at % COLOURS.length] },
      data: days.map((day) => shareOn(score, day) ?? null),
    })),
  }
}
