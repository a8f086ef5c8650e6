import { poissonRandom, regressionEwmaSwitch, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Invented daily visits with a weekday pattern and a rise that begins on day 60. */
const random = seededRandom.must(20260301)
const WEEKDAYS = [1, 1.05, 1, 0.98, 1.1, 0.55, 0.5]
const RISE = [0, 10, 22, 30, 34, 30, 18, 8]
const counts = Array.from({ length: 84 }, (_, day) =>
  poissonRandom.must(random, 50 * (WEEKDAYS[day % 7] as number) + (RISE[day - 60] ?? 0)),
)
const dates = counts.map((_, day) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10))
const first = 28
const seen = regressionEwmaSwitch.must({ counts, dates }, { first })

export const chart: ChartSpec = {
  name: 'ewma-and-regression',
  title: 'Visits for fever: the switch of regression and EWMA',
  x: 'day, 2026',
  y: 'visits a day',
  source: 'invented counts; bound and alarms by regressionEwmaSwitch',
  asOf: '2026-11-22',
  labels: dates.slice(first).map((date) => date.slice(5)),
  series: [
    { name: 'visits', kind: 'bar', values: counts.slice(first) },
    { name: 'expected', kind: 'line', values: seen.expected },
    { name: 'bound (p = 1 %)', kind: 'dashed', values: seen.upper },
    {
      name: 'alarm',
      kind: 'mark',
      values: seen.alarm.map((alarm, day) => (alarm ? (counts[first + day] as number) : null)),
    },
  ],
}
