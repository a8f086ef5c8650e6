import { poissonRandom, seededRandom, spaceTimeScan } from '../../../../foundation/methods/index.ts'
import type { ChartSpec } from '../chart.ts'

/** An invented county of 60 villages: five neighbours have four times their cases from week 16 on. */
const random = seededRandom.must(20260601)
const villages = Array.from({ length: 60 }, () => ({
  ...{ x: 40 * random.uniform(), y: 40 * random.uniform(), population: 800 + random.whole(3000) },
}))
const centre = villages[0] as (typeof villages)[number]
const near = villages
  .toSorted((a, b) => Math.hypot(a.x - centre.x, a.y - centre.y) - Math.hypot(b.x - centre.x, b.y - centre.y))
  .slice(0, 5)
const areas = villages.map((village) => ({
  ...village,
  cases: Array.from({ length: 24 }, (_, week) =>
    poissonRandom.must(random, (village.population / 4000) * (near.includes(village) && week >= 16 ? 4 : 1)),
  ),
}))
const LATEST = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
/** The scan as it would have run at the end of each week, over the weeks until then. */
const best = LATEST.map((weeks) => {
  const known = areas.map((area) => ({ ...area, cases: area.cases.slice(0, weeks) }))
  return spaceTimeScan.must(known, { seed: 1, replicates: 199, longest: 4, maxShare: 0.25 }).clusters[0]
})

export const chart: ChartSpec = {
  name: 'scan-statistic',
  title: 'A county scanned week by week: the most likely cluster still going on',
  x: 'scanned at the end of week',
  y: 'log likelihood ratio of the best window',
  source: 'invented villages, five with four times their cases from week 17; spaceTimeScan, 199 replicates',
  asOf: '2026-11-22',
  labels: LATEST.map(String),
  series: [
    { name: 'best window', kind: 'bar', values: best.map((cluster) => cluster?.logLikelihoodRatio ?? null) },
    {
      name: 'p ≤ 0.01',
      kind: 'mark',
      values: best.map((cluster) => ((cluster?.pValue ?? 1) <= 0.01 ? (cluster?.logLikelihoodRatio ?? null) : null)),
    },
  ],
}
