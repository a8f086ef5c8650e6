import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { StoredDraft } from '../contract/index.ts'
import { countDoubts, type DraftChange, changeDraft as decide } from '../rules/draft.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { loadDraft, replaceDraft } from '../store/drafts.ts'
import type { Within } from '../store/tables.ts'
import { type Deps, inScope } from './deps.ts'
import { storedDraft } from './show-draft.ts'

/** A change as a person states it: an indicator by its code. */
export type DraftWish =
  | Exclude<DraftChange, { kind: 'match' }>
  | { kind: 'match'; ordinal: number; indicator?: string | undefined }

/** One correction by a person, against the version that person saw. */
export async function changeDraft(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; change: DraftWish },
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
    const change = await readWish(within, request.change)
    if (!change.ok) return change
    const decided = decide(seen.draft, change.value)
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

async function readWish(within: Within, wish: DraftWish): Promise<Result<DraftChange, 'indicator.not-found'>> {
  if (wish.kind !== 'match') return ok(wish)
  const { kind, ordinal, indicator } = wish
  if (indicator === undefined) return ok({ kind, ordinal, definition: undefined })
  const definition = (await loadDefinitions(within, 'indicator', [indicator])).get(indicator)
  return definition ? ok({ kind, ordinal, definition }) : refuse('indicator.not-found', { indicator })
}
