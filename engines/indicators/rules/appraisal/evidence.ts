import type { SeriesPoint, Verdict } from '../../contract/index.ts'

/** What is known of one line of one unit for one period. */
export interface Evidence {
  readonly figure?: SeriesPoint
  /** What the plan's evaluation comes to at the end of the period. */
  readonly verdict?: Verdict
  readonly target?: number
  readonly baseline?: number
  readonly better?: 'increase' | 'decrease'
  /** Reports, or their required cells: how many were due, how many are good. */
  readonly rate?: { readonly due: number; readonly good: number }
}

/** A unit with what it carries and what is known of it. */
export interface UnitEvidence {
  readonly unit: string
  /** Line → coefficient; a line that is not here is not carried. */
  readonly coefficients: ReadonlyMap<string, number>
  readonly evidence: ReadonlyMap<string, Evidence>
}
