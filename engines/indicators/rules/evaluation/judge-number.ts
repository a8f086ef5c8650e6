import type { Verdict } from '../../contract/evaluation.ts'
import { type Aim, isAtOrBetter, isWorse, reaches, sideFor } from './aim.ts'
import { type Start, startOf } from './base-value.ts'
import type { EvaluationInput, Figures, Judgement } from './evaluation-input.ts'
import { type Goal, goalOf, type NoGoal, type NumberTarget } from './goal.ts'
import { judgeAbsence } from './judge-absence.ts'
import { expectedAt, milestonePath } from './milestone-path.ts'
import type { Chance } from './outlook-text.ts'
import { progressTo } from './progress.ts'
import { type Outlook, projectTrend } from './project-trend.ts'
import type { ReasonCode } from './reason-texts.ts'
import type { SelectedFigures, TimedPoint } from './select-figures.ts'

/** Everything the rules look at; worked out once for the latest figure. */
interface Situation {
  readonly value: number
  readonly aim: Aim
  readonly steady: boolean
  readonly ceiling: boolean
  /** A band was left, or jumped over, since the start. */
  readonly leftBand: boolean
  readonly expected: number | undefined
  /** The latest figure speaks of the plan's end: no more can come. */
  readonly final: boolean
  readonly heldThroughout: boolean
  readonly progress: Judgement['progress']
  readonly fellTwice: boolean
  readonly outlook: Outlook | undefined
  /** Per cent of the way to the goal at which the projection ends. */
  readonly projectedShare: number
}

interface NumberRule {
  readonly reason: ReasonCode
  readonly verdict: Verdict
  readonly when: (situation: Situation) => boolean
}

/** Progress of the projection that counts as near the goal; our own choice, like Healthy People's ten per cent. */
const NEAR = 90

/** The first rule that holds decides. Each better figure can only move up this list's verdicts, never down. */
const NUMBER_RULES: readonly NumberRule[] = [
  { reason: 'held', verdict: 'achieved', when: (it) => it.steady && met(it) && it.heldThroughout },
  { reason: 'held-again', verdict: 'on-track', when: (it) => it.steady && met(it) && !it.final },
  { reason: 'reached', verdict: 'achieved', when: (it) => met(it) && (it.final || !it.ceiling) },
  { reason: 'missed', verdict: 'off-track', when: (it) => it.final },
  { reason: 'no-start', verdict: 'not-evaluable', when: (it) => it.expected === undefined },
  {
    reason: 'on-path',
    verdict: 'on-track',
    when: (it) =>
      it.expected !== undefined && it.expected !== it.aim.goal && isAtOrBetter(it.value, it.expected, it.aim.better),
  },
  { reason: 'worse', verdict: 'worsening', when: (it) => it.progress.class === 'worse' },
  { reason: 'fell-twice', verdict: 'worsening', when: (it) => it.fellTwice && !it.ceiling },
  { reason: 'still-possible', verdict: 'at-risk', when: (it) => it.outlook?.reachable === true },
  { reason: 'nearly', verdict: 'at-risk', when: (it) => it.projectedShare >= NEAR },
  { reason: 'short', verdict: 'off-track', when: () => true },
]

/** Judges a target that comes to a number: threshold, range, relative, quota with a figure. */
export function judgeNumber(target: NumberTarget, input: EvaluationInput, selected: SelectedFigures): Judgement {
  const goal = goalOf(target, input, selected)
  if ('missingBase' in goal) return withoutBase(goal, selected)
  const { latest } = selected
  const value = latest?.point.value
  if (!latest || value === undefined) return withGoal(judgeAbsence(input, selected), goal)
  const start = startOf(input, selected)
  const situation = situationOf(input, goal, selected, latest, value, start)
  const rule = NUMBER_RULES.find(({ when }) => when(situation)) as NumberRule
  const { aim, expected, outlook, progress } = situation
  return {
    verdict: rule.verdict,
    reason: rule.reason,
    figures: figuresOf(situation, latest, start, input),
    progress,
    goal: aim.goal,
    ...(expected !== undefined && { expected }),
    ...(outlook && { projection: outlook.projection }),
  }
}

function met({ value, aim }: Situation): boolean {
  return reaches(value, aim)
}

