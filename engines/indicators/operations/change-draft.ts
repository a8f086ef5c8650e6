import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { StoredDraft } from '../contract/index.ts'
import { countDoubts, type DraftChange, changeDraft as decide } from '../rules/draft.ts'
import { loadDraft, replaceDraft } from '../store/drafts.ts'
import { type Deps, inScope } from './deps.ts'
import { storedDraft } from './show-draft.ts'

/** One correction by a person, against the version that person saw. */
export async function changeDraft(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; change: DraftChange },
): Promise<Result<StoredDraft>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.change-draft',
    subject: `draft/${request.id}`,
    detail: { change: request.change.kind },
  }
  return inScope(deps, may.value, look, async (within) => {
    const seen = await loadDraft(within, request.id)
    if (!seen) return refuse('draft.not-found')
    if (seen.state !== 'open') return refuse('draft.not-open')
    if (seen.version !== request.version) return refuse('draft.changed-meanwhile')
    const decided = decide(seen.draft, request.change)
    if (!decided.ok) return decided
    const next = {
      state: seen.state,
      doubts: countDoubts(decided.value),
      draft: decided.value,
      regionPath: seen.regionPath,
    }
    if (!(await replaceDraft(within, seen, next))) return refuse('draft.changed-meanwhile')
    return ok(storedDraft({ ...seen, ...next, version: seen.version + 1 }))
  })
}
