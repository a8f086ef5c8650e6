import type {
  DifferenceCause,
  FrozenEvaluation,
  FrozenIndicator,
  Reproduction,
  SeriesPoint,
} from '../../contract/index.ts'
import { canonicalText } from '../canonical-text.ts'

type Difference = Reproduction['differences'][number]

/** What the question of a snapshot, asked again, answers otherwise, and why; in the order of the snapshot, then what is new. */
export function reproductionOf(frozen: FrozenEvaluation, again: FrozenEvaluation): Reproduction {
  const today = new Map(again.rows.map((row) => [row.row.code, row]))
  const before = new Set(frozen.rows.map(({ row }) => row.code))
  return {
    planVersion: again.plan.version,
    rules: again.rules,
    differences: [
      ...frozen.rows.flatMap((row) => differenceOf(row, today.get(row.row.code)) ?? []),
      ...again.rows.filter(({ row }) => !before.has(row.code)).map((row) => alone(row, 'added')),
    ],
  }
}

function differenceOf(then: FrozenIndicator, now: FrozenIndicator | undefined): Difference | undefined {
  if (!now) return alone(then, 'removed')
  const periods = changedPeriods(then.figures, now.figures)
  const causes: DifferenceCause[] = []
  if (periods.length > 0) causes.push('figures')
  if (isTargetChanged(then, now)) causes.push('target')
  if (isDefinitionChanged(then, now)) causes.push('definition')
  const differs = outcomeOf(then) !== outcomeOf(now)
  // Nothing that goes in has changed, and yet something else comes out.
  if (then.evaluation.ruleVersion !== now.evaluation.ruleVersion || (differs && causes.length === 0))
    causes.push('rules')
  if (causes.length === 0) return undefined
  return { ...named(then), causes, periods, frozen: then.evaluation.verdict, today: now.evaluation.verdict }
}

function alone(row: FrozenIndicator, cause: 'added' | 'removed'): Difference {
  const { verdict } = row.evaluation
  return {
    ...named(row),
    causes: [cause],
    periods: [],
    ...(cause === 'added' ? { today: verdict } : { frozen: verdict }),
  }
}

function named({ row, definition }: FrozenIndicator): Pick<Difference, 'indicator' | 'name'> {
  return { indicator: row.code, name: { zh: row.name, ...(definition?.name.en && { en: definition.name.en }) } }
}

/** What a plan asks of an indicator, and where it starts. */
export function isTargetChanged(then: FrozenIndicator, now: FrozenIndicator): boolean {
  const asked = ({ row: { unit, direction, baseline, target, path } }: FrozenIndicator) =>
    canonicalText([unit, direction, baseline, target, path ?? []])
  return asked(then) !== asked(now)
}

/** How figures of it are made and read; other words about it change nothing. */
export function isDefinitionChanged(then: FrozenIndicator, now: FrozenIndicator): boolean {
  const made = ({ definition }: FrozenIndicator) => {
    if (!definition) return ''
    const { version, unit, direction, measure, factor, numerator, denominator, formula, interval } = definition
    return canonicalText([version, unit, direction, measure, factor, numerator, denominator, formula, interval])
  }
  return made(then) !== made(now)
}

/** The evaluation but for the wording of its sentence and for the version that is told of by itself. */
function outcomeOf({ evaluation }: FrozenIndicator): string {
  const { reason, ruleVersion: _version, ...judged } = evaluation
  return canonicalText({ ...judged, reason: { code: reason.code, figures: reason.figures } })
}

/** Periods of which one says what the other does not. */
function changedPeriods(then: readonly SeriesPoint[], now: readonly SeriesPoint[]): string[] {
  const [before, after] = [then, now].map((points) => new Map(points.map((point) => [canonicalText(point), point])))
  const changed = [
    ...[...(before ?? [])].filter(([text]) => !after?.has(text)),
    ...[...(after ?? [])].filter(([text]) => !before?.has(text)),
  ]
  return [...new Set(changed.map(([, { period }]) => period))].sort()
}
