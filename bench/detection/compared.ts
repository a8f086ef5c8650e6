import {
  adaptiveRegression,
  type CountSeries,
  cusum,
  type Detection,
  ears,
  ewma,
  farrington,
  farringtonFlexible,
  historicalLimits,
  movingPercentile,
  NOUFAILY,
  negativeBinomialDetector,
  regressionEwmaSwitch,
  rki,
  serfling,
} from '@kangcheng/methods'

type Compared = readonly (readonly [name: string, detect: (series: CountSeries, first: number) => Detection])[]

const baselineEnd = ({ dates }: CountSeries, first: number) => dates?.[first - 1] as string

/** Each with the settings it has where nothing is said, or what its page recommends. */
export const WEEKLY: Compared = [
  ['ears C1', (series, first) => ears.must(series, { first })],
  ['ears C2', (series, first) => ears.must(series, { first, method: 'C2' })],
  ['ears C3', (series, first) => ears.must(series, { first, method: 'C3' })],
  ['rki 1', (series, first) => rki.must(series, { first, system: 1 })],
  ['rki 3', (series, first) => rki.must(series, { first })],
  ['cusum, mean before', (series, first) => cusum.must(series, { first })],
  ['cusum, seasonal, reset', (series, first) => cusum.must(series, { first, mean: 'seasonal', reset: true })],
  ['historicalLimits', (series, first) => historicalLimits.must(series, { first })],
  ['farrington', (series, first) => farrington.must(series, { first })],
  ['farringtonFlexible', (series, first) => farringtonFlexible.must(series, { first })],
  ['farringtonFlexible, NOUFAILY', (series, first) => farringtonFlexible.must(series, { first, ...NOUFAILY })],
  [
    'farringtonFlexible, NOUFAILY, alpha 0.005',
    (series, first) => farringtonFlexible.must(series, { first, ...NOUFAILY, alpha: 0.005 }),
  ],
  ['serfling', (series, first) => serfling.must(series, { baselineEnd: baselineEnd(series, first) })],
  [
    'negativeBinomialDetector',
    (series, first) => negativeBinomialDetector.must(series, { baselineEnd: baselineEnd(series, first) }),
  ],
]

export const DAILY: Compared = [
  ['ears C1', (series, first) => ears.must(series, { first })],
  ['ears C2', (series, first) => ears.must(series, { first, method: 'C2' })],
  ['ears C3', (series, first) => ears.must(series, { first, method: 'C3' })],
  ['ewma', (series, first) => ewma.must(series, { first })],
  ['adaptiveRegression', (series, first) => adaptiveRegression.must(series, { first })],
  ['regressionEwmaSwitch', (series, first) => regressionEwmaSwitch.must(series, { first })],
  ['movingPercentile 0.9', (series, first) => movingPercentile.must(series, { first, percentile: 0.9 })],
]
