import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { PersonRequest } from '../../contract/disclosure/rights.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import { keepRequest } from '../../store/disclosure/requests.ts'
import type { lookOf, RuledDeps } from './deps.ts'
import type { OpenPerson } from './person-facts.ts'

/** Keeps what a resident raises, for the institution that it concerns. */
export function raiseRequest(
  deps: RuledDeps,
  decision: Decision,
  { person }: OpenPerson,
  look: ReturnType<typeof lookOf>,
  about: Pick<PersonRequest, 'kind' | 'about' | 'organisation' | 'text'>,
): Promise<Result<PersonRequest>> {
  return deps.access.within(decision, look, async (db) => {
    await openPerson(db, person.id)
    const organisationPath = (await directoryIn(db).findOrganisation(about.organisation))?.path ?? '/'
    const request = { id: deps.newId(), person: person.id, ...about }
    const at = deps.clock.now()
    await keepRequest(db, { ...request, organisationPath, at, by: decision.actor.userId })
    return ok({ ...request, at: at.toISOString() })
  })
}
