import { crudeRate, directlyStandardisedRate } from '../../../../foundation/methods/rates/index.ts'
import type { ChartSpec } from '../chart.ts'

const YEARS = Array.from({ length: 15 }, (_, index) => 2010 + index)
/** Young, middle and old: shares of 2010, yearly growth of each, and deaths per 1,000 that fall by 2 % a year. */
const BANDS = [
  { persons: 300_000, growth: 0.985, risk: 1, standard: 30 },
  { persons: 400_000, growth: 1, risk: 4, standard: 45 },
  { persons: 120_000, growth: 1.04, risk: 45, standard: 25 },
]
const years = YEARS.map((_, after) =>
  BANDS.map(({ persons, growth, risk, standard }) => {
    const now = Math.round(persons * growth ** after)
    return { persons: now, events: Math.round((now * risk * 0.98 ** after) / 1_000), standard }
  }),
)
const standardised = years.map((bands) => directlyStandardisedRate.must(bands, 1_000))
const sum = (bands: (typeof years)[number], of: 'events' | 'persons') => bands.reduce((all, band) => all + band[of], 0)

export const chart: ChartSpec = {
  name: 'standardisation',
  title: 'An ageing city: more deaths per head, though every age dies less',
  x: 'year',
  y: 'deaths per 1,000',
  source: 'invented city of three ages, by crudeRate and directlyStandardisedRate',
  asOf: '2026-11-22',
  labels: YEARS.map(String),
  series: [
    {
      name: 'crude',
      kind: 'line',
      values: years.map((bands) => crudeRate.must(sum(bands, 'events'), sum(bands, 'persons'), 1_000).value),
    },
    { name: 'standardised', kind: 'line', values: standardised.map(({ value }) => value) },
    { name: 'upper', kind: 'dashed', values: standardised.map(({ upper }) => upper) },
    { name: 'lower', kind: 'dashed', values: standardised.map(({ lower }) => lower) },
  ],
}
