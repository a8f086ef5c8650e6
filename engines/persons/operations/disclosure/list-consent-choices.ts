import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ConsentChoices } from '../../contract/disclosure/choices.ts'
import type { RuledDeps } from './deps.ts'

/** The categories of the rules and the institutions of the city: whoever gives a consent, or enters one, names some of each. */
export async function listConsentChoices(
  deps: RuledDeps,
  actor: Actor,
  permission: 'persons.own.read' | 'persons.consent.record',
): Promise<Result<ConsentChoices>> {
  const purpose = permission === 'persons.own.read' ? 'own-request' : 'administration'
  const may = await deps.access.require(actor, permission, {}, purpose)
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  const look = { operation: 'persons.list-consent-choices', subject: 'disclosure-rules' }
  return deps.access.within(may.value, look, async (db) => {
    const organisations = (await directoryIn(db).organisations()).filter(({ kind }) => kind === 'institution')
    return ok({
      categories: inForce.categories.filter(({ adds }) => adds === undefined).map(({ code, name }) => ({ code, name })),
      organisations: organisations.map(({ code, name }) => ({ code, name })),
    })
  })
}
