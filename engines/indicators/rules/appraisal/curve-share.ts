import type { Curve, MissingReason } from '../../contract/appraisal/index.ts'
import { isAtOrBetter } from '../evaluation/aim.ts'
import type { Evidence } from './evidence.ts'
import type { FormulaCode } from './formulas.ts'
import type { Line } from './scheme-lines.ts'

/** A share of the full points with the numbers that made it, by the names that the formula has for them. */
export interface Worked {
  readonly share: number
  readonly formula: FormulaCode
  readonly inputs: Readonly<Record<string, number | string>>
}

/** Place of a figure among those of all units, and how many there are. */
export interface Place {
  readonly place: number
  readonly of: number
}

/** The share of a line, or why it has none. `place` is needed by the curve `rank` only. */
export function shareOf(line: Line, evidence: Evidence, place?: Place): Worked | MissingReason {
  if (!line.curve) return rateShare(line, evidence)
  if (line.curve.kind === 'verdict') return verdictShare(line.curve, evidence)
  const { figure } = evidence
  if (!figure) return evidence.verdict === 'not-due' ? 'not-due' : 'no-figure'
  if (figure.absence) return figure.absence
  if (line.curve.kind === 'all-or-none' && line.curve.reach === undefined) return deedShare(evidence)
  const worked = figure.value === undefined ? 'not-calculable' : numberShare(line.curve, evidence, figure.value, place)
  return typeof worked === 'string' ? worked : { ...worked, share: within(worked.share) }
}

/** The shares at the figure's 95 % limits; nothing where the curve or the figure has none. */
export function shareLimits({ curve }: Line, evidence: Evidence): { lower: number; upper: number } | undefined {
  const { lower, upper } = evidence.figure ?? {}
  if (lower === undefined || upper === undefined || !curve || !NUMBER_CURVES.has(curve.kind)) return undefined
  const ends = [lower, upper].map((value) => {
    const worked = numberShare(curve, evidence, value, undefined)
    return typeof worked === 'string' ? 0 : within(worked.share)
  })
  return { lower: Math.min(...ends), upper: Math.max(...ends) }
}

/** Curves of which the share moves with the number and with nothing else. */
const NUMBER_CURVES: ReadonlySet<Curve['kind']> = new Set(['all-or-none', 'ratio', 'target-share', 'linear'])

function numberShare(
  curve: Curve,
  evidence: Evidence,
  value: number,
  place: Place | undefined,
): Worked | MissingReason {
  const { better, baseline, target } = evidence
  switch (curve.kind) {
    case 'all-or-none': {
      const { reach = 0 } = curve
      if (better === undefined) return 'not-calculable'
      return {
        share: isAtOrBetter(value, reach, better) ? 1 : 0,
        formula: better === 'increase' ? 'reach-up' : 'reach-down',
        inputs: { value, reach },
      }
    }
    case 'ratio': {
      const base = curve.to === 'target' ? target : curve.to === 'baseline' ? baseline : curve.to
      if (base === undefined || base <= 0) return curve.to === 'target' ? 'no-target' : 'no-baseline'
      if (better === undefined) return 'not-calculable'
      if (better === 'increase') return { share: value / base, formula: 'ratio-up', inputs: { value, base } }
      // Nothing at all is the best there is of what should be little.
      return { share: value <= 0 ? 1 : base / value, formula: 'ratio-down', inputs: { value, base } }
    }
    case 'target-share': {
      if (target === undefined) return 'no-target'
      if (baseline === undefined) return 'no-baseline'
      if (better === undefined) return 'not-calculable'
      if (isAtOrBetter(baseline, target, better)) {
        const share = isAtOrBetter(value, target, better) ? 1 : 0
        return { share, formula: 'target-kept', inputs: { value, baseline, target } }
      }
      const share = (value - baseline) / (target - baseline)
      return { share, formula: 'target-share', inputs: { value, baseline, target } }
    }
    case 'linear': {
      const { floor, full } = curve
      return { share: (value - floor) / (full - floor), formula: 'linear', inputs: { value, floor, full } }
    }
    case 'rank': {
      if (!place) return 'not-calculable'
      const { last } = curve
      const inputs = { place: place.place, of: place.of, last }
      if (place.of === 1) return { share: 1, formula: 'rank', inputs }
      return { share: last + ((1 - last) * (place.of - place.place)) / (place.of - 1), formula: 'rank', inputs }
    }
    case 'verdict':
      return 'not-calculable'
  }
}

function deedShare({ figure }: Evidence): Worked | MissingReason {
  if (figure?.attained === undefined) return 'not-calculable'
  return { share: figure.attained ? 1 : 0, formula: 'done', inputs: { attained: figure.attained ? 1 : 0 } }
}

function verdictShare(
  { shares }: Extract<Curve, { kind: 'verdict' }>,
  { figure, verdict }: Evidence,
): Worked | MissingReason {
  if (verdict === 'not-due') return 'not-due'
  if (!figure) return 'no-figure'
  if (figure.absence) return figure.absence
  if (verdict === undefined || verdict === 'no-data' || verdict === 'not-evaluable') return 'not-calculable'
  return { share: shares[verdict], formula: 'verdict', inputs: { verdict } }
}

function rateShare({ item }: Line, { rate }: Evidence): Worked | MissingReason {
  if (!rate || rate.due === 0) return 'no-report-due'
  const formula = item.kind === 'completeness' ? 'completeness' : 'timeliness'
  return { share: rate.good / rate.due, formula, inputs: { good: rate.good, due: rate.due } }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
