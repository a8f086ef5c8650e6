import { requireDay } from '../calendar-day.ts'
import { notCalculable } from '../not-calculable.ts'

/** A standard as it holds from a day to a day; superseded ones stay, so that an old day keeps its old answer. */
export interface DatedStandard {
  /** `HJ 633-2026` */
  readonly code: string
  readonly from: string
  /** The last day it holds; none where it still does. */
  readonly until?: string
}

/** The standard in force on a day. Not calculable for a text that is no day, and for a day before the first of them. */
export function standardOn<Standard extends DatedStandard>(standards: readonly Standard[], day: string): Standard {
  requireDay('day', day)
  const holds = standards.find(({ from, until }) => from <= day && (until === undefined || day <= until))
  return holds ?? notCalculable('undetermined', `no standard known here holds on ${day}`)
}
