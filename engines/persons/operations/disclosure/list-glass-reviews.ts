import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { GlassReview } from '../../contract/disclosure/record.ts'
import { listGlasses } from '../../store/disclosure/broken-glasses.ts'
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
