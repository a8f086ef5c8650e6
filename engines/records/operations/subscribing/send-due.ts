import type { Decision } from '@kangcheng/access'
import { type DeliveryOutcome, postWebhook } from '@kangcheng/notices'
import { secondsToNextTry } from '../../rules/subscribing/next-try.ts'
import type { SubscriptionPlan } from '../../rules/subscribing/plan-subscription.ts'
import {
  claimDue,
  markDelivered,
  markFailed,
  readEvents,
  release,
  type SubscriptionEvent,
  type SubscriptionRow,
} from '../../store/subscriptions.ts'
import { changeStatus } from './change-status.ts'
import { decideAsOwner, isProbing } from './owner.ts'
import { readNotification } from './read-notification.ts'
import type { SubscriptionDeps } from './subscription-deps.ts'
import { planOf } from './watch-list.ts'

/** Longer than one notification is let to take; it is claimed anew with each. */
const CLAIM_MILLISECONDS = 2 * 60_000
/** Endpoints that are posted to at the same time. */
const AT_ONCE = 16
/** Notifications of one subscription before others have their turn. */
const MOST_ROUNDS = 50

/** Whoever sends: on and on, or what is due now. */
export interface Sender {
  /** Starts what is due and returns; ends of their own take up what has become due. */
  begin(): Promise<void>
  /** Settles when nothing is under way. */
  idle(): Promise<void>
  /** Ends after the notifications that are under way. */
  stop(): Promise<void>
}

/** Several processes may send at once: each claims its own, and one subscription is with one of them. */
export function createSender(deps: SubscriptionDeps): Sender {
  const running = new Set<Promise<void>>()
  let stopped = false
  let beginning: Promise<void> | undefined

  const beginDue = async () => {
    const now = deps.clock.now()
    const limit = AT_ONCE - running.size
    if (stopped || limit <= 0) return
    for (const row of await claimDue(deps.database.kysely, { now, until: claimEnd(deps), limit })) {
      const task = serve(deps, row, () => stopped)
        .catch((error: unknown) => deps.log.error('a subscription could not be served', { error }))
        .then(() => {
          running.delete(task)
          return begin()
        })
        // What cannot be claimed now is claimed with the next tick.
        .catch((error: unknown) => deps.log.error('subscriptions cannot be read', { error }))
      running.add(task)
    }
  }
  const begin = () => {
    const round = (beginning ?? Promise.resolve()).catch(() => {}).then(beginDue)
    beginning = round
    return round
  }
  const idle = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  return {
    begin,
    idle,
    async stop() {
      stopped = true
      await beginning?.catch(() => {})
      await idle()
      stopped = false
    },
  }
}

async function serve(deps: SubscriptionDeps, row: SubscriptionRow, isStopped: () => boolean): Promise<void> {
  const { clock, database } = deps
  const db = database.kysely
  if (row.status === 'off') return end(deps, row, row.error ?? undefined)
  const plan = planOf(row)
  if (!plan) return end(deps, row, 'This version of the server cannot serve the subscription.')
  if (plan.end !== undefined && plan.end <= clock.now().getTime()) return end(deps, row, 'Its end has come.')
  const decision = await decideAsOwner(deps, row.owner)
  if (!decision || isProbing(plan, decision)) return end(deps, row, 'The rights of its owner no longer allow it.')
  if (row.status === 'requested') return shakeHands(deps, row, plan, decision)
  if (row.status === 'error' || !row.hook) {
    return release(db, row, { now: clock.now(), dueAt: earliest(undefined, plan.end) })
  }
  await tell(deps, row, plan, decision, isStopped)
}

