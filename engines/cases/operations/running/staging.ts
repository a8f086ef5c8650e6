import type { CaseEvent } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { chainHash } from '../../secrets/event-chain.ts'
import type { ChainedEvent, KeptCase } from '../../store/tables.ts'

/** A case in a group: as it was read, and as the units before have left it. */
export interface StagedCase {
  readonly id: string
  /** Number of its last event as kept; 0 of a new one. */
  readonly before: number
  /** As it was kept; undefined of a new one. */
  readonly origin: CaseState | undefined
  readonly state: CaseState
  readonly head: Buffer
  readonly openedAt: Date
  readonly events: readonly ChainedEvent[]
}

/** What the units of a group have decided so far; written together at the end. */
export interface Staging {
  find(id: string): StagedCase | undefined
  /** Adds events to a case, or begins one. */
  add(id: string, events: readonly CaseEvent[], state: CaseState, now: Date): void
  changed(): readonly StagedCase[]
}

export function createStaging(kept: ReadonlyMap<string, KeptCase>): Staging {
  const staged = new Map<string, StagedCase>()
  const find = (id: string): StagedCase | undefined => {
    const own = staged.get(id)
    if (own) return own
    const one = kept.get(id)
    return one && { ...one, before: one.state.seq, origin: one.state, events: [] }
  }
  return {
    find,
    add: (id, events, state, now) => {
      const before = find(id)
      let head = before?.head
      const chained = events.map((event): ChainedEvent => {
        head = chainHash(id, head, event)
        return { ...event, caseId: id, hash: head }
      })
      if (!head) throw new Error('nothing was added')
      staged.set(id, {
        id,
        before: before?.before ?? 0,
        origin: before?.origin,
        state,
        head,
        openedAt: before?.openedAt ?? now,
        events: [...(before?.events ?? []), ...chained],
      })
    },
    changed: () => [...staged.values()],
  }
}
