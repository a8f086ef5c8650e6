import { funnelProportionLimits } from '../../../../foundation/methods/rates/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

const AVERAGE = 0.24
const SIZES = Array.from({ length: 30 }, (_, index) => 50 + 30 * index)
const random = seededRandom(7)
/** Thirty invented clinics; two of them really differ. */
const shares = SIZES.map((size, index) => {
  const chance = index === 12 ? 0.42 : index === 24 ? 0.15 : AVERAGE
  const having = Array.from({ length: size }, () => random() < chance).filter(Boolean).length
  return (100 * having) / size
})
const limit = (side: 'lower' | 'upper', confidence: number) =>
  SIZES.map((size) => 100 * funnelProportionLimits.must(AVERAGE, size, confidence)[side])

export const chart: ChartSpec = {
  name: 'comparison',
  title: 'Thirty clinics on a funnel: two differ, the others are chance',
  x: 'patients of the clinic',
  y: '% with the result',
  source: 'invented clinics (seed 7), lines by funnelProportionLimits',
  asOf: '2026-11-22',
  labels: SIZES.map(String),
  series: [
    { name: 'clinic', kind: 'mark', values: shares },
    { name: '99.8 % upper', kind: 'line', values: limit('upper', 0.998) },
    { name: '99.8 % lower', kind: 'line', values: limit('lower', 0.998) },
    { name: '95 % upper', kind: 'dashed', values: limit('upper', 0.95) },
    { name: '95 % lower', kind: 'dashed', values: limit('lower', 0.95) },
  ],
}
