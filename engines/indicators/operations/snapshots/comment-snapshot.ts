import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { SnapshotProgress } from '../../contract/index.ts'
import type { Deps } from '../deps.ts'
import { changeSnapshot } from './change-snapshot.ts'
import { domainOf } from './conclude-snapshot.ts'

const permission = 'indicators.snapshot.comment'

/** Says something of a domain, or of the whole. */
export function commentSnapshot(
  deps: Deps,
  actor: Actor,
  request: { id: string; domain?: string | undefined; text: string },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission,
    operation: 'indicators.comment-snapshot',
    decide: ({ content }) => {
      const text = request.text.trim()
      if (text === '') return refuse('snapshot.text-missing')
      const domain = domainOf(content, request.domain)
      return domain.ok ? ok({ kind: 'commented', ...domain.value, text }) : domain
    },
  })
}

/** Says one's own comment in other words; `revisions` is how many of them were seen. */
export function reviseComment(
  deps: Deps,
  actor: Actor,
  request: { id: string; comment: number; text: string; revisions: number },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission,
    operation: 'indicators.revise-comment',
    decide: ({ state }) => {
      const text = request.text.trim()
      if (text === '') return refuse('snapshot.text-missing')
      const comment = state.comments.find(({ id }) => id === request.comment)
      if (!comment) return refuse('snapshot.comment-not-found')
      const [first] = comment.revisions
      if (!first || !accountsOf(actor).includes(first.by)) return refuse('snapshot.own-comment')
      if (comment.revisions.length !== request.revisions) return refuse('snapshot.changed-meanwhile')
      if (comment.revisions.at(-1)?.text === text) return ok(undefined)
      return ok({ kind: 'revised', comment: comment.id, text })
    },
  })
}

/** Says that a comment is dealt with, or that it is not after all. */
export function resolveComment(
  deps: Deps,
  actor: Actor,
  request: { id: string; comment: number; resolved: boolean },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission,
    operation: 'indicators.resolve-comment',
    decide: ({ state }) => {
      const comment = state.comments.find(({ id }) => id === request.comment)
      if (!comment) return refuse('snapshot.comment-not-found')
      if ((comment.resolved !== undefined) === request.resolved) return ok(undefined)
      return ok({ kind: request.resolved ? 'resolved' : 'taken-up', comment: comment.id })
    },
  })
}
