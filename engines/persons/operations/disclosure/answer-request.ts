import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { RequestAnswer } from '../../contract/disclosure/rights.ts'
import { keepAnswer, lockRequest } from '../../store/disclosure/requests.ts'
import type { RuledDeps } from './deps.ts'

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
