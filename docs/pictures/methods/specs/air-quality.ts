import { type AqiStandard, airQualityIndex } from '../../../../foundation/methods/environment/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

/** An invented January: still days gather particles, a front clears them. */
const random = seededRandom(20260101)
const particles: number[] = []
for (let day = 0, level = 45; day < 31; day++) {
  level = random() < 0.2 ? 25 + 20 * random() : level * (1.02 + 0.22 * random())
  particles.push(Math.min(230, Math.round(level)))
}

const aqi = (standard: AqiStandard['code']) =>
  particles.map(
    (PM25_24h) =>
      airQualityIndex.must({
        kind: 'daily',
        standard,
        concentrations: { PM25_24h, PM10_24h: Math.round(PM25_24h * 1.5) },
      }).aqi,
  )

export const chart: ChartSpec = {
  name: 'air-quality',
  title: 'The same January under two standards',
  x: 'day of January',
  y: 'daily AQI (0–500)',
  source: 'invented concentrations of PM2.5 and PM10; indices by airQualityIndex',
  asOf: '2026-11-22',
  labels: particles.map((_, day) => String(day + 1)),
  series: [
    { name: 'PM2.5, µg/m³', kind: 'bar', values: particles },
    { name: 'AQI by HJ 633-2012', kind: 'dashed', values: aqi('HJ 633-2012') },
    { name: 'AQI by HJ 633-2026', kind: 'line', values: aqi('HJ 633-2026') },
    { name: '100: beyond it the day is polluted', kind: 'dashed', values: particles.map(() => 100) },
  ],
}
