import type { Evaluation, SeriesPoint } from '../../contract/evaluation.ts'
import type { SimpleTarget, Target, TargetKind } from '../../contract/target.ts'
import { type EvaluationInput, type Judgement, judgement, RULE_VERSION } from './evaluation-input.ts'
import { judgeGrade } from './judge-grade.ts'
import { judgeMilestone } from './judge-milestone.ts'
import { judgeNumber } from './judge-number.ts'
import { judgeParts } from './judge-parts.ts'
import { judgeQuota } from './judge-quota.ts'
import { judgeTrend } from './judge-trend.ts'
import { reasonOf } from './reason.ts'
import { selectFigures } from './select-figures.ts'

type Judge<Kind extends TargetKind> = (target: Extract<Target, { kind: Kind }>, input: EvaluationInput) => Judgement

const JUDGES: { readonly [Kind in TargetKind]: Judge<Kind> } = {
  threshold: judgeNumber,
  range: judgeNumber,
  relative: judgeNumber,
  trend: judgeTrend,
  grade: judgeGrade,
  milestone: (_target, input) => judgeMilestone(input),
  quota: judgeQuota,
  parts: (target, input) => judgeParts(target, input, judgeSimple),
  text: ({ text }) => judgement('not-evaluable', 'target-not-understood', { target: text }),
}

function judgeSimple(target: SimpleTarget, input: EvaluationInput): Judgement {
  return judge(target, input)
}

function judge(target: Target, input: EvaluationInput): Judgement {
  // The table pairs each kind with its own judge; the compiler cannot follow a union through it.
  return (JUDGES[target.kind] as Judge<TargetKind>)(target, input)
}

/**
 * Evaluates one indicator of a plan as of a day: verdict, expected value on the path, progress (Healthy People),
 * projection to the plan's end with a 95 % interval, and one sentence of reason in both languages.
 * Pure and total; the rules and their sources are in docs/evaluation.md. Figures stay in the indicator's unit, unrounded.
 */
export function evaluateIndicator(input: EvaluationInput): Evaluation {
  const judged = judgeInTime(input)
  const selected = selectFigures(input, saysSomething)
  const { latest } = selected
  const { expected, goal, projection } = judged
  return {
    code: input.code,
    asOf: input.asOf,
    verdict: judged.verdict,
    ...(latest && { latest: latest.point }),
    ...(!latest && selected.newestAbsence && { latest: selected.newestAbsence }),
    ...(expected !== undefined && { expected }),
    ...(goal !== undefined && { goal }),
    progress: judged.progress,
    ...(projection && { projection }),
    reason: reasonOf(judged, latest ? selected.newestAbsence : undefined),
    ruleVersion: RULE_VERSION,
  }
}

function judgeInTime(input: EvaluationInput): Judgement {
  const { target, plan, asOf, measure } = input
  if (target.kind === 'text') return judge(target, input)
  if (asOf < `${plan.from}-01-01`) return judgement('not-due', 'plan-not-begun', { from: plan.from })
  return measure === 'milestone' ? judgeMilestone(input) : judge(target, input)
}

function saysSomething({ value, parts, level, attained }: SeriesPoint): boolean {
  return value !== undefined || parts !== undefined || level !== undefined || attained !== undefined
}
