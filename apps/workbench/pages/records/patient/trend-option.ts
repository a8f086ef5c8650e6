import type { ChartOption } from '@kangcheng/web-kit/chart'
import { cityDay, type Language, TOKENS } from '@kangcheng/web-kit/plain'
import type { Resource } from '../../../fhir/resource.ts'
import { dateOf } from '../../../fhir/show-value.ts'
import { type Result, resultsOf, type Standing } from './standing.ts'

/** One measurement of one line. */
export interface TrendPoint extends Result {
  readonly id: string
  /** As it was sent. */
  readonly date: string
  /** Milliseconds since 1970. */
  readonly at: number
}
/** What is measured in one unit: blood pressure has two lines, most tests one. */
export interface TrendLine {
  readonly name: string
  readonly unit: string
  readonly points: readonly TrendPoint[]
}

/** The observations of one test as lines, oldest first. What has no number or no date is left to the table. */
export function trendLines(observations: readonly Resource[], language: Language): TrendLine[] {
  const lines = new Map<string, TrendPoint[]>()
  for (const observation of observations) {
    const date = dateOf(observation) ?? ''
    const at = Date.parse(date)
    for (const result of resultsOf(observation, language)) {
      if (result.value === undefined || Number.isNaN(at)) continue
      const key = `${result.name}\n${result.unit}`
      lines.set(key, [...(lines.get(key) ?? []), { ...result, id: observation.id ?? '', date, at }])
    }
  }
  return [...lines.values()].map((points) => ({
    name: points[0]?.name ?? '',
    unit: points[0]?.unit ?? '',
    points: points.toSorted((a, b) => a.at - b.at),
  }))
}

const SYMBOLS: Readonly<Record<Standing, { symbol: string; symbolRotate?: number; color: string; size: number }>> = {
  within: { symbol: 'circle', color: TOKENS.accent, size: 8 },
  unjudged: { symbol: 'emptyCircle', color: TOKENS.accent, size: 8 },
  high: { symbol: 'triangle', color: TOKENS['off-track-ink'], size: 12 },
  'very-high': { symbol: 'triangle', color: TOKENS['worsening-ink'], size: 17 },
  low: { symbol: 'triangle', symbolRotate: 180, color: TOKENS['not-evaluable-ink'], size: 12 },
  'very-low': { symbol: 'triangle', symbolRotate: 180, color: TOKENS['worsening-ink'], size: 17 },
  abnormal: { symbol: 'diamond', color: TOKENS['off-track-ink'], size: 13 },
}
const LINE_COLORS = [TOKENS.accent, TOKENS['not-evaluable-ink'], TOKENS['at-risk-ink'], TOKENS['on-track-ink']]

/** From where to where the axis goes, with room for every value and every limit, in steps of 1, 2 or 5. */
export function trendBounds(lines: readonly TrendLine[]): { min: number; max: number; interval: number } {
  const figures = lines
    .flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high]))
    .filter((figure) => figure !== undefined)
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  const room = (high - low || Math.abs(high) || 1) * 0.1
  const rough = (high - low + 2 * room) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const interval = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10)
  const min = Math.floor((low - room) / interval) * interval
  const exact = (figure: number) => Number(figure.toPrecision(12))
  return {
    min: low >= 0 && min < 0 ? 0 : exact(min),
    max: exact(Math.ceil((high + room) / interval) * interval),
    interval: exact(interval),
  }
}

/** Corners of the reference range along the points: lower edge forward, upper edge back. A side that is open ends at the axis. */
export function bandCorners(line: TrendLine, { min, max }: { min: number; max: number }): [number, number][] {
  const limited = line.points.filter(({ low, high }) => low !== undefined || high !== undefined)
  const lower = limited.map(({ at, low }): [number, number] => [at, low ?? min])
  const upper = limited.map(({ at, high }): [number, number] => [at, high ?? max])
  return [...lower, ...upper.toReversed()]
}

