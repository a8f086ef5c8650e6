import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { GlassReview, GlassVerdict } from '../../contract/disclosure/record.ts'
import { keepVerdict, listGlasses, lockGlass } from '../../store/disclosure/broken-glasses.ts'
import type { RuledDeps } from './deps.ts'

/** Broken glasses of one's institutions: those that wait, the most urgent first, or what was said of them. */
export async function listGlassReviews(
  deps: RuledDeps,
  actor: Actor,
  { reviewed }: { readonly reviewed: boolean },
): Promise<Result<{ reviews: GlassReview[] }>> {
  const may = await deps.access.require(actor, 'persons.break-glass.review', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'persons.list-glass-reviews', subject: 'broken-glass' }
  return deps.access.within(may.value, look, async (db) => {
    const reviews = await listGlasses(db, may.value, reviewed)
    const names = await directoryIn(db).namesOfUsers([...new Set(reviews.map(({ by }) => by.user))])
    return ok({ reviews: reviews.map((one) => withName(one, names)) })
  })
}

function withName(review: GlassReview, names: Readonly<Record<string, string>>): GlassReview {
  const name = names[review.by.user]
  return name === undefined ? review : { ...review, by: { ...review.by, name } }
}

/** Says whether it was justified; never by who broke it, and once. */
export async function reviewGlass(
  deps: RuledDeps,
  actor: Actor,
  { id, verdict, remark }: GlassVerdict & { readonly id: string },
): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'persons.break-glass.review', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'persons.review-glass', subject: `broken-glass/${id}`, detail: { verdict } }
  return deps.access.within(may.value, look, async (db) => {
    const glass = await lockGlass(db, may.value, id)
    if (!glass) return refuse('disclosure.review-not-found')
    if (glass.verdict !== undefined) return refuse('disclosure.reviewed-already')
    if (accountsOf(actor).includes(glass.by.user)) return refuse('disclosure.two-people-needed')
    await keepVerdict(db, glass, { verdict, remark, at: deps.clock.now(), by: actor.userId })
    await deps.notices.settle(db, `broken-glass/${id}`, [`persons.glass-broken/${id}`])
    return ok(null)
  })
}
