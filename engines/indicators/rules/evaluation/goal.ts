import type { QuotaTarget, RangeTarget, RelativeTarget, ThresholdTarget } from '../../contract/target.ts'
import { ABOUT, type Aims, aimsOfThreshold, band, oneSide } from './aim.ts'
import { valueOfYear } from './base-value.ts'
import type { EvaluationInput, PlanPeriod } from './evaluation-input.ts'
import type { SelectedFigures } from './select-figures.ts'

export type NumberTarget = ThresholdTarget | RangeTarget | RelativeTarget | QuotaTarget

export interface Goal {
  readonly aims: Aims
  /** 保持: has to hold in every period. */
  readonly steady: boolean
  /** A yearly growth that may not be exceeded: the path is a ceiling, and only the plan's end can settle it. */
  readonly ceiling?: true
  /** What the target promises year by year, where it does. */
  readonly steps?: ReadonlyArray<{ readonly year: number; readonly value: number }>
}

/** Why a change has no goal: the figure of its base year is missing, or is zero and cannot grow by per cent. */
export interface NoGoal {
  readonly missingBase: number
  readonly isZero: boolean
}

/** The number a target comes to. */
export function goalOf(target: NumberTarget, input: EvaluationInput, selected: SelectedFigures): Goal | NoGoal {
  const { baseline, direction, plan } = input
  switch (target.kind) {
    case 'threshold':
      return {
        aims: aimsOfThreshold(target.comparator, target.value, target.direction, direction, baseline.value),
        steady: target.direction === 'steady',
      }
    case 'quota':
      // A share is handed out to be filled; more than it is no fault.
      return {
        aims: aimsOfThreshold(
          target.comparator ?? '=',
          target.value ?? 0,
          undefined,
          direction === 'none' ? 'increase' : direction,
          undefined,
        ),
        steady: false,
      }
    case 'range':
      return { aims: band(target.value.low, target.value.high), steady: false }
    case 'relative': {
      const year = target.base ?? baseline.year ?? plan.baseYear
      const base = valueOfYear(year, input, selected)?.value
      if (base === undefined) return { missingBase: year, isZero: false }
      if (base === 0 && target.unit === '%' && target.change > 0) return { missingBase: year, isZero: true }
      return goalOfChange(target, base, year, input)
    }
  }
}

function goalOfChange(
  target: RelativeTarget,
  base: number,
  baseYear: number,
  { direction, plan }: EvaluationInput,
): Goal {
  const at = (year: number, share = 1) => changed(target, base, target.per === 'year' ? year - baseYear : 1, share)
  const steps =
    target.per === 'year' ? { steps: yearsBetween(baseYear, plan).map((year) => ({ year, value: at(year) })) } : {}
  const goal = at(plan.to)
  if (target.change === 0) {
    const aims = aimsOfThreshold(target.comparator ?? '=', goal, undefined, direction, base)
    return { aims, steady: target.direction === 'steady', ...steps }
  }
  const towards = target.change > 0 ? 'increase' : 'decrease'
  // 增长控制在5%以内: the change may not be larger, so the other side is the good one.
  const capped = target.comparator === '<=' || target.comparator === '<'
  const better = capped ? (towards === 'increase' ? 'decrease' : 'increase') : towards
  const strict = target.comparator === '>' || target.comparator === '<'
  const bound = target.comparator === '~' ? at(plan.to, 1 - ABOUT) : goal
  const aims = { ...oneSide(goal, better, strict), bound }
  if (capped) return target.per === 'year' ? { aims, steady: false, ceiling: true, ...steps } : { aims, steady: true }
  return { aims, steady: false, ...steps }
}

/** `%` multiplies the base (year upon year for a yearly change); any other unit is added. `share` lessens the change. */
function changed({ change, unit }: RelativeTarget, base: number, times: number, share: number): number {
  const step = change * share
  const value = unit === '%' ? base * (1 + step / 100) ** times : base + step * times
  // What is left of decimal figures in binary: 60 × 1.1 is 66, not 66.00000000000001.
  return Number(value.toPrecision(12))
}

function yearsBetween(baseYear: number, { to }: PlanPeriod): number[] {
  return Array.from({ length: Math.max(0, to - baseYear) }, (_, index) => baseYear + 1 + index)
}
