import type { Day } from '@kangcheng/kernel'
import type { Direction, Measure } from '../../contract/definition.ts'
import type { Progress, Projection, SeriesPoint, Verdict } from '../../contract/evaluation.ts'
import type { Baseline } from '../../contract/plan.ts'
import type { Target } from '../../contract/target.ts'
import type { ReasonCode } from './reason-texts.ts'

/** Version of the rules, as described in docs/evaluation.md. */
export const RULE_VERSION = '2026-11'

export interface PlanPeriod {
  /** First and last year of the plan, and the year its baselines speak of. */
  readonly from: number
  readonly to: number
  readonly baseYear: number
}

/** All that a verdict depends on. The same input gives the same evaluation, whenever it is asked. */
export interface EvaluationInput {
  readonly code: string
  readonly target: Target
  readonly baseline: Baseline
  /** Which way is better for the indicator; a target that says it itself (≥, 下降) goes before it. */
  readonly direction: Direction
  /** `milestone`: a threshold (全覆盖) that is reported as done or not done. */
  readonly measure?: Measure
  /** The indicator's unit, for reading and for natural limits; the target's own unit goes before it. */
  readonly unit?: string
  /** Figures of one region in any order; revisions and both bases may stand side by side. */
  readonly series: readonly SeriesPoint[]
  readonly plan: PlanPeriod
  /** Steps that the plan itself prints between base and end. */
  readonly path?: ReadonlyArray<{ readonly year: number; readonly value: number }>
  /** Figures available later are not seen. */
  readonly asOf: Day
}

export type Figures = Readonly<Record<string, string | number>>

/** A verdict before it is put into words. `figures` hold what the sentence needs; numbers unrounded. */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason: ReasonCode
  readonly figures: Figures
  readonly progress: Progress
  readonly expected?: number
  readonly goal?: number
  readonly projection?: Projection
}

/** A judgement that rests on no progress. */
export function judgement(verdict: Verdict, reason: ReasonCode, figures: Figures = {}): Judgement {
  return { verdict, reason, figures, progress: { class: 'informational' } }
}
