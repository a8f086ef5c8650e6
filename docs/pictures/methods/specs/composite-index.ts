import { entropyWeights, minMaxScore, weightedScore } from '../../../../foundation/methods/progress/index.ts'
import type { ChartSpec } from '../chart.ts'

const CITIES = [
  [82, 7.9, 3.2],
  [79, 6.1, 4.5],
  [80.5, 9, 2.1],
  [78.6, 5.6, 5.5],
]
const BOUNDS = [
  [77.8, 82],
  [5.2, 9],
  [6, 2.1],
] as const
const EXPERT = [0.5, 0.3, 0.2]
const scores = CITIES.map((row) =>
  BOUNDS.map(([worst, best], column) => minMaxScore.must(row[column] ?? worst, worst, best)),
)
const { weights: entropy } = entropyWeights.must(scores)
const SHARES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
const indexOf = (row: readonly number[], share: number) =>
  weightedScore.must(
    row.map((score, column) => ({
      score,
      weight: ((100 - share) * (EXPERT[column] ?? 0) + share * (entropy[column] ?? 0)) / 100,
    })),
  )

export const chart: ChartSpec = {
  name: 'composite-index',
  title: 'One index of three indicators: A and C change places with the weights',
  x: 'share of the entropy weights, % (the rest expert; the house takes 50)',
  y: 'index, 0–100',
  source: 'four invented cities, by minMaxScore, entropyWeights and weightedScore',
  asOf: '2026-11-22',
  labels: SHARES.map(String),
  series: ['city A', 'city B', 'city C', 'city D'].map((name, city) => ({
    name,
    kind: 'line',
    values: SHARES.map((share) => indexOf(scores[city] ?? [], share)),
  })),
}
