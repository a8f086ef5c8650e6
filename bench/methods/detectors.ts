import {
  cusum,
  ears,
  farrington,
  farringtonFlexible,
  historicalLimits,
  NOUFAILY,
  poissonRandom,
  rki,
  seededRandom,
} from '@kangcheng/methods'
import { type Figure, timed } from '../figures.ts'

/** 42 diseases, twelve years of weeks, the last four of them tested. */
const SERIES = 42
const WEEKS = 624
const TESTED = { first: WEEKS - 208, last: WEEKS - 1 }
const TURNS = 5

type Series = { readonly counts: readonly number[]; readonly perYear: number; readonly dates: readonly string[] }

/** What one series-week costs, and what it costs in R `surveillance` 1.20.3 (user time on a machine of this kind), both in µs. */
const DETECTORS: readonly {
  readonly what: string
  readonly inR: number
  readonly limit?: number
  readonly run: (series: Series) => unknown
}[] = [
  {
    what: 'farringtonFlexible, Noufaily, dated',
    inR: 11_900,
    limit: 100,
    run: (series) => farringtonFlexible.must(series, { ...TESTED, ...NOUFAILY }),
  },
  {
    what: 'farringtonFlexible, one season',
    inR: 11_900,
    limit: 100,
    run: ({ dates: _, ...series }) => farringtonFlexible.must(series, TESTED),
  },
  { what: 'farrington', inR: 5700, limit: 50, run: (series) => farrington.must(series, TESTED) },
  { what: 'historicalLimits', inR: 730, run: (series) => historicalLimits.must(series, TESTED) },
  { what: 'ears C1', inR: 43, limit: 2, run: (series) => ears.must(series, TESTED) },
  { what: 'ears C3', inR: 43, limit: 2, run: (series) => ears.must(series, { ...TESTED, method: 'C3' }) },
  { what: 'rki 3', inR: 40, run: (series) => rki.must(series, TESTED) },
  { what: 'cusum', inR: 5, limit: 0.5, run: (series) => cusum.must(series, TESTED) },
]

export async function detectorFigures(): Promise<Figure[]> {
  const all = inventedSeries()
  const figures: Figure[] = []
  for (const { what, inR, limit, run } of DETECTORS) {
    const taken = await timed(TURNS, async () => {
      for (const series of all) run(series)
    })
    // The fastest turn: what else the machine does is no property of the method.
    const value = ((taken[0] as number) * 1000) / (SERIES * (TESTED.last - TESTED.first + 1))
    figures.push({
      what: `${what}, a series-week (R: ${inR} µs)`,
      value: Math.round(value * 100) / 100,
      unit: 'µs',
      ...(limit !== undefined && { limit }),
    })
  }
  return [...figures, await cityWeek(all)]
}

/** The work of a Monday: one new week of every disease in fifteen districts. */
async function cityWeek(all: readonly Series[]): Promise<Figure> {
  const taken = await timed(TURNS, async () => {
    for (let district = 0; district < 15; district++) {
      for (const series of all) farringtonFlexible.must(series, { first: WEEKS - 1, ...NOUFAILY })
    }
  })
  return {
    what: 'a new week of 42 diseases in 15 districts, Noufaily (R: 7500 ms)',
    value: taken[0] as number,
    unit: 'ms',
  }
}

function inventedSeries(): Series[] {
  const random = seededRandom.must(20261122)
  const dates = Array.from({ length: WEEKS }, (_, week) =>
    new Date(Date.UTC(2014, 0, 6 + 7 * week)).toISOString().slice(0, 10),
  )
  return Array.from({ length: SERIES }, (_, disease) => ({
    perYear: 52,
    dates,
    counts: Array.from({ length: WEEKS }, (_, week) =>
      poissonRandom.must(random, (1 + disease) * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52))),
    ),
  }))
}
