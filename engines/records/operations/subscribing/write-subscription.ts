import type { Decision } from '@kangcheng/access'
import { readWebhookAddress } from '@kangcheng/notices'
import { fault, type Issue } from '../../rules/issue.ts'
import type { Resource } from '../../rules/resource.ts'
import { planSubscription, type SubscriptionPlan } from '../../rules/subscribing/plan-subscription.ts'
import { forgetSubscription, saveSubscription } from '../../store/subscriptions.ts'
import { refuseMaskedChange } from '../masked-answers.ts'
import { applyEntry } from '../writing/apply-entry.ts'
import { wantedOf } from '../writing/change-resource.ts'
import type { Entry, EntryAnswer, EntryFailure } from '../writing/entry.ts'
import { indexerFor } from '../writing/indexer.ts'
import { resolveEntry } from '../writing/resolve-entry.ts'
import type { Staging } from '../writing/staging.ts'
import { ownerOf } from './owner.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'
import { HANDSHAKE_MILLISECONDS } from './watch-list.ts'

/**
 * Creates, changes or deletes a Subscription: the resource and what serves it in one transaction. Whoever writes it answers for
 * it from then on. It is `requested`, or `off` where that is what was sent; anything else is the server's to say.
 * @param base where FHIR begins, as the subscriber knows it
 */
export async function writeSubscription(
  deps: SubscriptionDeps,
  decision: Decision,
  entry: Entry,
  base: string,
): Promise<EntryAnswer> {
  const refused = refuseOwner(decision) ?? (await refuseMaskedChange(deps, decision, 'records.subscribe'))
  if (refused) return refused
  const checked = checkEntry(deps, entry)
  if (!checked.ok) return checked
  const indexOf = await indexerFor(['Subscription'])
  const source = await deps.sources.own(decision)
  const answer = await deps.commit<EntryAnswer>({
    decision,
    operation: entry.method === 'delete' ? 'records.unsubscribe' : 'records.subscribe',
    size: 2,
    wanted: wantedOf(checked.entry),
    subject: (done) => (done.ok && done.id !== undefined ? `Subscription/${done.id}` : 'Subscription'),
    async work(staging) {
      const resolved = await resolveEntry(staging, checked.entry)
      // Another's endpoint would be told by the rights of whoever writes.
      if (resolved.kind === 'there' && resolved.row.source !== source && entry.method !== 'delete') {
        return failed([fault('forbidden', 'A Subscription is changed by the organisation that made it.')], 403)
      }
      const done = applyEntry(staging, checked.entry, resolved, { source, indexOf })
      if (done.ok && resolved.kind !== 'answered') await register(deps, staging, decision, done, base)
      return done
    },
  })
  deps.watchList.forget()
  return answer
}

async function register(
  deps: SubscriptionDeps,
  staging: Staging,
  decision: Decision,
  { id, row }: Extract<EntryAnswer, { ok: true }>,
  base: string,
): Promise<void> {
  if (id === undefined || !row) return
  if (row.content === null) return forgetSubscription(staging.db, id)
  const subscription = JSON.parse(row.content) as Resource
  const planned = planSubscription(subscription, deps.findTopic)
  if (!planned.ok) throw new Error('a subscription was accepted that cannot be served')
  const now = deps.clock.now()
  const isOff = subscription.status === 'off'
  await saveSubscription(staging.db, {
    ...{ id, version: row.version, status: isOff ? 'off' : 'requested', content: row.content, base },
    topic: planned.plan.topic ?? null,
    owner: ownerOf(decision),
    hook: planned.plan.channel.kind === 'rest-hook',
    registeredAt: now,
    dueAt: isOff ? null : new Date(now.getTime() + HANDSHAKE_MILLISECONDS),
  })
}

/** A session ends and so does a delegation; what they left behind would go on. */
function refuseOwner({ actor }: Decision): EntryFailure | undefined {
  if (actor.onBehalfOf === undefined) return undefined
  return failed(
    [fault('forbidden', 'Who acts for somebody else cannot subscribe: it would outlive the delegation.')],
    403,
  )
}

function checkEntry(deps: SubscriptionDeps, entry: Entry): { ok: true; entry: Entry } | EntryFailure {
  if (entry.method === 'delete') return { ok: true, entry }
  if (entry.method === 'patch') {
    const change: typeof entry.change = (resource) => {
      const changed = entry.change(resource)
      return changed.ok ? accept(deps, changed.resource) : changed
    }
    return { ok: true, entry: { ...entry, change } }
  }
  const accepted = accept(deps, entry.resource)
  return accepted.ok ? { ok: true, entry: { ...entry, resource: accepted.resource } } : failed(accepted.issues)
}

/** The Subscription with the status that it begins with, if it can be served. */
function accept(
  deps: SubscriptionDeps,
  subscription: Resource,
): { ok: true; resource: Resource } | { ok: false; issues: readonly Issue[] } {
  const planned = planSubscription(subscription, deps.findTopic)
  if (!planned.ok) return planned
  const issue = endpointFault(deps, planned.plan)
  if (issue) return { ok: false, issues: [issue] }
  const { error: _error, ...rest } = subscription
  return { ok: true, resource: { ...rest, status: subscription.status === 'off' ? 'off' : 'requested' } as Resource }
}

function endpointFault({ webhookReach }: SubscriptionDeps, { channel }: SubscriptionPlan): Issue | undefined {
  if (channel.kind !== 'rest-hook' || readWebhookAddress(channel.endpoint, webhookReach) !== undefined) return undefined
  const words = 'The endpoint is an https address on the public network, without a name and password in it.'
  return fault('value', words, 'Subscription.channel.endpoint')
}

function failed(issues: readonly Issue[], status: EntryFailure['status'] = 422): EntryFailure {
  return { ok: false, status, issues }
}
