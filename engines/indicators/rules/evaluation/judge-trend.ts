import type { TrendTarget } from '../../contract/target.ts'
import { ABOUT, type Better, betterOf, isAtOrBetter, isWorse } from './aim.ts'
import { type Start, startOf } from './base-value.ts'
import { type EvaluationInput, type Judgement, judgement } from './evaluation-input.ts'
import { judgeAbsence } from './judge-absence.ts'
import { unitOf } from './judge-number.ts'
import type { ReasonCode } from './reason-texts.ts'
import type { SelectedFigures, TimedPoint } from './select-figures.ts'

/** Year-on-year steps of a way to go, oldest first, the start included. */
interface Course {
  readonly values: readonly number[]
  readonly better: Better
  readonly final: boolean
}

/** Judges a way to go: 逐年增加, 持续改善, 保持稳定. Kept so far is on track; achieved only at the plan's end. */
export function judgeTrend(target: TrendTarget, input: EvaluationInput, selected: SelectedFigures): Judgement {
  const { latest } = selected
  const value = latest?.point.value
  if (!latest || value === undefined) return judgeAbsence(input, selected)
  const seasonal = latest.time.kind !== 'year' && selected.figures.length > 1
  const figures = {
    period: latest.point.period,
    value,
    unit: unitOf(input),
    target: target.text,
    ...(seasonal && { seasonal: 1 }),
  }
  const better = betterOf(target.direction, input.direction)
  const alike = sameSeason(selected.figures, latest)
  const start = yearlyStart(startOf(input, selected), latest)
  const values = [
    ...(start && start.at < (alike[0]?.time.end ?? 0) ? [start.value] : []),
    ...alike.map(({ point }) => point.value ?? 0),
  ]
  const previous = values.at(-2)
  const base = values[0]
  if (previous === undefined || base === undefined) return judgement('no-data', 'one-figure', figures)
  const standIn = !start || values[0] !== start.value || start.at > input.plan.from
  const compared = { ...figures, previous, base, ...(standIn && { standIn: 1 }), ...(better && { better }) }
  const final = latest.time.end >= input.plan.to + 1
  if (target.direction === 'steady') return judgeSteady(value, base, better, final, compared)
  if (!better) return judgement('not-evaluable', 'direction-unknown', figures)
  const course = { values, better, final }
  return target.direction === 'improve' ? judgeImprovement(course, compared) : judgeYearByYear(course, compared)
}

/** Each year must not fall below the year before. */
function judgeYearByYear({ values, better, final }: Course, figures: Judgement['figures']): Judgement {
  const value = values.at(-1) ?? 0
  if (isWorse(value, values.at(-2) ?? value, better)) {
    return final ? judgement('off-track', 'trend-missed', figures) : worsening('trend-fell', figures)
  }
  const broken = values.slice(1, -1).some((later, index) => isWorse(later, values[index] ?? later, better))
  if (broken) return judgement(final ? 'off-track' : 'at-risk', 'trend-broken', figures)
  return kept(final, figures)
}

/** Better than the base, and the latest not worse than the one before. */
function judgeImprovement({ values, better, final }: Course, figures: Judgement['figures']): Judgement {
  const [base = 0, value = 0, previous = 0] = [values[0], values.at(-1), values.at(-2)]
  if (isWorse(value, base, better)) {
    return final ? judgement('off-track', 'trend-missed', figures) : worsening('worse-than-base', figures)
  }
  if (isAtOrBetter(base, value, better)) return judgement(final ? 'off-track' : 'at-risk', 'not-improved', figures)
  if (isWorse(value, previous, better))
    return judgement(final ? 'off-track' : 'at-risk', 'improvement-slipped', figures)
  return kept(final, figures)
}

/** Within five per cent of the base; beyond it on the good side is no fault. */
function judgeSteady(
  value: number,
  base: number,
  better: Better | undefined,
  final: boolean,
  figures: Judgement['figures'],
): Judgement {
  const within = Math.abs(value - base) <= Math.abs(base) * ABOUT
  const onGoodSide = better !== undefined && isAtOrBetter(value, base, better)
  if (within || onGoodSide) return kept(final, figures)
  return final ? judgement('off-track', 'not-steady', figures) : worsening('not-steady', figures)
}

function kept(final: boolean, figures: Judgement['figures']): Judgement {
  const verdict = final ? 'achieved' : 'on-track'
  return {
    ...judgement(verdict, final ? 'trend-kept-to-end' : 'trend-kept', figures),
    progress: { class: final ? 'met' : 'improving' },
  }
}

function worsening(reason: ReasonCode, figures: Judgement['figures']): Judgement {
  return { ...judgement('worsening', reason, figures), progress: { class: 'worse' } }
}

/** March is compared with March: only periods that stand at the latest one's place in the year. */
function sameSeason(figures: readonly TimedPoint[], latest: TimedPoint): TimedPoint[] {
  const place = latest.point.period.slice(4)
  return figures.filter(({ point, time }) => time.kind === latest.time.kind && point.period.slice(4) === place)
}

/** A year's baseline is compared with years only, not with a month of the next. */
function yearlyStart(start: Start | undefined, latest: TimedPoint): Start | undefined {
  return latest.time.kind === 'year' ? start : undefined
}