/** Sends what is there to tell, in the order of its numbers; where there is nothing, a heartbeat if it is time for one. */
async function tell(
  deps: SubscriptionDeps,
  row: SubscriptionRow,
  plan: SubscriptionPlan,
  decision: Decision,
  isStopped: () => boolean,
): Promise<void> {
  const db = deps.database.kysely
  let { delivered, lastSentAt } = row
  const isBeat = () => isDue(beatAfter(plan, lastSentAt ?? row.registeredAt), deps.clock.now())
  for (let round = 0; round < MOST_ROUNDS && !isStopped(); round++) {
    const events = await readEvents(db, row.id, { from: delivered + 1, limit: plan.channel.maxCount })
    if (events.length === 0 && !isBeat()) break
    const type = events.length === 0 ? 'heartbeat' : 'event-notification'
    // Others may have been added since the row was read; what is told counts at least to its own last one.
    const counted = { ...row, events: Math.max(row.events, events.at(-1)?.number ?? 0) }
    const outcome = await send(deps, counted, plan, decision, type, events)
    if (!outcome.sent) return fail(deps, delivered === row.delivered ? row : { ...row, tries: 0 }, outcome)
    delivered = events.at(-1)?.number ?? delivered
    lastSentAt = deps.clock.now()
    if (!(await markDelivered(db, row, { delivered, now: lastSentAt, until: claimEnd(deps) }))) return
  }
  const beat = beatAfter(plan, lastSentAt ?? row.registeredAt)
  await release(db, row, { now: deps.clock.now(), dueAt: earliest(beat, plan.end) })
}

function beatAfter({ channel }: SubscriptionPlan, sent: Date): Date | undefined {
  const { kind, heartbeatSeconds } = channel
  if (kind !== 'rest-hook' || heartbeatSeconds === undefined) return undefined
  return new Date(sent.getTime() + heartbeatSeconds * 1_000)
}

function isDue(moment: Date | undefined, now: Date): boolean {
  return moment !== undefined && moment <= now
}

function earliest(beat: Date | undefined, end: number | undefined): Date | null {
  if (end === undefined) return beat ?? null
  return beat && beat.getTime() < end ? beat : new Date(end)
}

async function end(deps: SubscriptionDeps, row: SubscriptionRow, error: string | undefined): Promise<void> {
  deps.log.info('a subscription is off')
  await changeStatus(deps, row, 'off', { error: error ?? null })
}

/** A rest-hook is active once its endpoint has taken a handshake; a handshake that fails is an error at once (the guide, channels). */
async function shakeHands(
  deps: SubscriptionDeps,
  row: SubscriptionRow,
  plan: SubscriptionPlan,
  decision: Decision,
): Promise<void> {
  const outcome: DeliveryOutcome = row.hook ? await send(deps, row, plan, decision, 'handshake', []) : { sent: true }
  if (!outcome.sent) {
    await changeStatus(deps, row, 'error', { error: `The handshake failed: ${sayFault(outcome)}.` })
    return
  }
  const now = deps.clock.now()
  const isBehind = row.hook && row.events > row.delivered
  const dueAt = isBehind ? now : earliest(beatAfter(plan, now), plan.end)
  await changeStatus(deps, row, 'active', { dueAt })
}

async function send(
  deps: SubscriptionDeps,
  row: SubscriptionRow,
  { channel }: SubscriptionPlan,
  decision: Decision,
  type: 'handshake' | 'heartbeat' | 'event-notification',
  events: readonly SubscriptionEvent[],
): Promise<DeliveryOutcome> {
  const { content, endpoint: url, headers, contentType, timeoutSeconds } = channel
  const body = await readNotification(deps, decision, row, { type, content, events, operation: 'records.notify' })
  const post = { url, body, headers, contentType, limitMilliseconds: timeoutSeconds * 1_000 }
  return postWebhook(post, deps.webhookReach, deps.lookUpName)
}

async function fail(
  deps: SubscriptionDeps,
  row: SubscriptionRow,
  outcome: Extract<DeliveryOutcome, { sent: false }>,
): Promise<void> {
  const tries = row.tries + 1
  const error = `A notification was not taken: ${sayFault(outcome)}.`
  const seconds = outcome.final ? undefined : secondsToNextTry(tries)
  deps.log.warn('a notification was not taken', { code: outcome.fault.code, attempt: tries })
  if (seconds === undefined) {
    await changeStatus(deps, row, 'error', { error })
    return
  }
  const dueAt = new Date(deps.clock.now().getTime() + seconds * 1_000)
  await markFailed(deps.database.kysely, row, { tries, error, dueAt })
}

function sayFault({ fault }: Extract<DeliveryOutcome, { sent: false }>): string {
  return fault.status === undefined ? fault.code : `${fault.code} ${fault.status}`
}

function claimEnd({ clock }: Pick<SubscriptionDeps, 'clock'>): Date {
  return new Date(clock.now().getTime() + CLAIM_MILLISECONDS)
}
