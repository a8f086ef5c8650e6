import { type Respondent, surveyProportion } from '../../../../foundation/methods/rates/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

const SIZES = [5, 10, 20, 30, 40, 60]
const random = seededRandom(20261122)
const villages = Array.from({ length: 24 }, () => 0.15 + 0.3 * random())
const asked = (each: number): Respondent[] =>
  villages.flatMap((share, village) =>
    Array.from({ length: each }, () => ({ has: random() < share, weight: 1, cluster: String(village) })),
  )
const estimates = SIZES.map((each) => surveyProportion.must(asked(each)))

export const chart: ChartSpec = {
  name: 'survey',
  title: 'Asking more in the same 24 villages: interviews made, and what they are worth',
  x: 'interviews in each village',
  y: 'interviews',
  source: 'invented survey (seed 20261122) by surveyProportion',
  asOf: '2026-11-22',
  labels: SIZES.map(String),
  series: [
    { name: 'interviews', kind: 'bar', values: estimates.map(({ n }) => n) },
    { name: 'effective size', kind: 'line', values: estimates.map(({ effectiveSize }) => effectiveSize) },
  ],
}
