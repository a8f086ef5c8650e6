import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import { linesHold } from './condition-holds.ts'
import { pointLimits } from './score-limits.ts'
import { isDue, type ScoredLine } from './score-lines.ts'

/** How the score of a unit came about, every number of it. */
export interface UnitScore {
  readonly unit: string
  readonly lines: readonly ScoredLine[]
  /** Full points of all lines, and of those that count. */
  readonly full: number
  readonly counted: number
  readonly coverage: number
  readonly sum: number
  readonly bonuses: readonly string[]
  /** Points of the bonus rules that hold, before the ceiling; and what of them counts. */
  readonly earned: number
  readonly bonus: number
  readonly vetoes: readonly string[]
  /** The lowest cap of the vetoes that hold. */
  readonly cap?: number
  /** Unrounded; absent below the minimum of coverage. */
  readonly exact?: number
  readonly score?: number
  readonly lower?: number
  readonly upper?: number
}

/**
 * A unit's score: points of the lines that count over their full points, × 100; plus bonus up to its ceiling; at most the
 * lowest cap of a veto; rounded to two decimals. Within 0 and 100 + ceiling.
 */
export function scoreUnit(scheme: AppraisalScheme, unit: string, lines: readonly ScoredLine[]): UnitScore {
  const counting = lines.filter(({ counted }) => counted)
  const due = total(lines.filter(isDue))
  const counted = total(counting)
  const coverage = due === 0 ? 0 : total(lines.filter(({ worked }) => worked !== undefined)) / due
  const sum = counting.reduce((points, line) => points + line.points, 0)
  const bonuses = (scheme.bonus?.rules ?? []).filter(({ when }) => linesHold(when, lines))
  const earned = bonuses.reduce((points, rule) => points + rule.points, 0)
  const bonus = Math.min(earned, scheme.bonus?.ceiling ?? 0)
  const vetoes = (scheme.vetoes ?? []).filter(({ when }) => linesHold(when, lines))
  const cap = vetoes.length === 0 ? undefined : Math.min(...vetoes.map((veto) => veto.cap))
  const parts = {
    unit,
    lines,
    full: total(lines),
    counted,
    coverage,
    sum,
    bonuses: bonuses.map(({ code }) => code),
    earned,
    bonus,
    vetoes: vetoes.map(({ code }) => code),
    ...(cap === undefined ? {} : { cap }),
  }
  if (counted === 0 || coverage < scheme.minimumCoverage) return parts
  const finish = (points: number) => Math.min((points / counted) * 100 + bonus, cap ?? Number.POSITIVE_INFINITY)
  const limits = pointLimits(counting)
  return {
    ...parts,
    exact: finish(sum),
    score: toHundredths(finish(sum)),
    ...(limits && { lower: finish(limits.lower), upper: finish(limits.upper) }),
  }
}

function total(lines: readonly ScoredLine[]): number {
  return lines.reduce((sum, { full }) => sum + full, 0)
}

/** Half up; the nudge brings 0.285 and its like back above the binary fraction below it. */
function toHundredths(value: number): number {
  return Math.round(value * 100 * (1 + Number.EPSILON)) / 100
}
