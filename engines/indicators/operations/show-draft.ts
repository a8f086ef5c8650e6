import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { DraftSummary, StoredDraft } from '../contract/index.ts'
import { type KeptDraft, listOpenDrafts, loadDraft } from '../store/drafts.ts'
import { type Deps, inScope } from './deps.ts'

export async function showDraft(
  deps: Deps,
  actor: Actor,
  question: { id: string } & FileWish,
): Promise<Result<StoredDraft>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-draft', subject: `draft/${question.id}`, detail: fileDetail(question) }
  return inScope(deps, may.value, look, async (within) => {
    const draft = await loadDraft(within, question.id)
    return draft ? ok(storedDraft(draft)) : refuse('draft.not-found')
  })
}

/** Drafts that still wait for a person, newest first. */
export async function listDrafts(deps: Deps, actor: Actor, question: FileWish = {}): Promise<Result<DraftSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-drafts', subject: 'drafts', detail: fileDetail(question) }
  return inScope(deps, may.value, look, async (within) => ok(await listOpenDrafts(within)))
}

/** The draft as others see it, without where it is kept. */
export function storedDraft({ regionPath: _place, ...draft }: KeptDraft): StoredDraft {
  return draft
}
