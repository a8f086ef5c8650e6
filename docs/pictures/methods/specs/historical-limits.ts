import { historicalLimits, poissonRandom, rki, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Five invented years of weekly cases, and an outbreak in the last. */
const random = seededRandom.must(20260701)
const WEEKS = 312
const OUTBREAK = [3, 6, 9, 9, 7, 4, 2]
const counts = Array.from({ length: WEEKS }, (_, week) =>
  poissonRandom.must(random, 6 * Math.exp(0.4 * Math.cos((2 * Math.PI * week) / 52)) + (OUTBREAK[week - 290] ?? 0)),
)
const range = { first: WEEKS - 52 }
const limits = historicalLimits.must({ counts, perYear: 52 }, { ...range, years: 4 })
const weekly = rki.must({ counts, perYear: 52 }, range)

export const chart: ChartSpec = {
  name: 'historical-limits',
  title: 'Four weeks against those of past years, one week against RKI 3',
  x: 'week of the last of six years',
  y: 'cases in four weeks, in a week',
  source: 'invented cases (Poisson, seed 20260701); bounds by historicalLimits (four years) and rki',
  asOf: '2026-11-22',
  labels: limits.total.map((_, week) => String(week + 1)),
  series: [
    { name: 'cases of four weeks', kind: 'line', values: limits.total },
    { name: 'their bound', kind: 'dashed', values: limits.upper },
    { name: 'cases of the week', kind: 'bar', values: counts.slice(range.first) },
    { name: 'bound of RKI 3', kind: 'dashed', values: weekly.upper },
    {
      name: 'alarm',
      kind: 'mark',
      values: limits.alarm.map((one, week) => (one ? (limits.total[week] ?? null) : null)),
    },
  ],
}
