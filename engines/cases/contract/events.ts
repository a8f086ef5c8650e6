/** A case has gone on, and somebody is to be told or something is to be done. Payload {@link CaseChanged}. */
export const CASE_CHANGED = 'cases.changed'

/** Which events of its log: those who follow read them there. */
export interface CaseChanged {
  readonly case: string
  readonly definition: string
  readonly from: number
  readonly to: number
}

/** What a definition tells other engines, under the name it gives it: `cases.report-issued`; a flag under `cases.flagged`. */
export function caseEmitted(event: string): string {
  return `cases.${event}`
}

/** Payload of what was emitted: references alone. `event` and `index` make it one. */
export interface CaseEffected {
  readonly case: string
  readonly definition: string
  readonly event: number
  readonly index: number
  readonly flag?: 'red' | 'black'
  readonly organisation?: string
}
