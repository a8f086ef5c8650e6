import { ears, poissonRandom, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Invented fever visits a day; from day 48 a rise that the baseline of C1 soon holds for usual. */
const random = seededRandom.must(20260401)
const RISE = [2, 4, 6, 8, 10, 12, 13, 12, 9, 5, 2]
const counts = Array.from({ length: 70 }, (_, day) => poissonRandom.must(random, 6 + (RISE[day - 48] ?? 0)))
const [c1, c2, c3] = (['C1', 'C2', 'C3'] as const).map((method) => ears.must({ counts }, { method, minSigma: 0.5 }))
const alarms = (answer: typeof c1, height: number) => answer?.alarm.map((alarm) => (alarm ? height : null)) ?? []

export const chart: ChartSpec = {
  name: 'ears',
  title: 'A rise of ten days: the baseline of C1 learns it, C2 and C3 go on alarming',
  x: 'day',
  y: 'visits a day',
  source: 'invented visits (Poisson, seed 20260401); bounds and alarms by ears, least deviation 0.5',
  asOf: '2026-11-22',
  labels: counts.map((_, day) => String(day + 1)),
  series: [
    { name: 'visits', kind: 'bar', values: counts },
    { name: 'bound of C1', kind: 'dashed', values: c1?.upper ?? [] },
    { name: 'bound of C2', kind: 'line', values: c2?.upper ?? [] },
    { name: 'alarm of C2', kind: 'mark', values: alarms(c2, 34) },
    { name: 'alarm of C3', kind: 'mark', values: alarms(c3, 31) },
  ],
}
