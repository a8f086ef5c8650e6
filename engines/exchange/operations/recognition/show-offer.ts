import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { RecognitionOffer } from '../../contract/recognition.ts'
import { findOffer, loadDecisions } from '../../store/recognition/offers.ts'
import type { Deps } from '../deps.ts'
import { handOut } from './hand-out.ts'

/** An offer as it was shown, with all that was decided about it since. */
export async function showOffer(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<RecognitionOffer>> {
  const may = await deps.access.require(actor, 'exchange.recognition.offer', {}, 'care')
  if (!may.ok) return may
  const look = { operation: 'exchange.show-recognition-offer', subject: `recognition-offer/${id}` }
  const found = await deps.access.within(may.value, look, async (db) => {
    const kept = await findOffer(db, id)
    if (!kept || !may.value.opens({ region: kept.regionPath, organisation: kept.organisationPath }))
      return refuse('recognition.offer-not-found')
    return ok({ kept, decisions: await loadDecisions(db, kept) })
  })
  return found.ok ? ok(await handOut(deps, may.value, found.value.kept, found.value.decisions)) : found
}
