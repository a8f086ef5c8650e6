import type { Actor, Decision, Purpose } from '@kangcheng/access'
import { PURPOSES } from '@kangcheng/access'
import { probeOf } from '../../rules/masking/probing.ts'
import type { SubscriptionPlan } from '../../rules/subscribing/plan-subscription.ts'
import type { SubscriptionOwner } from '../../store/subscriptions.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'

export const MANAGE = 'records.subscription.manage'
export const READ = 'records.resource.read'

/** Who subscribes, as far as it has to be known later. */
export function ownerOf({ actor, purpose }: Decision): SubscriptionOwner {
  const { userId, name, organisation, sessionId, elsewhere, limit } = actor
  return {
    ...{ userId, name, organisation, purpose },
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(limit === undefined ? {} : { limit }),
  }
}

/**
 * What is open to an owner now; undefined where they may no longer subscribe or read, their account is closed, or the token is
 * over by which they subscribed.
 */
export async function decideAsOwner(
  { access }: Pick<SubscriptionDeps, 'access'>,
  { purpose: said, ...who }: SubscriptionOwner,
): Promise<Decision | undefined> {
  const actor: Actor = { ...who, channel: who.limit === undefined ? 'system' : 'api' }
  if (who.limit !== undefined) {
    const tokens = await access.listOwnTokens(actor)
    if (!tokens.ok || !tokens.value.some(({ id, usable }) => usable && id === who.sessionId)) return undefined
  }
  const purpose: Purpose = PURPOSES.find((one) => one === said) ?? 'care'
  const manages = await access.require(actor, MANAGE, {}, purpose)
  const reads = manages.ok ? await access.require(actor, READ, {}, purpose) : manages
  return reads.ok ? reads.value : undefined
}

/** Whoever sees names masked may not be told by a filter who is called so. */
export function isProbing({ watches }: SubscriptionPlan, { mask }: Decision): boolean {
  return watches.some(({ type, filters, current = [], previous = [] }) => {
    const criteria = [...filters, ...current, ...previous]
    return probeOf({ types: [type], criteria, sort: [] }, mask) !== undefined
  })
}
