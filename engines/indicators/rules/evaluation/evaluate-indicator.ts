import type { Evaluation, SeriesPoint, Verdict } from '../../contract/evaluation.ts'
import type { SimpleTarget, Target, TargetKind } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement, RULE_VERSION } from './evaluation-input.ts'
import { judgeGrade } from './judge-grade.ts'
import { judgeMilestone } from './judge-milestone.ts'
import { judgeNumber } from './judge-number.ts'
import { judgeParts } from './judge-parts.ts'
import { judgeQuota } from './judge-quota.ts'
import { judgeTrend } from './judge-trend.ts'
import { reasonOf } from './reason.ts'
import { type SelectedFigures, saysSomething, selectFigures } from './select-figures.ts'

type Has = (point: SeriesPoint) => boolean

/** How a kind of target is judged, and which points hold a figure for it. */
interface Judge<Kind extends TargetKind> {
  readonly has: Has
  readonly judge: (
    target: Extract<Target, { kind: Kind }>,
    input: EvaluationInput,
    selected: SelectedFigures,
  ) => Judgement
}

const hasValue: Has = ({ value }) => value !== undefined
const hasAttained: Has = ({ attained }) => attained !== undefined

const MILESTONE = {
  has: hasAttained,
  judge: (_target: Target, input: EvaluationInput, selected: SelectedFigures) => judgeMilestone(input, selected),
}

const JUDGES: { readonly [Kind in TargetKind]: Judge<Kind> } = {
  threshold: { has: hasValue, judge: judgeNumber },
  range: { has: hasValue, judge: judgeNumber },
  relative: { has: hasValue, judge: judgeNumber },
  trend: { has: hasValue, judge: judgeTrend },
  grade: { has: ({ level }) => level !== undefined, judge: judgeGrade },
  milestone: MILESTONE,
  quota: { has: (point) => hasValue(point) || hasAttained(point), judge: judgeQuota },
  parts: {
    has: ({ parts }) => parts !== undefined,
    judge: (target, input, selected) => judgeParts(target, input, selected, judgePart),
  },
  text: {
    has: saysSomething,
    judge: ({ text }) => judgement('not-evaluable', 'target-not-understood', { target: text }),
  },
}

/** The table pairs each kind with its own judge; the compiler cannot follow a union through it. */
function judgeOf({ kind }: Target): Judge<TargetKind> {
  return JUDGES[kind] as Judge<TargetKind>
}

function judgePart(target: SimpleTarget, input: EvaluationInput): Judgement {
  const { has, judge } = judgeOf(target)
  return judge(target, input, selectFigures(input, has))
}

/** The plan's last year, where it is over and the latest figure is older; a deed or a task asks for no such figure. */
function overdueYear({ target, plan, asOf }: EvaluationInput, { latest }: SelectedFigures): number | undefined {
  const level = latest?.point.value ?? latest?.point.level ?? latest?.point.parts
  if (level === undefined || target.kind === 'text' || latest === undefined) return undefined
  return asOf > `${plan.to}-12-31` && latest.time.end < plan.to + 1 ? plan.to : undefined
}

/**
 * Evaluates one indicator of a plan as of a day: verdict, expected value on the path, progress (Healthy People),
 * projection to the plan's end with a 95 % interval, and one sentence of reason in both languages.
 * Pure and total; the rules and their sources are in docs/evaluation.md. Figures stay in the indicator's unit, unrounded.
 */
export function evaluateIndicator(input: EvaluationInput): Evaluation {
  const { judged, selected } = judgeIndicator(input)
  const { latest, newestAbsence } = selected
  const shown = latest?.point ?? newestAbsence
  const { expected, goal, projection } = judged
  return {
    code: input.code,
    asOf: input.asOf,
    verdict: judged.verdict,
    ...(shown && { latest: shown }),
    ...(expected !== undefined && { expected }),
    ...(goal !== undefined && { goal }),
    progress: judged.progress,
    ...(projection && { projection }),
    reason: reasonOf(judged, latest ? newestAbsence : undefined, overdueYear(input, selected)),
    ruleVersion: RULE_VERSION,
  }
}

/** The verdict alone: a heat map or a province asks for thousands, and finding the words takes as long as judging. */
export function verdictOf(input: EvaluationInput): Verdict {
  return judgeIndicator(input).judged.verdict
}

/** The verdict and the number it was measured against, likewise without words. */
export function judgementOf(input: EvaluationInput): Pick<Judgement, 'verdict' | 'goal'> {
  return judgeIndicator(input).judged
}

function judgeIndicator(input: EvaluationInput): { judged: Judgement; selected: SelectedFigures } {
  const { target, plan, asOf } = input
  // 全覆盖 may be reported as done or not done.
  const { has, judge } = input.measure === 'milestone' && target.kind === 'threshold' ? MILESTONE : judgeOf(target)
  const selected = selectFigures(input, has)
  const early = target.kind !== 'text' && asOf < `${plan.from}-01-01`
  const judged = early ? judgement('not-due', 'plan-not-begun', { from: plan.from }) : judge(target, input, selected)
  return { judged, selected }
}