function situationOf(
  input: EvaluationInput,
  goal: Goal,
  selected: SelectedFigures,
  latest: TimedPoint,
  value: number,
  start: Start | undefined,
): Situation {
  const final = latest.time.end >= input.plan.to + 1
  const earlier = start && start.at < latest.time.end ? start : undefined
  const aim = sideFor(goal.aims, value, earlier?.value)
  const expected = final ? aim.goal : expectedAt(milestonePath(input, goal, aim, earlier), latest.time.end)
  const outlook = final ? undefined : projectTrend(selected.figures, earlier, aim, unitOf(input), input.plan.to)
  return {
    value,
    aim,
    steady: goal.steady,
    ceiling: goal.ceiling === true,
    leftBand: 'below' in goal.aims && earlier !== undefined && isAtOrBetter(earlier.value, aim.goal, aim.better),
    expected,
    final,
    heldThroughout: selected.figures.every(
      ({ point }) => point.value !== undefined && reaches(point.value, sideFor(goal.aims, point.value)),
    ),
    // Growth is what a ceiling allows, so it is neither progress nor a turn for the worse.
    progress: goal.ceiling && !final ? { class: 'informational' } : progressTo(aim, earlier, latest),
    fellTwice: fellTwice(selected.figures, earlier, aim),
    outlook,
    projectedShare: earlier && outlook ? shareOfWay(earlier.value, outlook.projection.value, aim) : 0,
  }
}

function shareOfWay(from: number, to: number, aim: Aim): number {
  return isAtOrBetter(from, aim.goal, aim.better) ? 0 : ((to - from) / (aim.goal - from)) * 100
}

/** Two steps away from the goal in a row, together at least a tenth of the way to go (of the base, where it was met). */
function fellTwice(figures: readonly TimedPoint[], start: Start | undefined, aim: Aim): boolean {
  const kind = figures.at(-1)?.time.kind
  const alike = figures.filter(({ time }) => time.kind === kind)
  const [first, second, third] = alike.slice(-3).map(({ point }) => point.value)
  if (first === undefined || second === undefined || third === undefined || !start) return false
  if (!isWorse(second, first, aim.better) || !isWorse(third, second, aim.better)) return false
  const way = isAtOrBetter(start.value, aim.goal, aim.better) ? start.value : aim.goal - start.value
  return Math.abs(third - first) >= Math.abs(way) * 0.1
}

function figuresOf(
  situation: Situation,
  latest: TimedPoint,
  start: Start | undefined,
  input: EvaluationInput,
): Figures {
  const { value, aim, expected, outlook } = situation
  const { projection } = outlook ?? {}
  return {
    period: latest.point.period,
    value,
    goal: aim.goal,
    better: aim.better,
    unit: unitOf(input),
    sign: signOf(situation, input.target),
    ...(input.target.kind === 'range' && input.target.value),
    endYear: input.plan.to,
    ...(expected !== undefined && { expected }),
    ...(situation.steady && { held: 1 }),
    ...(situation.ceiling && { ceiling: 1 }),
    ...(situation.leftBand && { leftBand: 1 }),
    ...(input.target.kind === 'relative' && { worked: 1 }),
    ...(start && { base: start.value, ...(isStandIn(start, input) && { standIn: 1 }) }),
    ...(projection && { projected: projection.value, since: trendYear(start, input), chance: chanceOf(situation) }),
    ...(projection?.lower !== undefined && { lower: projection.lower }),
    ...(projection?.upper !== undefined && { upper: projection.upper }),
  }
}

/** What the projection says of the goal, for the sentence. */
function chanceOf({ outlook, projectedShare }: Situation): Chance {
  if (outlook?.likely) return 'likely'
  if (outlook?.reachable) return 'possible'
  return projectedShare >= NEAR ? 'near' : 'unlikely'
}

/** Whether the first figure of the plan stands in for a missing baseline. */
function isStandIn(start: Start, { plan }: EvaluationInput): boolean {
  return start.at > plan.from
}

/** The year in which the trend's first point lies. */
function trendYear(start: Start | undefined, { plan }: EvaluationInput): number {
  return start ? Math.ceil(start.at) - 1 : plan.from
}

/** How the goal is written before its figure: ≥, ＞, 约; nothing for a bare number. */
function signOf({ aim }: Situation, target: EvaluationInput['target']): string {
  const printed = 'comparator' in target ? target.comparator : undefined
  if (printed === undefined || printed === '=') return ''
  if (printed === '~') return '~'
  return `${aim.better === 'increase' ? '>' : '<'}${aim.strict ? '' : '='}`
}

/** The unit figures are read in; a change in 个百分点 is a change of a share. */
export function unitOf({ target, unit }: EvaluationInput): string {
  const own = 'unit' in target ? target.unit : undefined
  if (own === '个百分点') return '%'
  if (target.kind === 'relative' && own === '%') return unit ?? ''
  return own ?? unit ?? ''
}

function withoutBase({ missingBase, isZero }: NoGoal, { latest }: SelectedFigures): Judgement {
  return {
    verdict: 'not-evaluable',
    reason: isZero ? 'base-zero' : 'base-missing',
    figures: { baseYear: missingBase },
    progress: { class: latest ? 'informational' : 'baseline-only' },
  }
}

function withGoal(judged: Judgement, goal: Goal): Judgement {
  return 'below' in goal.aims ? judged : { ...judged, goal: goal.aims.goal }
}
