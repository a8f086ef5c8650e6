import type { Decision } from '@kangcheng/access'
import type { RecognitionOffer } from '../../contract/recognition.ts'
import type { KeptOffer } from '../../store/recognition/offers.ts'
import type { Deps } from '../deps.ts'

/** An offer as it leaves. Written down with each chart that its results are from, so that a resident reads who saw them. */
export async function handOut(
  deps: Deps,
  decision: Decision,
  { offer, charts }: KeptOffer,
  decisions: RecognitionOffer['decisions'],
): Promise<RecognitionOffer> {
  const looks = charts.map((subject) => ({
    ...{ operation: 'exchange.show-recognition-offer', subject },
    detail: { offer: offer.id },
  }))
  await Promise.all(looks.map((look) => deps.access.noteLook(decision, look, { outcome: 'done' })))
  return { ...offer, decisions }
}
