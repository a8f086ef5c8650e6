import type { Resource } from '../../rules/resource.ts'
import type { SubscriptionStatus } from '../../rules/subscribing/notification.ts'
import { markStatus, type SubscriptionRow } from '../../store/subscriptions.ts'
import { applyEntry } from '../writing/apply-entry.ts'
import type { EntryAnswer, PatchEntry } from '../writing/entry.ts'
import { indexerFor } from '../writing/indexer.ts'
import { resolveEntry } from '../writing/resolve-entry.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'

/**
 * The server's own word on a subscription: a new version of the resource with its status and, where something is wrong, what. One
 * that its owner has changed meanwhile is left as it is; one that is off is told so in whatever version there is.
 */
export async function changeStatus(
  deps: SubscriptionDeps,
  { id, version }: Pick<SubscriptionRow, 'id' | 'version'>,
  status: SubscriptionStatus,
  { error = null, dueAt = null }: { error?: string | null; dueAt?: Date | null } = {},
): Promise<boolean> {
  const indexOf = await indexerFor(['Subscription'])
  const change = (resource: Resource) => {
    const { error: _before, ...rest } = resource
    return { ok: true as const, resource: { ...rest, status, ...(error === null ? {} : { error }) } as Resource }
  }
  const entry: PatchEntry = { method: 'patch', type: 'Subscription', id, change }
  const answer = await deps.commit<EntryAnswer | { readonly ok: false }>({
    decision: await deps.decideAsPlatform(),
    operation: 'records.subscription-status',
    size: 2,
    wanted: [{ type: 'Subscription', id }],
    subject: () => `Subscription/${id} ${status}`,
    async work(staging) {
      const resolved = await resolveEntry(staging, entry)
      if (resolved.kind !== 'there') return { ok: false }
      if (status !== 'off' && resolved.row.version !== version) return { ok: false }
      const done = applyEntry(staging, entry, resolved, { source: resolved.row.source, indexOf })
      if (done.ok && done.row) await markStatus(staging.db, id, { version: done.row.version, status, error, dueAt })
      return done
    },
  })
  deps.watchList.forget()
  return answer.ok
}
