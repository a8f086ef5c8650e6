import type { RecognitionFigureRow, RecognitionStatistics } from '@kangcheng/exchange/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { TOKENS } from '@kangcheng/web-kit/plain'

interface FiguresWords {
  readonly name: (row: RecognitionFigureRow) => string
  readonly reason: (code: string) => string
  readonly recognised: string
  readonly unanswered: string
  /** On a phone the legend is turned over like pages. */
  readonly isNarrow: boolean
}

/** Rows that can be read in a chart. */
const MOST = 20

/** Told apart by the patterns that the chart lays over them, too. */
const REASON_COLOURS = [
  TOKENS['off-track-ink'],
  TOKENS['at-risk-ink'],
  TOKENS['not-evaluable-ink'],
  TOKENS['worsening-ink'],
  TOKENS.accent,
  TOKENS['no-data-ink'],
  TOKENS.ink,
  TOKENS.focus,
]

/** Months in their order; of anything else who refuses most is first. */
export function inOrder({ grouping, rows }: RecognitionStatistics): readonly RecognitionFigureRow[] {
  return grouping === 'month' ? rows : rows.toSorted((a, b) => b.refused - a.refused || b.offered - a.offered)
}

/** As many of them as can be read in a chart: the newest months, or the first. */
export function drawnRows(statistics: RecognitionStatistics): readonly RecognitionFigureRow[] {
  const rows = inOrder(statistics)
  return statistics.grouping === 'month' ? rows.slice(-MOST) : rows.slice(0, MOST)
}

/** Reasons that were given, the most frequent first. */
export function reasonsOf({ total }: RecognitionStatistics): readonly string[] {
  return Object.entries(total.byReason)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code]) => code)
}

export function chartHeight(rows: number, isNarrow: boolean): number {
  return Math.max(200, rows * (isNarrow ? 56 : 36) + 120)
}

/** Of each row one bar: what was recognised, what was refused for each reason, what nobody answered. */
export function figuresOption(statistics: RecognitionStatistics, words: FiguresWords): ChartOption {
  // The axis draws its first category at the bottom.
  const rows = drawnRows(statistics).toReversed()
  const part = (name: string, colour: string, count: (row: RecognitionFigureRow) => number) => ({
    ...{ name, type: 'bar', stack: 'all', barMaxWidth: 20 },
    itemStyle: { color: colour, borderColor: TOKENS.surface, borderWidth: 1 },
    data: rows.map((row) => count(row)),
  })
  return {
    grid: { left: 8, right: 28, top: words.isNarrow ? 44 : 84, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, right: 0, type: words.isNarrow ? 'scroll' : 'plain', textStyle: { color: TOKENS.ink } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    xAxis: {
      ...{ type: 'value', minInterval: 1 },
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    yAxis: {
      ...{ type: 'category', data: rows.map(words.name) },
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...{ color: TOKENS.ink, overflow: 'break', fontSize: 12, lineHeight: 14 },
        width: words.isNarrow ? 130 : 280,
      },
    },
    series: [
      part(words.recognised, TOKENS['achieved-ink'], (row) => row.recognised),
      ...reasonsOf(statistics).map((reason, at) =>
        part(
          words.reason(reason),
          REASON_COLOURS[at % REASON_COLOURS.length] ?? TOKENS.ink,
          (row) => row.byReason[reason] ?? 0,
        ),
      ),
      part(words.unanswered, TOKENS['line-strong'], (row) => row.unanswered),
    ],
  }
}
