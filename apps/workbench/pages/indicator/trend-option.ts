import type { IndicatorPage, SeriesPoint } from '@kangcheng/indicators/contract'
import type { ChartOption } from '@kangcheng/web-kit/chart'
import { axisPosition, TOKENS } from '@kangcheng/web-kit/plain'

export interface TrendWords {
  readonly reported: string
  readonly computed: string
  readonly path: string
  readonly projection: string
  readonly base: string
  readonly band: string
  readonly goal: string
  /** Quarters and months beside whole years. */
  readonly withinYear: string
  readonly part: (number: number) => string
  readonly show: (value: number) => string
}
type Point = readonly [x: number, y: number]

/** Whole years and what lies within them: a year beside its own months would make one line of two kinds of figures. */
export function splitByGrain(series: readonly SeriesPoint[]): { main: SeriesPoint[]; within: SeriesPoint[] } {
  const years = series.filter(({ period }) => /^\d{4}$/.test(period))
  return years.length === 0
    ? { main: [...series], within: [] }
    : { main: years, within: series.filter((point) => !years.includes(point)) }
}

/** Where nothing is below zero, or above the whole of a percentage, the axis has no room there either. */
export function axisBounds(figures: readonly number[], unit: string): { min?: number; max?: number } {
  if (figures.length === 0) return {}
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  const room = (high - low) * 0.2
  return {
    ...(low >= 0 && low - room < 0 ? { min: 0 } : {}),
    ...(unit === '%' && high <= 100 && high + room > 100 ? { max: 100 } : {}),
  }
}

/** Whether there is any number to draw; levels, milestones and absences are shown as a table alone. */
export function isDrawable(page: IndicatorPage): boolean {
  return page.path.length > 0 || page.series.some(({ value, parts }) => value !== undefined || parts !== undefined)
}

/** The figures of one basis as lines, one a part: most indicators have one, `100；70` has two. */
export function seriesLines(series: readonly SeriesPoint[], basis: SeriesPoint['basis']): Point[][] {
  const lines: Point[][] = []
  for (const point of series) {
    const x = axisPosition(point.period)
    if (x === undefined || point.basis !== basis) continue
    const figures = point.value === undefined ? (point.parts ?? []) : [point.value]
    figures.forEach((value, part) => {
      lines[part] = [...(lines[part] ?? []), [x, value]]
    })
  }
  return lines.map((line) => [...line].sort(([a], [b]) => a - b))
}

/** The corners of the interval band, lower edge forward and upper edge back; none without two intervals. */
export function bandCorners(page: Pick<IndicatorPage, 'series'>, judged: SeriesPoint['basis']): Point[] {
  // One band: that of the basis the verdict rests on.
  const known = page.series.flatMap(({ period, lower, upper, basis }) => {
    const x = axisPosition(period)
    return x === undefined || basis !== judged || lower === undefined || upper === undefined
      ? []
      : [{ x, lower, upper }]
  })
  if (known.length < 2) return []
  known.sort((a, b) => a.x - b.x)
  return [
    ...known.map(({ x, lower }): Point => [x, lower]),
    ...known.reverse().map(({ x, upper }): Point => [x, upper]),
  ]
}

/** From the latest figure to the end year: the dashed line and the opening wedge of its interval. */
export function projectionShape(page: Pick<IndicatorPage, 'evaluation'>): { line: Point[]; wedge: Point[] } {
  const { projection, latest } = page.evaluation
  const from = latest && axisPosition(latest.period)
  if (!projection || from === undefined || latest?.value === undefined) return { line: [], wedge: [] }
  const start: Point = [from, latest.value]
  const wedge: Point[] =
    projection.lower === undefined || projection.upper === undefined
      ? []
      : [start, [projection.year, projection.lower], [projection.year, projection.upper]]
  return { line: [start, [projection.year, projection.value]], wedge }
}

