import { cusum, poissonRandom, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Invented weekly cases around 4; from week 44 on half a standard deviation more, which no single week shows. */
const random = seededRandom.must(20260501)
const counts = Array.from({ length: 70 }, (_, week) => poissonRandom.must(random, week < 44 ? 4 : 6.5))
const settings = { first: 20, mean: 4, k: 0.5, h: 4, residual: 'rossi' } as const
const { score, alarm } = cusum.must({ counts }, settings)
const before = new Array<null>(20).fill(null)

export const chart: ChartSpec = {
  name: 'cusum',
  title: 'Small excesses add up',
  x: 'week',
  y: 'cases a week; sum of deviations',
  source: 'invented cases (Poisson, seed 20260501, mean 4, from week 45 on 6.5); sum by cusum, k 0.5, h 4',
  asOf: '2026-11-22',
  labels: counts.map((_, week) => String(week + 1)),
  series: [
    { name: 'cases', kind: 'bar', values: counts },
    { name: 'sum C', kind: 'line', values: [...before, ...score] },
    { name: 'h', kind: 'dashed', values: counts.map(() => 4) },
    {
      name: 'alarm',
      kind: 'mark',
      values: [...before, ...alarm.map((one, week) => (one ? (score[week] ?? null) : null))],
    },
  ],
}
