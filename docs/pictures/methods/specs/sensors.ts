import { normalRandom, seededRandom, stationDetector } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** An invented station every ten minutes: a drop of chlorine for two hours, later a change that stays. */
const random = seededRandom.must(20260701)
const LENGTH = 432
const chlorine = Array.from({ length: LENGTH }, (_, step) => {
  const fall = step >= 200 && step < 212 ? -0.2 : step >= 320 ? -0.18 : 0
  return 0.65 + 0.04 * Math.sin((2 * Math.PI * step) / 144) + fall + normalRandom.must(random, 0, 0.01)
})
const detector = stationDetector.must({ interval: 600_000, channels: [{ name: 'chlorine', precision: 0.01 }] })
const verdicts = chlorine.map((value, step) => detector.push.must({ at: step * 600_000, values: { chlorine: value } }))
const first = 144
const marked = (phases: readonly string[]) =>
  verdicts.slice(first).map(({ event }, step) => (phases.includes(event) ? (chlorine[first + step] as number) : null))

export const chart: ChartSpec = {
  name: 'sensors',
  title: 'Free chlorine at a station: an event, and a new normal',
  x: 'hours',
  y: 'free chlorine, mg/L',
  source: 'invented readings every ten minutes; events by stationDetector',
  asOf: '2026-11-22',
  labels: verdicts.slice(first).map((_, step) => String(Math.round((first + step) / 6))),
  series: [
    { name: 'reading', kind: 'line', values: chlorine.slice(first) },
    { name: 'event', kind: 'mark', values: marked(['started', 'continues']) },
    { name: 'taken as the new normal', kind: 'mark', values: marked(['baseline-change']) },
  ],
}
