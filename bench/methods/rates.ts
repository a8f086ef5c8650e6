import {
  AGES_TO_90,
  directlyStandardisedRate,
  lifeTable,
  poissonRandom,
  seededRandom,
  suppressTable,
} from '@kangcheng/methods'
import { type Figure, percentile, timed } from '../figures.ts'

const AREAS = 10_000
const LIVED = { lived: { 0: 0.15, 1: 0.4 } }

/** Life tables and standardised rates of every township of several provinces. */
export async function rateFigures(): Promise<Figure[]> {
  const random = seededRandom.must(20261122)
  const areas = Array.from({ length: AREAS }, () =>
    AGES_TO_90.map((from) => {
      const persons = 500 + random.whole(1500)
      // A mortality that doubles every eight years of age; the last band is never without deaths.
      return {
        from,
        persons,
        deaths: Math.min(persons, 1 + poissonRandom.must(random, persons * 0.0002 * 2 ** (from / 8))),
      }
    }),
  )
  const standard = AGES_TO_90.map(() => 5_000)
  const tables = await timed(5, async () => areas.map((bands) => lifeTable.must(bands, LIVED)))
  const rates = await timed(5, async () =>
    areas.map((bands) =>
      directlyStandardisedRate.must(
        bands.map(({ persons, deaths }, band) => ({ events: deaths, persons, standard: standard[band] ?? 0 })),
        100_000,
      ),
    ),
  )
  const table = areas.slice(0, 12).map((bands) => bands.slice(0, 8).map(({ deaths }) => deaths))
  const hidden = await timed(5, async () => suppressTable.must(table, 10))
  return [
    { what: `life tables of ${AREAS} areas, 20 bands`, value: percentile(tables, 0.5), unit: 'ms', limit: 1000 },
    { what: `directly standardised rates of ${AREAS} areas`, value: percentile(rates, 0.5), unit: 'ms' },
    { what: 'suppression of a table 12 × 8', value: percentile(hidden, 0.5), unit: 'ms' },
  ]
}
