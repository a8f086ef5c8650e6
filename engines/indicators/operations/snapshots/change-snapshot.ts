import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndicatorPermission, IndicatorRefusal, SnapshotEvent, SnapshotProgress } from '../../contract/index.ts'
import { appendSnapshotEvent } from '../../store/snapshots/snapshot-events.ts'
import { markClosed } from '../../store/snapshots/snapshots.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { type OpenedSnapshot, openSnapshot, withEvents } from './open-snapshot.ts'
import { progressOf } from './show-snapshot.ts'

/** What is to happen: what of an event the decision settles. Nothing: it is so already. */
export type Happening = Omit<SnapshotEvent, 'seq' | 'at' | 'by' | 'onBehalfOf' | 'organisation'>

/**
 * The frame of all that happens to a snapshot after it was taken: one at a time, never to one that was tampered with, and
 * to a closed one only where `closed` is asked for.
 */
export async function changeSnapshot(
  deps: Deps,
  actor: Actor,
  change: {
    id: string
    permission: IndicatorPermission
    operation: string
    detail?: Record<string, string>
    closed?: boolean
    decide: (opened: OpenedSnapshot, decision: Decision) => Result<Happening | undefined, IndicatorRefusal>
    /** Runs in the same transaction. */
    afterwards?: (within: Within, opened: OpenedSnapshot) => Promise<void>
  },
): Promise<Result<SnapshotProgress>> {
  const may = await deps.access.require(actor, change.permission, {}, 'planning')
  if (!may.ok) return may
  const { operation, detail = {} } = change
  return inScope(deps, may.value, { operation, subject: `snapshot/${change.id}`, detail }, async (within) => {
    const found = await openSnapshot(within, may.value, change.id, { lock: true })
    if (!found.ok) return found
    const opened = found.value
    if (!opened.intact) return refuse('snapshot.damaged')
    const { closedAt } = opened.kept
    if (closedAt !== undefined && !change.closed) return refuse('snapshot.closed', { day: closedAt.slice(0, 10) })
    if (closedAt === undefined && change.closed) return refuse('snapshot.not-closed')
    const decided = change.decide(opened, may.value)
    if (!decided.ok) return decided
    if (!decided.value) return ok(await progressOf(within, may.value, opened))
    const event: SnapshotEvent = {
      seq: (opened.events.at(-1)?.seq ?? 0) + 1,
      at: deps.clock.now().toISOString(),
      by: actor.userId,
      ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf.userId }),
      organisation: actor.organisation.code,
      ...decided.value,
    }
    await appendSnapshotEvent(within, opened.kept, event)
    const next = withEvents(opened, [...opened.events, event])
    if (next.kept.closedAt !== closedAt) await markClosed(within, next.kept)
    await change.afterwards?.(within, next)
    return ok(await progressOf(within, may.value, next))
  })
}
