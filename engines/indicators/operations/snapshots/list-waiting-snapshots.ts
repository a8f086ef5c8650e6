import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { WaitingSnapshot } from '../../contract/index.ts'
import { slotsWaitingFor } from '../../rules/snapshots/check-signature.ts'
import { foldEvents } from '../../rules/snapshots/fold-events.ts'
import { loadEventsOf } from '../../store/snapshots/snapshot-events.ts'
import { listUnclosed } from '../../store/snapshots/snapshots.ts'
import { type Deps, inScope } from '../deps.ts'
import { slotsIn } from './open-snapshot.ts'
import { SIGN, signerOf } from './signer-of.ts'

/** The snapshots of all plans that wait for the actor's signature, the newest day first. */
export async function listWaitingSnapshots(deps: Deps, actor: Actor): Promise<Result<WaitingSnapshot[]>> {
  const may = await deps.access.require(actor, SIGN, {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-waiting-snapshots', subject: 'snapshots' }
  return inScope(deps, may.value, look, async (within) => {
    const unclosed = await listUnclosed(within, may.value)
    const events = await loadEventsOf(within, unclosed)
    return ok(
      unclosed.flatMap((kept) => {
        const { id, plan, title, asOf, invented, content } = kept
        const state = foldEvents(events.get(id) ?? [])
        const slots = slotsWaitingFor(content, state, slotsIn(kept, content, state), signerOf(may.value, kept))
        const [first] = slots
        if (!first) return []
        const domains = content.domains.filter(({ code }) => slots.some(({ domain }) => domain === code))
        return [
          { snapshot: { id, plan, title, asOf, invented }, step: first.name, domains: domains.map(({ name }) => name) },
        ]
      }),
    )
  })
}
