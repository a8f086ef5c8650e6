import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Population, PopulationWish } from '../../contract/vital-events.ts'
import { impossibleDay } from '../../rules/vital-events/impossible-day.ts'
import { insertPopulation, loadPopulations } from '../../store/vital-events/population.ts'
import type { RuledDeps } from './deps.ts'

/** Keeps the people of a region in a year by age and sex, beside those entered before: the newest is used. */
export async function savePopulation(deps: RuledDeps, actor: Actor, wish: PopulationWish): Promise<Result<Population>> {
  const { region } = wish
  const may = await deps.access.require(actor, 'exchange.vital-events.population', { region }, 'public-health')
  if (!may.ok) return may
  const field = impossibleDay(wish)
  if (field !== undefined) return refuse('vital.day-impossible', { field })
  const twice = wish.rows.findIndex((row, at) =>
    wish.rows.slice(0, at).some((one) => one.sex === row.sex && one.from === row.from),
  )
  if (twice !== -1) return refuse('vital.population-faulty', { line: twice + 1, fault: 'twice' })
  const look = { operation: 'exchange.save-population', subject: `region/${region}`, detail: { year: wish.year } }
  return deps.access.within(may.value, look, async (db) => {
    const place = await directoryIn(db).findRegion(region)
    if (!place) return refuse('vital.region-unknown')
    const at = deps.clock.now()
    const population = { ...wish, id: deps.newId(), at: at.toISOString(), by: actor.userId }
    await insertPopulation(db, population, { regionPath: place.path, at })
    return ok(population)
  })
}

/** What is known of a region's people: the newest of each year. */
export async function listPopulations(
  deps: RuledDeps,
  actor: Actor,
  { region }: { readonly region: string },
): Promise<Result<Population[]>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.figures', { region }, 'public-health')
  if (!may.ok) return may
  const look = { operation: 'exchange.list-populations', subject: `region/${region}` }
  return deps.access.within(may.value, look, async (db) => ok(await loadPopulations(db, { regions: [region] })))
}
