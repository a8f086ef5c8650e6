import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { RecognitionOffer, RecognitionWish } from '../../contract/recognition.ts'
import { judgeDecision } from '../../rules/recognition/judge-decision.ts'
import { insertDecision, lockCase } from '../../store/recognition/decisions.ts'
import { findOffer, loadDecisions } from '../../store/recognition/offers.ts'
import type { Deps } from '../deps.ts'
import { handOut } from './hand-out.ts'

/**
 * Recognises a result of an offer, or refuses with a listed reason. Of two at once one is told that the other was first; a later
 * decision corrects an earlier one, and both stay.
 */
export async function decideOffer(
  deps: Deps,
  actor: Actor,
  { id, ...wish }: RecognitionWish & { readonly id: string },
): Promise<Result<RecognitionOffer>> {
  const may = await deps.access.require(actor, 'exchange.recognition.decide', {}, 'care')
  if (!may.ok) return may
  const look = {
    ...{ operation: 'exchange.decide-recognition', subject: `recognition-offer/${id}` },
    detail: { item: wish.item, outcome: wish.outcome },
  }
  const decided = await deps.access.within(may.value, look, async (db) => {
    const kept = await findOffer(db, id)
    if (!kept || !may.value.opens({ region: kept.regionPath, organisation: kept.organisationPath }))
      return refuse('recognition.offer-not-found')
    await lockCase(db, kept, wish.item)
    const before = (await loadDecisions(db, kept))[wish.item] ?? []
    const judged = judgeDecision({ ...kept.offer, decisions: before }, wish)
    if (!judged.ok) return judged
    const { isThere, ...said } = judged.value
    if (!isThere) {
      const made = { item: wish.item, number: before.length + 1, at: deps.clock.now(), by: actor.userId }
      await insertDecision(db, kept, { ...said, ...made })
    }
    return ok({ kept, decisions: await loadDecisions(db, kept) })
  })
  return decided.ok ? ok(await handOut(deps, may.value, decided.value.kept, decided.value.decisions)) : decided
}
