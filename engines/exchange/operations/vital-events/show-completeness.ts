import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Completeness } from '../../contract/vital-events.ts'
import { isIn } from '../../rules/vital-events/causes/icd.ts'
import { completenessOf } from '../../rules/vital-events/figures/completeness.ts'
import { countDelays } from '../../store/vital-events/counts.ts'
import { loadPopulations } from '../../store/vital-events/population.ts'
import type { RuledDeps } from './deps.ts'

/** How complete and quick the registration of deaths is: of a region, and of each place right below it. */
export async function showCompleteness(
  deps: RuledDeps,
  actor: Actor,
  { region, year }: { readonly region: string; readonly year: number },
): Promise<Result<Completeness>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.figures', { region }, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  const look = { operation: 'exchange.show-completeness', subject: `region/${region}` }
  return deps.access.within(may.value, look, async (db) => {
    const here = await directoryIn(db).findRegion(region)
    if (!here) return refuse('vital.region-unknown')
    const below = await directoryIn(db).regionsBelow(here.path)
    const places = [here, ...below.filter(({ parent }) => parent === region)]
    const of = { residencePath: here.path, from: `${year}-01-01`, to: `${year}-12-31` }
    const delays = await countDelays(db, may.value, of)
    const populations = await loadPopulations(db, { regions: places.map(({ code }) => code), years: [year] })
    const personsOf = (code: string) =>
      populations.find((one) => one.region === code)?.rows.reduce((sum, { persons }) => sum + persons, 0)
    const illDefined = rules.causeGroups.flatMap(({ isIllDefined, codes }) => (isIllDefined ? codes : []))
    const { deathRateFloor: floor, submitWithin, checkWithin } = rules.parameters
    return ok({
      ...{ region, year, asOf: deps.clock.today(), floor, submitWithin, checkWithin },
      rules: { code: rules.code, version: rules.version, status: rules.source.status },
      rows: places.map(({ code, path, name }) =>
        completenessOf({ code, path, name, persons: personsOf(code) }, delays, rules.parameters, (category) =>
          isIn(category, illDefined),
        ),
      ),
    })
  })
}
