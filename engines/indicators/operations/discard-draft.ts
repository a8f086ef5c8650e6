import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { loadDraft, replaceDraft } from '../store/drafts.ts'
import { type Deps, inScope } from './deps.ts'

/** Puts a draft aside. It stays in the database, closed. */
export async function discardDraft(deps: Deps, actor: Actor, request: { id: string }): Promise<Result<null>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.discard-draft', subject: `draft/${request.id}` }
  return inScope(deps, may.value, look, async (within) => {
    const seen = await loadDraft(within, request.id)
    if (!seen) return refuse('draft.not-found')
    if (seen.state !== 'open') return refuse('draft.not-open')
    const { doubts, draft, regionPath } = seen
    const closed = await replaceDraft(within, seen, { state: 'discarded', doubts, draft, regionPath })
    return closed ? ok(null) : refuse('draft.changed-meanwhile')
  })
}
