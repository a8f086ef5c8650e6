import { farringtonFlexible, NOUFAILY, poissonRandom, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Seven invented years of weekly cases with a yearly wave, and an outbreak in the last. */
const random = seededRandom.must(20260601)
const WEEKS = 364
const OUTBREAK = [6, 14, 22, 18, 9, 4]
const counts = Array.from({ length: WEEKS }, (_, week) =>
  poissonRandom.must(
    random,
    12 * Math.exp(0.5 * Math.cos((2 * Math.PI * (week - 30)) / 52)) + (OUTBREAK[week - 330] ?? 0),
  ),
)
const first = WEEKS - 104
const { upper, expected, alarm } = farringtonFlexible.must(
  { counts, perYear: 52 },
  { ...NOUFAILY, years: 4, alpha: 0.01, first },
)
const shown = counts.slice(first)

export const chart: ChartSpec = {
  name: 'farrington',
  title: 'What the same weeks of four years let expect',
  x: 'week of the last two of seven years',
  y: 'cases a week',
  source: 'invented cases (Poisson, seed 20260601); bound by farringtonFlexible (Noufaily, four years, alpha 0.01)',
  asOf: '2026-11-22',
  labels: shown.map((_, week) => String(week + 1)),
  series: [
    { name: 'cases', kind: 'bar', values: shown },
    { name: 'expected', kind: 'dashed', values: expected },
    { name: 'bound', kind: 'line', values: upper },
    { name: 'alarm', kind: 'mark', values: alarm.map((one, week) => (one ? (shown[week] ?? null) : null)) },
  ],
}
