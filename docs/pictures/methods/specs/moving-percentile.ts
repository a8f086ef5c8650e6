import { movingPercentile, poissonRandom, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Invented scarlet fever of a county: two seasons a year, five past years, an outbreak in the sixth. */
const random = seededRandom.must(20260401)
const LENGTH = 6 * 365
const counts = Array.from({ length: LENGTH }, (_, day) => {
  const season = 1.2 + Math.cos((4 * Math.PI * (day - 20)) / 365)
  const outbreak = day >= LENGTH - 25 && day < LENGTH - 12 ? 2.5 : 0
  return poissonRandom.must(random, 0.5 * season + outbreak)
})
const first = LENGTH - 90
const high = movingPercentile.must({ counts }, { percentile: 0.9, first })
const middle = movingPercentile.must({ counts }, { percentile: 0.5, first })
const current = high.alarm.map((_, day) => {
  return counts.slice(first + day - 6, first + day + 1).reduce((sum, count) => sum + count, 0)
})

export const chart: ChartSpec = {
  name: 'moving-percentile',
  title: 'Scarlet fever in a county: seven days against five past years',
  x: 'day',
  y: 'cases in seven days',
  source: 'invented counts; percentiles and signals by movingPercentile (5 windows × 5 years)',
  asOf: '2026-11-22',
  labels: current.map((_, day) => String(day - 89)),
  series: [
    { name: 'last seven days', kind: 'bar', values: current },
    { name: 'P50 of the past', kind: 'line', values: middle.upper },
    { name: 'P90 of the past', kind: 'dashed', values: high.upper },
    {
      name: 'signal at P90',
      kind: 'mark',
      values: high.alarm.map((alarm, day) => (alarm ? (current[day] as number) : null)),
    },
  ],
}
