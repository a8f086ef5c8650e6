import type { Actor, Decision, Directory } from '@kangcheng/access'
import { type Day, readDay } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Tie } from '../../contract/disclosure/rules.ts'
import type { WardFacts } from '../../rules/disclosure/guardianship-holds.ts'
import { type NamedPerson, openPerson } from '../../store/disclosure/named-persons.ts'
import { chartsOf, type IndexedChart, type Person } from '../../store/master-index/persons.ts'

/** A person whose rows are open, with their charts. */
export interface OpenPerson extends NamedPerson {
  readonly charts: readonly IndexedChart[]
}

export async function loadPerson<Tables>(
  db: Kysely<Tables>,
  id: string,
  alreadyOpen: readonly string[] = [],
): Promise<OpenPerson | undefined> {
  const named = await openPerson(db, id, alreadyOpen)
  if (!named) return undefined
  const charts = await chartsOf(db, named.person.id)
  return { ...named, charts: charts.filter(({ withdrawn }) => !withdrawn) }
}

/** Whose organisation somebody works for: that of whom they stand in for. */
export function workplaceOf(actor: Actor): Actor['organisation'] {
  return actor.onBehalfOf?.organisation ?? actor.organisation
}

/** The institution for which they look: theirs, where the decision holds there. */
export function institutionOf(decision: Decision): string | undefined {
  const { code, path } = workplaceOf(decision.actor)
  return decision.organisations.some((one) => path.startsWith(one)) ? code : undefined
}

/** What binds staff to a person, as far as the decision reaches. */
export async function tiesTo(
  { findRegion }: Pick<Directory, 'findRegion'>,
  decision: Decision,
  { person, charts }: OpenPerson,
): Promise<readonly Tie[]> {
  const institution = institutionOf(decision)
  const ties: Tie[] = charts.some(({ source }) => source === institution) ? ['treating'] : []
  for (const region of decision.regions.filter((one) => person.regionPath.startsWith(one))) {
    const served = await findRegion(region.split('/').at(-2) ?? '')
    ties.push('jurisdiction', ...(served && SERVED.has(served.level) ? ['residence' as const] : []))
  }
  return ties
}

/** What one team can serve. */
const SERVED: ReadonlySet<string> = new Set(['township', 'village'])

export function wardFacts({ golden }: Pick<Person, 'golden'>): WardFacts {
  const birthDate: Day | undefined = golden.birthDate && readDay(golden.birthDate.value)
  return { ...(birthDate === undefined ? {} : { birthDate }), deceased: golden.deceased !== undefined }
}
