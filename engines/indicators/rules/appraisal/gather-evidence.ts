import type { Day } from '@kangcheng/kernel'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import type { IndicatorDefinition, Plan, PlanIndicator, SeriesPoint } from '../../contract/index.ts'
import { judgementAtEnd } from '../evaluate-plan.ts'
import type { Evidence } from './evidence.ts'
import { type AppraisedPeriod, figureOfPeriod } from './figure-of-period.ts'
import type { Line } from './scheme-lines.ts'

/** What is the same for all units and periods. */
export interface Background {
  readonly plan: Plan
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>
  readonly asOf: Day
}

/** Reads the evidence of one line from a series, period by period; made once a line, asked for every region. */
export type ReadEvidence = (points: readonly SeriesPoint[], period: AppraisedPeriod) => Evidence

/** The reader of each line that is an indicator; the plan's evaluation is made only where the scheme looks at it. */
export function evidenceReaders(
  scheme: AppraisalScheme,
  lines: readonly Line[],
  background: Background,
): ReadonlyMap<string, ReadEvidence> {
  const rows = new Map(background.plan.indicators.map((row) => [row.code, row]))
  const judged = judgedLines(scheme, lines)
  return new Map(
    lines
      .filter(({ item }) => item.kind === 'indicators')
      .map(({ key }) => [key, readerOf(key, rows.get(key), judged.has(key), background)]),
  )
}

function readerOf(
  code: string,
  row: PlanIndicator | undefined,
  isJudged: boolean,
  { plan, definitions, asOf }: Background,
): ReadEvidence {
  const direction = row?.direction ?? definitions.get(code)?.direction ?? 'none'
  const fixed: Evidence = {
    ...(row?.baseline.value === undefined ? {} : { baseline: row.baseline.value }),
    ...(direction === 'none' ? {} : { better: direction }),
  }
  return (points, period) => {
    const figure = figureOfPeriod(points, period)
    const said = { ...fixed, ...(figure && { figure }) }
    if (!row || !isJudged) return said
    const { verdict, goal } = judgementAtEnd(plan, row, definitions, points, { last: period.last, asOf })
    return { ...said, verdict, ...(goal !== undefined && { target: goal }) }
  }
}

/** The lines of which a curve or a rule asks for the verdict or the target as a number, or whether it is due. */
function judgedLines({ bonus, vetoes = [], flags = [] }: AppraisalScheme, lines: readonly Line[]): ReadonlySet<string> {
  const rules = [...(bonus?.rules ?? []), ...vetoes, ...flags]
  const asked = rules.flatMap(({ when }) => when.flatMap((one) => (one.of === 'verdict' ? [one.line] : [])))
  return new Set([...asked, ...lines.filter(asksForJudgement).map(({ key }) => key)])
}

function asksForJudgement({ curve }: Line): boolean {
  switch (curve?.kind) {
    case 'verdict':
    case 'target-share':
      return true
    case 'ratio':
      return curve.to === 'target'
    case 'all-or-none':
      return curve.reach === undefined
    default:
      return false
  }
}
