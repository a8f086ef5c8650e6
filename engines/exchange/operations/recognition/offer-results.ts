import { createHash } from 'node:crypto'
import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { OfferQuestion, RecognitionOffer } from '../../contract/recognition.ts'
import { findOfferOfOrder, insertOffer, loadDecisions } from '../../store/recognition/offers.ts'
import type { Deps } from '../deps.ts'
import { handOut } from './hand-out.ts'
import { prepareOffer } from './prepare-offer.ts'

/**
 * Earlier results that make an order needless, and near ones with what stands against them. What was shown is kept: the same order
 * asked again is shown the same.
 */
export async function offerResults(deps: Deps, actor: Actor, asked: OfferQuestion): Promise<Result<RecognitionOffer>> {
  const { organisation, order } = asked
  const may = await deps.access.require(actor, 'exchange.recognition.offer', { organisation }, 'care')
  if (!may.ok) return may
  const decision = may.value
  const question = digestOf(asked)
  const subject = `organisation/${organisation}`
  const findShown = () =>
    deps.access.within(decision, { operation: 'exchange.find-recognition-offer', subject }, async (db) => {
      const kept = await findOfferOfOrder(db, organisation, order)
      if (!kept) return ok(undefined)
      if (Buffer.compare(question, kept.question) !== 0) return refuse('recognition.order-differs')
      return ok({ kept, decisions: await loadDecisions(db, kept) })
    })

  const before = await findShown()
  if (!before.ok) return before
  if (before.value) return ok(await handOut(deps, decision, before.value.kept, before.value.decisions))

  const prepared = await prepareOffer(deps, decision, asked)
  if (!prepared.ok) return prepared
  const kept = { ...prepared.value, question }
  const look = {
    ...{ operation: 'exchange.offer-recognition', subject: `recognition-offer/${kept.offer.id}` },
    detail: { shown: kept.offer.items.reduce((sum, { results }) => sum + results.length, 0) },
  }
  const isFirst = await deps.access.within(decision, look, (db) => insertOffer(db, kept))
  if (isFirst) return ok(await handOut(deps, decision, kept, {}))

  // The same order was asked about in the same moment, and what the other was shown counts.
  const other = await findShown()
  if (!other.ok) return other
  if (!other.value) throw new Error('an offer that stands in the way of another is there')
  return ok(await handOut(deps, decision, other.value.kept, other.value.decisions))
}

/** Of patient and items, in whatever order they were asked. */
function digestOf({ patient, items }: OfferQuestion): Uint8Array {
  const asked = items.map(({ system = '', code }) => JSON.stringify([system, code])).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([patient, asked]))
    .digest()
}
