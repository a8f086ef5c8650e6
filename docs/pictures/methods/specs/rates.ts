import { byar, exactPoisson } from '../../../../foundation/methods/rates/index.ts'
import type { ChartSpec } from '../chart.ts'

const COUNTS = Array.from({ length: 40 }, (_, index) => index + 1)
const over = (limit: (count: number) => number) => COUNTS.map((count) => limit(count) / count)

export const chart: ChartSpec = {
  name: 'rates',
  title: 'How sure a count is: 95 % limits as multiples of the count',
  x: 'events counted',
  y: 'limit ÷ count',
  source: 'computed by exactPoisson and byar',
  asOf: '2026-11-22',
  labels: COUNTS.map(String),
  series: [
    { name: 'the count', kind: 'line', values: COUNTS.map(() => 1) },
    { name: 'exact, upper', kind: 'line', values: over((count) => exactPoisson.must(count).upper) },
    { name: 'exact, lower', kind: 'line', values: over((count) => exactPoisson.must(count).lower) },
    { name: 'Byar, upper', kind: 'dashed', values: over((count) => byar.must(count).upper) },
    { name: 'Byar, lower', kind: 'dashed', values: over((count) => byar.must(count).lower) },
  ],
}
