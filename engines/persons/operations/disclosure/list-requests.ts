import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { PersonRequest } from '../../contract/disclosure/rights.ts'
import { requestsFor, requestsOf } from '../../store/disclosure/requests.ts'
import type { RuledDeps } from './deps.ts'
import { asResident, knowsAll } from './resident.ts'

/** What one has raised, with the answers. */
export function listOwnRequests(deps: RuledDeps, actor: Actor, { person }: { readonly person?: string | undefined }) {
  const what = { permission: 'persons.own.read', operation: 'list-own-requests', person } as const
  return asResident(deps, actor, what, async (db, standing) => {
    const raisedBy = knowsAll(standing) ? undefined : actor.userId
    return ok({ requests: await requestsOf(db, standing.open.ids, raisedBy) })
  })
}

/** What waits for one's institution, or what it answered. */
export async function listRequests(
  deps: RuledDeps,
  actor: Actor,
  { answered }: { readonly answered: boolean },
): Promise<Result<{ requests: PersonRequest[] }>> {
  const may = await deps.access.require(actor, 'persons.request.answer', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.list-requests', subject: 'request' }
  return deps.access.within(may.value, look, async (db) => ok({ requests: await requestsFor(db, may.value, answered) }))
}
