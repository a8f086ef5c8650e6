import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { GlassKinds } from '../../contract/disclosure/record.ts'
import type { RuledDeps } from './deps.ts'

/** For what a glass may be broken under the rules of today, and what follows: whoever gives a reason names one of them. */
export async function listGlassKinds(deps: RuledDeps, actor: Actor): Promise<Result<GlassKinds>> {
  const may = await deps.access.require(actor, 'persons.break-glass.use', {}, 'care')
  if (!may.ok) return may
  const inForce = deps.rulesOn(deps.clock.today())
  if (!inForce) return refuse('disclosure.no-rules')
  const { kinds, minutes, reviewDays } = inForce.rules.emergency
  const look = { operation: 'persons.list-glass-kinds', subject: 'disclosure-rules' }
  return deps.access.within(may.value, look, async () => ok({ kinds: [...kinds], minutes, reviewDays }))
}
