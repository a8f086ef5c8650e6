import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { Value } from 'typebox/value'
import { SnapshotContent, type SnapshotEvent } from '../../contract/index.ts'
import { foldEvents, type SnapshotState } from '../../rules/snapshots/fold-events.ts'
import { closedSince, coverText, type Slot, slotsOf } from '../../rules/snapshots/slots.ts'
import { loadSnapshotEvents } from '../../store/snapshots/snapshot-events.ts'
import { type KeptSnapshot, loadSnapshot, lockSnapshot } from '../../store/snapshots/snapshots.ts'
import type { Within } from '../../store/tables.ts'
import { contentHash } from './content-hash.ts'

/** A snapshot with all that has happened to it. */
export interface OpenedSnapshot {
  kept: KeptSnapshot
  content: SnapshotContent
  /** False: what is kept is not what was frozen. */
  intact: boolean
  events: readonly SnapshotEvent[]
  state: SnapshotState
  slots: readonly Slot[]
}

/**
 * Loads a snapshot for reading, for any operation of this engine; `lock` also keeps others from writing until the
 * transaction ends. One that was changed in the database opens as long as it can be read, and says so.
 */
export async function openSnapshot(
  within: Within,
  decision: Decision,
  id: string,
  wish: { lock?: boolean } = {},
): Promise<Result<OpenedSnapshot, 'snapshot.not-found' | 'snapshot.damaged'>> {
  const kept = await (wish.lock ? lockSnapshot : loadSnapshot)(within, decision, id)
  if (!kept) return refuse('snapshot.not-found')
  const intact = contentHash(kept.content) === kept.sha256
  const content = intact ? (JSON.parse(kept.content) as SnapshotContent) : readDamaged(kept.content)
  if (!content) return refuse('snapshot.damaged')
  const events = await loadSnapshotEvents(within, kept)
  return ok(withEvents({ kept, content, intact: intact && agrees(kept, content) }, events))
}

/** What has become of it, worked out from what has happened. */
export function withEvents(
  opened: Pick<OpenedSnapshot, 'kept' | 'content' | 'intact'>,
  events: readonly SnapshotEvent[],
): OpenedSnapshot {
  const { kept, content, intact } = opened
  const state = foldEvents(events)
  const slots = slotsIn(kept, content, state)
  const closedAt = closedSince(slots)
  const { closedAt: _forLists, ...rest } = kept
  return { kept: { ...rest, ...(closedAt !== undefined && { closedAt }) }, content, intact, events, state, slots }
}

/** The signatures that are asked for, each with the digest of what it would stand for now. */
export function slotsIn(
  { sha256 }: Pick<KeptSnapshot, 'sha256'>,
  content: Parameters<typeof slotsOf>[0],
  state: SnapshotState,
): Slot[] {
  return slotsOf(content, state, (slot) => contentHash(coverText(sha256, state, slot)))
}

/** Still of a shape that a page can show. */
function readDamaged(text: string): SnapshotContent | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return Value.Check(SnapshotContent, read) ? read : undefined
  } catch {
    return undefined
  }
}

/** The columns that lists show say what the content says. */
function agrees(kept: KeptSnapshot, content: SnapshotContent): boolean {
  const { kind, title, asOf, region, takenAt, takenBy, invented, plan } = content
  return (
    kind === kept.kind &&
    title === kept.title &&
    asOf === kept.asOf &&
    region === kept.region &&
    takenAt === kept.takenAt &&
    takenBy === kept.takenBy &&
    invented === kept.invented &&
    plan.code === kept.plan &&
    plan.version === kept.planVersion
  )
}
