import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CorrectionWish, LogQuestionWish, PersonRequest, RequestAnswer } from '../../contract/disclosure/rights.ts'
import { addressOf } from '../../rules/disclosure/fhir-json.ts'
import { openPerson } from '../../store/disclosure/named-persons.ts'
import { keepAnswer, keepRequest, lockRequest, requestsFor, requestsOf } from '../../store/disclosure/requests.ts'
import { lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { gatherRecord } from './gather-record.ts'
import { loadLog, momentOf } from './load-log.ts'
import type { OpenPerson } from './person-facts.ts'
import { asResident, enterAsResident } from './resident.ts'

interface OfPerson {
  readonly person?: string | undefined
}

/** Asks the institution that wrote a resource to correct it. */
export async function raiseCorrection(
  deps: RuledDeps,
  actor: Actor,
  { person, resource, text }: CorrectionWish & OfPerson,
): Promise<Result<PersonRequest>> {
  const operation = 'raise-correction'
  const entered = await enterAsResident(deps, actor, { permission: 'persons.own.raise', operation, person })
  if (!entered.ok) return entered
  const { open, decision } = entered.value
  const record = await gatherRecord(deps, open.charts)
  const source = record.ok && record.value.find((one) => addressOf(one.resource) === resource)?.source
  const look = lookOf(operation, open.person.id)
  if (!record.ok) return refuseAt(deps, decision, look, record)
  if (!source) return refuseAt(deps, decision, look, refuse('disclosure.entry-not-found'))
  return raise(deps, decision, open, look, { kind: 'correction', about: resource, organisation: source, text })
}

/** Asks about, or complains of, an entry of the log. */
export async function askAboutAccess(
  deps: RuledDeps,
  actor: Actor,
  { person, entry, text }: LogQuestionWish & OfPerson,
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
  return raise(deps, decision, open, look, { kind: 'question', about: entry, organisation: found.organisation, text })
}

/** What one has raised, with the answers. */
export function listOwnRequests(deps: RuledDeps, actor: Actor, { person }: OfPerson) {
  const what = { permission: 'persons.own.read', operation: 'list-own-requests', person } as const
  return asResident(deps, actor, what, async (db, { open: { ids } }) => ok({ requests: await requestsOf(db, ids) }))
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

/** Answers, once. A correction is made in the institution's own system, from where it comes by its feed. */
export async function answerRequest(
  deps: RuledDeps,
  actor: Actor,
  { id, ...answer }: RequestAnswer & { readonly id: string },
): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'persons.request.answer', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'persons.answer-request', subject: `request/${id}`, detail: { outcome: answer.outcome } }
  return deps.access.within(may.value, look, async (db) => {
    const request = await lockRequest(db, may.value, id)
    if (!request) return refuse('disclosure.request-not-found')
    if (request.answer) return refuse('disclosure.answered-already')
    await keepAnswer(db, request, { ...answer, at: deps.clock.now(), by: actor.userId })
    return ok(null)
  })
}

function raise(
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
