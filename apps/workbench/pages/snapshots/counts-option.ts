import type { SnapshotComparison, Verdict } from '@kangcheng/indicators/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS, VERDICTS_BY_ALARM } from '@kangcheng/web-kit/plain'

export function totalOf({ domains }: SnapshotComparison, side: 'before' | 'after', verdict: Verdict): number {
  return domains.reduce((sum, domain) => sum + (domain[side][verdict] ?? 0), 0)
}

/** Two bars a verdict: before hatched and pale, after full, so that they are told apart without colour. */
export function countsOption(
  found: SnapshotComparison,
  words: { before: string; after: string; word: (verdict: Verdict) => string },
): ChartOption {
  const verdicts = VERDICTS_BY_ALARM.filter(
    (verdict) => totalOf(found, 'before', verdict) + totalOf(found, 'after', verdict) > 0,
  )
  const label = { show: true, position: 'top', color: TOKENS.ink }
  return {
    grid: { left: 8, right: 16, top: 40, bottom: 4, containLabel: true },
    legend: { top: 4, left: 0, textStyle: { color: TOKENS.ink } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: {
      type: 'category',
      data: verdicts.map(words.word),
      axisTick: { show: false },
      axisLabel: { color: TOKENS.ink, interval: 0, width: 76, overflow: 'break' },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: TOKENS['ink-soft'] } },
    series: [
      {
        name: words.before,
        type: 'bar',
        label,
        data: verdicts.map((verdict) => totalOf(found, 'before', verdict)),
        itemStyle: {
          color: TOKENS['accent-tint'],
          borderColor: TOKENS.accent,
          borderWidth: 1,
          decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.8, color: TOKENS.accent },
        },
      },
      {
        name: words.after,
        type: 'bar',
        label,
        data: verdicts.map((verdict) => totalOf(found, 'after', verdict)),
        itemStyle: { color: TOKENS.accent, decal: { symbol: 'none' } },
      },
    ],
  }
}
