import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { SnapshotContent, SnapshotProgress } from '../../contract/index.ts'
import type { Deps } from '../deps.ts'
import { changeSnapshot } from './change-snapshot.ts'

/** Writes the office's conclusion on a domain, or on the whole; `revisions` is how many of them were seen. */
export function concludeSnapshot(
  deps: Deps,
  actor: Actor,
  request: { id: string; domain?: string | undefined; text: string; revisions: number },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission: 'indicators.snapshot.take',
    operation: 'indicators.conclude-snapshot',
    decide: ({ content, state }) => {
      const text = request.text.trim()
      if (text === '') return refuse('snapshot.text-missing')
      const domain = domainOf(content, request.domain)
      if (!domain.ok) return domain
      const known = state.conclusions.find((one) => one.domain === request.domain)?.revisions ?? []
      if (known.length !== request.revisions) return refuse('snapshot.changed-meanwhile')
      if (known.at(-1)?.text === text) return ok(undefined)
      return ok({ kind: 'concluded', ...domain.value, text })
    },
  })
}

/** A domain of the snapshot; nothing is the whole. */
export function domainOf(
  { domains }: Pick<SnapshotContent, 'domains'>,
  domain: string | undefined,
): Result<{ domain?: string }, 'snapshot.domain-unknown'> {
  if (domain === undefined) return ok({})
  if (domains.some(({ code }) => code === domain)) return ok({ domain })
  return refuse('snapshot.domain-unknown', { domain: domain.slice(0, 80) })
}
