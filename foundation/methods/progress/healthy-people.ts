import { requireCount, requireFinite, requireProbability } from '../arguments.ts'
import { calculable } from '../not-calculable.ts'
import { normalQuantile } from '../numerics/normal.ts'

export type Desired = 'increase' | 'decrease'

export type HealthyPeopleClass = 'met' | 'improving' | 'little-change' | 'worse' | 'baseline-only' | 'informational'

export interface HealthyPeopleInput {
  readonly base: number
  /** The most recent value, later than the base; absent while there is only the baseline. */
  readonly recent?: number | undefined
  readonly target?: number | undefined
  /** Both standard errors, or the two are not used: a test needs both sides. */
  readonly baseStandardError?: number | undefined
  readonly recentStandardError?: number | undefined
  /** Which way is better; read off base and target when absent. */
  readonly better?: Desired | undefined
  /** One-sided significance level of the test on the change. Default 0.05. */
  readonly alpha?: number | undefined
}

export interface HealthyPeopleProgress {
  readonly class: HealthyPeopleClass
  /** Percent of the targeted change achieved; absent when moving away or when the base already met the target. */
  readonly percent?: number
  /** Signed percent change from the base, by its size; absent for a base of 0. */
  readonly change?: number
  /** |recent − base| over its standard error, where both standard errors are known and not both 0. */
  readonly z?: number
}

/** Without standard errors, this percent of the targeted change (or of the base, moving away) counts as change. */
const CHANGE_THAT_COUNTS = 10

/**
 * Progress towards a target by the rules of Healthy People 2020 and 2030 (NCHS, final progress tables and methods page):
 * - met: the recent value is at or beyond the target;
 * - improving: towards the target and significant (one-sided normal test on unrounded values, z > 1.645 at 0.05);
 *   without standard errors, at least 10 % of the targeted change;
 * - worse: away from the target and significant; without standard errors, at least 10 % of the base;
 * - little-change: the rest, equality too; baseline-only: no recent value; informational: no target.
 *
 * A target equal to the base asks to keep it: without `better`, any departure is a movement away.
 * Standard errors that are both 0 (a full count) decide nothing and are treated as unknown.
 * All values in one unit. Not calculable for a number that is not finite, a negative standard error or an alpha outside (0, 1).
 *
 * @example
 * healthyPeopleProgress({ base: 60, recent: 66, target: 75, baseStandardError: 1.2, recentStandardError: 1.1 })
 * // { class: 'improving', percent: 40, change: 10, z: 3.685… }
 */
export const healthyPeopleProgress = calculable((input: HealthyPeopleInput): HealthyPeopleProgress => {
  const { base, recent, target, alpha = 0.05 } = input
  requireProbability('alpha', alpha)
  requireFinite('base', base)
  if (target === undefined) return { class: 'informational' }
  requireFinite('target', target)
  if (recent === undefined) return { class: 'baseline-only' }
  requireFinite('recent', recent)

  const better = input.better ?? (target > base ? 'increase' : target < base ? 'decrease' : undefined)
  const meets = (value: number) =>
    better === 'increase' ? value >= target : better === 'decrease' ? value <= target : value === target
  const moved = better === undefined ? -Math.abs(recent - base) : better === 'increase' ? recent - base : base - recent

  const z = zOfChange(input, recent - base)
  const change = told(((recent - base) / Math.abs(base)) * 100)
  const percent = meets(base) || moved < 0 ? undefined : told(((recent - base) / (target - base)) * 100)
  const measures = {
    ...(percent !== undefined && { percent }),
    ...(change !== undefined && { change }),
    ...(z !== undefined && { z }),
  }
  if (meets(recent)) return { class: 'met', ...measures }
  if (moved === 0) return { class: 'little-change', ...measures }
  const counts =
    z === undefined
      ? isEnough(moved > 0 ? percent : change === undefined ? undefined : Math.abs(change))
      : z > normalQuantile.must(1 - alpha)
  return { class: counts ? (moved > 0 ? 'improving' : 'worse') : 'little-change', ...measures }
})

function zOfChange(input: HealthyPeopleInput, difference: number): number | undefined {
  const { baseStandardError, recentStandardError } = input
  if (baseStandardError === undefined || recentStandardError === undefined) return undefined
  requireCount('baseStandardError', baseStandardError)
  requireCount('recentStandardError', recentStandardError)
  return told(Math.abs(difference) / Math.hypot(baseStandardError, recentStandardError))
}

/** Absent where it is divided by nothing, or by next to nothing, so that no number holds it. */
function told(measure: number): number | undefined {
  return Number.isFinite(measure) ? measure : undefined
}

/** A base of 0 gives no percentage: any movement away from it counts. The allowance is for binary fractions (54 of 60). */
function isEnough(percent: number | undefined): boolean {
  return percent === undefined || percent >= CHANGE_THAT_COUNTS - 1e-9
}