export function trendOption(page: IndicatorPage, words: TrendWords): ChartOption {
  const base = page.row.baseline
  const baseYear = base.year ?? page.plan.period.from - 1
  const { line, wedge } = projectionShape(page)
  const judged = page.evaluation.latest?.basis ?? 'reported'
  const other = judged === 'reported' ? 'computed' : 'reported'
  const { main, within } = splitByGrain(page.series)
  const lines = seriesLines(main, judged)
  const [monthly = []] = seriesLines(within, judged)
  const banded = { series: main }
  const { target } = page.row
  const goals =
    target.kind === 'parts' ? target.parts.flatMap((part) => (part.kind === 'threshold' ? part.value : [])) : []
  const drawn = [...lines, monthly, line, wedge].flat().map(([, y]) => y)
  const limits = bandCorners(banded, judged).map(([, y]) => y)
  const figures = [...drawn, ...limits, ...goals, ...page.path.map(({ value }) => value)]
  return {
    grid: { left: 8, right: 16, top: 40, bottom: 4, containLabel: true },
    legend: { type: 'scroll', top: 0, left: 0, itemWidth: 26, textStyle: { color: TOKENS.ink } },
    tooltip: {
      trigger: 'item',
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.show(value) : ''),
    },
    xAxis: {
      type: 'value',
      min: baseYear - 0.25,
      max: page.plan.period.to + 0.25,
      axisLabel: { customValues: years(baseYear, page.plan.period.to), formatter: String, color: TOKENS.ink },
      axisTick: { customValues: years(baseYear, page.plan.period.to) },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      // Room for the labels below and above the outermost points.
      boundaryGap: ['15%', '8%'],
      ...axisBounds(figures, page.row.unit),
      axisLabel: { color: TOKENS['ink-soft'], formatter: (value: number) => words.show(value) },
      splitLine: { lineStyle: { color: '#e8eef0' } },
    },
    series: [
      area(words.band, bandCorners(banded, judged), 'rgba(10,100,120,0.16)'),
      area('', wedge, 'rgba(127,82,0,0.14)'),
      {
        name: words.path,
        type: 'line',
        data: page.path.map(({ year, value }) => [year, value]),
        symbol: (point: readonly number[]) => (point[0] === page.path.at(-1)?.year ? 'rect' : 'none'),
        symbolSize: 10,
        lineStyle: { type: 'dotted', width: 2, color: TOKENS['on-track-ink'] },
        itemStyle: { color: TOKENS['on-track-ink'] },
      },
      {
        name: words.projection,
        type: 'line',
        data: line,
        symbol: (point: readonly number[]) => (point[0] === line[0]?.[0] ? 'none' : 'triangle'),
        symbolSize: 11,
        lineStyle: { type: 'dashed', width: 2, color: TOKENS['at-risk-ink'] },
        itemStyle: { color: TOKENS['at-risk-ink'] },
      },
      {
        name: words.withinYear,
        type: 'line',
        data: monthly,
        symbolSize: 4,
        lineStyle: { width: 1.25, color: TOKENS['line-strong'] },
        itemStyle: { color: TOKENS['line-strong'] },
      },
      {
        name: words.goal,
        type: 'scatter',
        data: goals.map((value) => [page.plan.period.to, value]),
        symbol: 'rect',
        symbolSize: 10,
        itemStyle: { color: TOKENS['on-track-ink'] },
      },
      ...lines.map((data, part) => ({
        name: lines.length > 1 ? `${words[judged]} · ${words.part(part + 1)}` : words[judged],
        type: 'line',
        data,
        symbol: part === 0 ? 'circle' : 'emptyCircle',
        symbolSize: 9,
        lineStyle: { width: 3, color: TOKENS.accent },
        itemStyle: { color: TOKENS.accent },
        label: {
          // More would run into each other; the table has them all.
          show: lines.length === 1 && data.length <= 12,
          position: page.row.direction === 'decrease' ? 'top' : 'bottom',
          distance: 8,
          color: TOKENS.ink,
          formatter: showY(words),
        },
      })),
      {
        name: words[other],
        type: 'line',
        data: seriesLines(main, other).flat(),
        symbol: 'emptyRect',
        symbolSize: 10,
        lineStyle: { width: 1.5, type: 'dashed', color: TOKENS['not-evaluable-ink'] },
        itemStyle: { color: TOKENS['not-evaluable-ink'] },
      },
      {
        name: words.base,
        type: 'scatter',
        data: (base.parts ?? (base.value === undefined ? [] : [base.value])).map((value) => [baseYear, value]),
        symbol: 'diamond',
        symbolSize: 14,
        itemStyle: { color: TOKENS.surface, borderColor: TOKENS.ink, borderWidth: 2 },
      },
    ].filter(({ data }) => data.length > 0),
  }
}

function showY(words: TrendWords) {
  return ({ value }: { value: readonly number[] }) => words.show(value[1] ?? 0)
}

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

interface Api {
  coord: (point: Point) => [number, number]
}
/** A filled outline behind the lines. */
function area(name: string, corners: readonly Point[], color: string) {
  return {
    name,
    type: 'custom',
    silent: true,
    // Every corner is data, so that the axis makes room for the whole outline; only the first draws it.
    data: corners,
    itemStyle: { color },
    z: 1,
    renderItem: ({ dataIndex }: { dataIndex: number }, api: Api) =>
      dataIndex > 0
        ? undefined
        : {
            type: 'polygon',
            shape: { points: corners.map((corner) => api.coord(corner)) },
            style: { fill: color },
          },
  }
}
