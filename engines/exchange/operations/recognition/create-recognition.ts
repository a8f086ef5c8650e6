import type { Actor } from '@kangcheng/access'
import type { Deps } from '../deps.ts'
import { countRecognition } from './count-recognition.ts'
import { decideOffer } from './decide-offer.ts'
import { listCases } from './list-cases.ts'
import { listItems } from './list-items.ts'
import { loadLists } from './load-lists.ts'
import { offerResults } from './offer-results.ts'
import { showOffer } from './show-offer.ts'

export type Recognition = ReturnType<typeof createRecognition>

/** Mutual recognition of examination and test results: each operation waits for an actor and a question. */
export function createRecognition(deps: Deps) {
  const given =
    <Question, Answer>(operation: (deps: Deps, actor: Actor, question: Question) => Answer) =>
    (actor: Actor, question: Question): Answer =>
      operation(deps, actor, question)
  return {
    loadLists: given(loadLists),
    offerResults: given(offerResults),
    showOffer: given(showOffer),
    decideOffer: given(decideOffer),
    countRecognition: given(countRecognition),
    listCases: given(listCases),
    listItems: given(listItems),
  }
}
