import { linearProjection } from '../../../../foundation/methods/progress/index.ts'
import type { ChartSpec } from '../chart.ts'

const FIRST = 2016
const YEARS = Array.from({ length: 15 }, (_, index) => FIRST + index)
const FIGURES = [17.94, 17.6, 17.7, 17.1, 16.9, 16.95, 16.4, 16.2]
const TARGET = 15.15
const points = FIGURES.map((y, index) => ({ x: FIRST + index, y }))
const ahead = YEARS.map((year) => (year < FIRST + FIGURES.length - 1 ? undefined : linearProjection.must(points, year)))

export const chart: ChartSpec = {
  name: 'progress',
  title: 'A rate on its way to a target: figures, straight path, projection with 95 % limits',
  x: 'year',
  y: '%',
  source: 'invented figures after the first, by linearProjection',
  asOf: '2026-11-22',
  labels: YEARS.map(String),
  series: [
    { name: 'figures', kind: 'mark', values: YEARS.map((_, index) => FIGURES[index] ?? null) },
    {
      name: 'path to the target',
      kind: 'line',
      values: YEARS.map((_, index) => 17.94 + ((TARGET - 17.94) * index) / (YEARS.length - 1)),
    },
    { name: 'projection', kind: 'line', values: ahead.map((one) => one?.value ?? null) },
    { name: 'upper', kind: 'dashed', values: ahead.map((one) => one?.upper ?? null) },
    { name: 'lower', kind: 'dashed', values: ahead.map((one) => one?.lower ?? null) },
  ],
}
