import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { FigureQuestion, VitalFigures } from '../../contract/vital-events.ts'
import { makeFigures } from '../../rules/vital-events/figures/make-figures.ts'
import { countBirths, countDeaths, countDoubtful } from '../../store/vital-events/counts.ts'
import { loadPopulations } from '../../store/vital-events/population.ts'
import type { RuledDeps } from './deps.ts'

/** Births and deaths of a region's residents in a year, or in three together, and all that is computed from them. */
export async function showFigures(
  deps: RuledDeps,
  actor: Actor,
  { region, year, years: span = 1, sex, format }: FigureQuestion & FileWish,
): Promise<Result<VitalFigures>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.figures', { region }, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  const years = Array.from({ length: span }, (_, place) => year - span + 1 + place)
  const look = { operation: 'exchange.show-vital-figures', subject: `region/${region}`, detail: fileDetail({ format }) }
  return deps.access.within(may.value, look, async (db) => {
    const place = await directoryIn(db).findRegion(region)
    if (!place) return refuse('vital.region-unknown')
    const [from, to] = [`${years[0]}-01-01`, `${year}-12-31`]
    const of = { residencePath: place.path, from, to }
    const populations = await loadPopulations(db, { regions: [region], years })
    const deaths = await countDeaths(db, may.value, of)
    const births = await countBirths(db, may.value, of)
    const made = makeFigures({ deaths, births, populations, years, sex, rules })
    const scope = { counted: true, region, from, to, ...(sex === undefined ? {} : { sex }) }
    return ok({
      ...{ region, regionName: place.name, years, ...(sex === undefined ? {} : { sex }) },
      asOf: deps.clock.now().toISOString(),
      rules: { code: rules.code, version: rules.version, status: rules.source.status },
      ...(await countDoubtful(db, may.value, of)),
      ...made,
      figures: made.figures.map((figure) => ({ ...figure, rows: { ...scope, ...figure.rows } })),
      population: populations.map(({ year: of_, source, asOf, rows }) => ({
        ...{ year: of_, source, asOf },
        persons: rows.reduce((sum, { persons }) => sum + persons, 0),
      })),
      suppressBelow: rules.parameters.suppressBelow,
    })
  })
}
