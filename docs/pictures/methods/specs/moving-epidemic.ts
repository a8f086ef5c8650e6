import { movingEpidemic, normalRandom, seededRandom } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** Invented weekly rates of influenza-like illness: six past seasons and the present one. */
const random = seededRandom.must(20260501)
const season = (peak: number, height: number) =>
  Array.from({ length: 33 }, (_, week) => {
    const rate = 14 + height * Math.exp(-((week - peak) ** 2) / 14)
    return Math.round(10 * rate * Math.exp(normalRandom.must(random, 0, 0.15))) / 10
  })
const past = [season(14, 260), season(17, 180), season(12, 330), season(15, 240), season(19, 150), season(13, 290)]
const present = season(15, 420)
const model = movingEpidemic.must(past)
const weeks = [
  ...Array.from({ length: 13 }, (_, k) => String(40 + k)),
  ...Array.from({ length: 20 }, (_, k) => String(k + 1)),
]
const line = (value: number | undefined) => weeks.map(() => value ?? null)

export const chart: ChartSpec = {
  name: 'moving-epidemic',
  title: 'Influenza-like illness: epidemic threshold and intensity from six seasons',
  x: 'week',
  y: 'cases per 100,000 a week',
  source: 'invented rates; thresholds by movingEpidemic',
  asOf: '2026-11-22',
  labels: weeks,
  series: [
    { name: 'this season', kind: 'bar', values: present },
    { name: 'typical season', kind: 'line', values: model.typicalCurve.map((week) => week?.centre ?? null) },
    { name: 'epidemic threshold', kind: 'dashed', values: line(model.epidemicThreshold) },
    { name: 'high from', kind: 'dashed', values: line(model.intensityThresholds[1]) },
    { name: 'very high from', kind: 'dashed', values: line(model.intensityThresholds[2]) },
  ],
}
