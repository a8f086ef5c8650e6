import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { LogQuestionWish, PersonRequest } from '../../contract/disclosure/rights.ts'
import { lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { loadLog, momentOf } from './load-log.ts'
import { raiseRequest } from './raise-request.ts'
import { enterAsResident } from './resident.ts'

/** Asks about, or complains of, an entry of the log. */
export async function askAboutAccess(
  deps: RuledDeps,
  actor: Actor,
  { person, entry, text }: LogQuestionWish & { readonly person?: string | undefined },
): Promise<Result<PersonRequest>> {
  const operation = 'ask-about-access'
  const entered = await enterAsResident(deps, actor, { permission: 'persons.own.raise', operation, person })
  if (!entered.ok) return entered
  const { open, decision } = entered.value
  const look = lookOf(operation, open.person.id)
  const moment = momentOf(entry)
  const before = new Date((moment?.getTime() ?? 0) + 1)
  const logged = moment ? await loadLog(deps, open, { before, limit: 200 }) : ok([])
  if (!logged.ok) return refuseAt(deps, decision, look, logged)
  const found = logged.value.find(({ id }) => id === entry)
  if (!found) return refuseAt(deps, decision, look, refuse('disclosure.entry-not-found'))
  return raiseRequest(deps, decision, open, look, {
    kind: 'question',
    about: entry,
    organisation: found.organisation,
    text,
  })
}
