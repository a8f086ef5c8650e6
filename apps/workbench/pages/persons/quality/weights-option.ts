import type { LinkQuality } from '@kangcheng/persons/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

type Level = LinkQuality['model']['traits'][number]['levels'][number]

/** Levels of a trait, what speaks most for one person first. */
export function inOrder(levels: readonly Level[]): readonly Level[] {
  return levels.toSorted((one, other) => other.weight - one.weight)
}

/** On a phone the words of a level take two lines. */
export function weightsHeight(levels: readonly Level[], isNarrow: boolean): number {
  return Math.max(140, levels.length * (isNarrow ? 38 : 26) + 40)
}

/** A match-weight chart: bars from 0, to the right for one person, to the left for two. */
export function weightsOption(
  levels: readonly Level[],
  words: {
    readonly name: (level: string) => string
    readonly signed: (weight: number) => string
    readonly isNarrow: boolean
  },
): ChartOption {
  return {
    grid: { left: 8, right: 56, top: 8, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      axisLabel: { color: TOKENS['ink-soft'], hideOverlap: true },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    yAxis: {
      ...{ type: 'category', inverse: true, data: levels.map(({ level }) => words.name(level)) },
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...{ color: TOKENS.ink, overflow: 'break', fontSize: 12, lineHeight: 13, interval: 0 },
        width: words.isNarrow ? 150 : 300,
      },
    },
    series: [
      {
        ...{ type: 'bar', barMaxWidth: 16 },
        data: levels.map(({ weight }) => ({
          value: weight,
          itemStyle: { color: weight >= 0 ? TOKENS['on-track-ink'] : TOKENS['off-track-ink'] },
        })),
        // To the right of a bar to the left, too: its left end may touch the words.
        label: {
          show: true,
          position: 'right',
          color: TOKENS.ink,
          fontSize: 12,
          formatter: ({ value }: { value: number }) => words.signed(value),
        },
      },
    ],
  }
}
