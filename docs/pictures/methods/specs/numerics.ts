import {
  negativeBinomialQuantile,
  poissonQuantile,
  poissonRandom,
  quasiPoissonRegression,
  seededRandom,
} from '../../../../foundation/methods/numerics/index.ts'
import type { ChartSpec } from '../chart.ts'

const WEEKS = Array.from({ length: 104 }, (_, index) => index + 1)
const season = (week: number) => [1, week, Math.sin((2 * Math.PI * week) / 52), Math.cos((2 * Math.PI * week) / 52)]
const random = seededRandom.must(20261122)
// A Poisson draw of a Poisson mean: a cluster brings three cases on average.
const counts = WEEKS.map((week) => {
  const clusters = poissonRandom.must(random, Math.exp(1.2 + 0.004 * week + 0.7 * Math.sin((2 * Math.PI * week) / 52)))
  return poissonRandom.must(random, 3 * clusters)
})
const fit = quasiPoissonRegression.must({ response: counts, design: WEEKS.map(season) })
const means = [...fit.fitted]

export const chart: ChartSpec = {
  name: 'numerics',
  title: 'Cases in clusters: the regression, and what chance reaches in one week of forty',
  x: 'week',
  y: 'cases',
  source: 'invented cases (seed 20261122) by quasiPoissonRegression',
  asOf: '2026-11-22',
  labels: WEEKS.map(String),
  series: [
    { name: 'cases', kind: 'bar', values: counts },
    { name: 'fitted mean', kind: 'line', values: means },
    {
      name: `97.5 %, dispersion ${fit.dispersion.toFixed(1)}`,
      kind: 'dashed',
      values: means.map((mean) => negativeBinomialQuantile.must(0.975, { mean, size: mean / (fit.dispersion - 1) })),
    },
    { name: '97.5 %, Poisson', kind: 'dashed', values: means.map((mean) => poissonQuantile.must(0.975, mean)) },
  ],
}
