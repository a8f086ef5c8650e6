import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Review } from '../../contract/definition/stage.ts'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { Reason } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { markOf, roleFor } from './act.ts'
import { handIn, type Papers } from './hand-in.ts'
import { type Around, type Happened, happen } from './happen.ts'
import { accountsOf, type By } from './roles-held.ts'

export interface OpinionWish extends Papers {
  readonly option: string
  readonly reason?: Reason | undefined
}

/** Gives one's opinion in the review of the stage; once, for oneself or for one's organisation. */
export function opine(
  prepared: PreparedDefinition,
  state: CaseState,
  wish: OpinionWish,
  by: By,
  around: Around,
): Result<Happened, CaseRefusal> {
  const may = mayOpine(prepared, state, by)
  if (!may.ok) return may
  const review = may.value
  if (!review.options.some(({ code }) => code === wish.option)) {
    return refuse('cases.action-unknown', { action: wish.option.slice(0, 60), stage: state.stage })
  }
  const asked = {
    forms: review.fills === undefined ? [] : [{ form: review.fills }],
    sheets: review.scores === undefined ? [] : [review.scores],
  }
  const handed = handIn(prepared, state, asked, wish, around)
  if (!handed.ok) return handed
  const text = wish.reason?.text?.trim()
  const happening = { kind: 'opined', option: wish.option, ...handed.value, ...(text && { reason: { text } }) } as const
  return happen(prepared, state, markOf(by), happening, {}, around)
}

/** The review in which somebody's opinion is wanted: there is one, they are asked, and have not given it yet. */
export function mayOpine(prepared: PreparedDefinition, state: CaseState, by: By): Result<Review, CaseRefusal> {
  if (state.ended) return refuse('cases.ended')
  const review = prepared.stages.get(state.stage)?.review
  if (!review) return refuse('cases.action-unknown', { action: 'opinion', stage: state.stage })
  // Opinions do not wait for each other: a claim of one reviewer stops no other.
  const asked = { by: [review.by], aside: true, ...(review.notBy && { notBy: review.notBy }) }
  const role = roleFor(prepared, state, asked, by)
  if (!role.ok) return role
  const accounts = accountsOf(by)
  const again = (state.opinions[state.stage] ?? []).some(
    (opinion) =>
      opinion.by.some((one) => accounts.includes(one)) ||
      (review.one === 'organisation' && opinion.organisation === by.organisation),
  )
  return again ? refuse('cases.opined-already') : ok(review)
}
