import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { GlassVerdict } from '../../contract/disclosure/record.ts'
import { keepVerdict, lockGlass } from '../../store/disclosure/broken-glasses.ts'
import type { RuledDeps } from './deps.ts'

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