export function hasRange(lines: readonly TrendLine[]): boolean {
  return lines.some(({ points }) => points.some(({ low, high }) => low !== undefined || high !== undefined))
}

export interface TrendWords {
  readonly range: string
  readonly standing: (standing: Standing) => string
}

/** A line for each measure, the reference range as a band behind it (as lines where there are several measures), what lies outside marked by shape and colour. */
export function trendOption(lines: readonly TrendLine[], words: TrendWords): ChartOption {
  const bounds = trendBounds(lines)
  return {
    grid: { left: 52, right: 24, top: lines.length > 1 ? 40 : 16, bottom: 32 },
    ...(lines.length > 1 ? { legend: { top: 0, data: lines.map(({ name }) => name) } } : {}),
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'time',
      axisLabel: { color: TOKENS['ink-soft'], hideOverlap: true, formatter: (at: number) => cityDay(new Date(at)) },
      axisLine: { lineStyle: { color: TOKENS['line-strong'] } },
      splitNumber: 5,
      ...(lines.every(({ points }) => points.length === 1) ? alone(lines) : {}),
    },
    yAxis: {
      type: 'value',
      ...bounds,
      axisLabel: { color: TOKENS['ink-soft'] },
      splitLine: { lineStyle: { color: TOKENS.line } },
    },
    series: [
      ...lines.flatMap((line, at): object[] => {
        if (lines.length > 1)
          return limitLines(line, words.range, LINE_COLORS[at % LINE_COLORS.length] ?? TOKENS.accent)
        const corners = bandCorners(line, bounds)
        return corners.length > 3 ? [band(words.range, corners)] : []
      }),
      ...lines.map((line, at) => ({
        name: line.name,
        type: 'line',
        z: 3,
        lineStyle: { width: 2, color: LINE_COLORS[at % LINE_COLORS.length], type: at % 2 === 0 ? 'solid' : 'dashed' },
        itemStyle: { color: LINE_COLORS[at % LINE_COLORS.length] },
        data: line.points.map((point) => {
          const { color, size, ...shape } = SYMBOLS[point.standing]
          return {
            ...shape,
            value: [point.at, point.value],
            symbolSize: size,
            itemStyle: { color },
            tooltip: {
              formatter: () =>
                [cityDay(new Date(point.at)), `${point.value} ${point.unit}`, words.standing(point.standing)]
                  .map(escaped)
                  .join('<br>'),
            },
          }
        }),
      })),
    ],
  }
}

/** The limits of one of several lines: bands would lie upon each other. */
function limitLines(line: TrendLine, name: string, color: string) {
  return (['low', 'high'] as const).flatMap((side) => {
    const data = line.points.flatMap((point) => (point[side] === undefined ? [] : [[point.at, point[side]]]))
    const lineStyle = { width: 1, type: [4, 3], color }
    return data.length === 0 ? [] : [{ name, type: 'line', silent: true, symbol: 'none', lineStyle, data }]
  })
}

/** One measurement alone gets a month on either side, else it has no place in time. */
function alone(lines: readonly TrendLine[]) {
  const at = lines[0]?.points[0]?.at ?? 0
  return { min: at - 30 * 86_400_000, max: at + 30 * 86_400_000 }
}

/** A tooltip is HTML, and units are what somebody sent. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

interface DrawApi {
  coord: (point: readonly number[]) => [number, number]
}
function band(name: string, corners: readonly (readonly [number, number])[]) {
  return {
    name,
    type: 'custom',
    silent: true,
    data: corners,
    z: 1,
    // Every corner is data; only the first draws them all.
    renderItem: ({ dataIndex }: { dataIndex: number }, draw: DrawApi) =>
      dataIndex > 0
        ? undefined
        : {
            type: 'polygon',
            shape: { points: corners.map((corner) => draw.coord(corner)) },
            style: { fill: TOKENS['on-track-tint'], stroke: TOKENS['on-track-ink'], lineWidth: 1, lineDash: [4, 3] },
          },
  }
}
