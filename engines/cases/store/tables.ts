import type { CaseEvent, Happening } from '../contract/running/case-event.ts'
import type { CaseState } from '../contract/running/case-state.ts'

/** A case as kept: where it stands, and the hash of its last event. */
export interface KeptCase {
  readonly id: string
  readonly state: CaseState
  readonly head: Buffer
  readonly openedAt: Date
}

/** An event with its hash. */
export interface ChainedEvent extends CaseEvent {
  readonly caseId: string
  readonly hash: Buffer
}

/** An event as a row of the log. */
export interface EventRow {
  readonly caseId: string
  readonly seq: number
  readonly at: Date
  readonly by: string
  readonly onBehalfOf: string | null
  readonly organisation: string
  readonly happening: Happening
  readonly hash: Buffer
}
