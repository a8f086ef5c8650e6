import { readPeriod } from '@kangcheng/kernel'
import type { AppraisalScheme, Curve, LineCondition, UnitCondition } from '../../contract/appraisal/index.ts'
import { exampleFaults } from './run-example.ts'
import { namedBy } from './scheme-lines.ts'

/** What a schema cannot see in a scheme, each fault in a line; then what its examples do not come to. */
export function checkScheme(scheme: AppraisalScheme): string[] {
  const faults = [...periodFaults(scheme), ...itemFaults(scheme), ...ruleFaults(scheme)]
  return faults.length > 0 ? faults : exampleFaults(scheme)
}

function periodFaults({ frequency, from }: AppraisalScheme): string[] {
  return readPeriod(from)?.kind === frequency ? [] : [`from: ${from} is no ${frequency}`]
}

function itemFaults({ items, units }: AppraisalScheme): string[] {
  const indicators = items.flatMap(namedBy)
  const named = [...items.map(({ code }) => code), ...indicators]
  const rests = items.filter((item) => item.kind === 'indicators' && item.indicators === 'of-plan')
  return [
    ...repeated(named).map((code) => `${code} stands twice among items and indicators`),
    ...(rests.length > 1 ? ['only one item can take what is left of the plan'] : []),
    ...items.flatMap((item) => (item.kind === 'indicators' ? curveFaults(item.curve, `${item.code}: `) : [])),
    ...(units.by === 'responsibility'
      ? repeated((units.shared ?? []).map((one) => `${one.indicator} of ${one.organisation}`)).map(
          (one) => `${one} is shared twice`,
        )
      : []),
  ]
}

/** A verdict that is worse may not earn more. */
function curveFaults(curve: Curve, place: string): string[] {
  if (curve.kind === 'linear' && curve.floor === curve.full) return [`${place}floor and full are equal`]
  if (curve.kind !== 'verdict') return []
  const order = ['achieved', 'on-track', 'at-risk', 'off-track', 'worsening'] as const
  return order.flatMap((verdict, index) => {
    const before = order[index - 1]
    return before !== undefined && curve.shares[verdict] > curve.shares[before]
      ? [`${place}${verdict} earns more than ${before}`]
      : []
  })
}

function ruleFaults({ items, bonus, vetoes = [], flags = [] }: AppraisalScheme): string[] {
  const rules: { code: string; when: readonly (LineCondition | UnitCondition)[] }[] = [
    ...(bonus?.rules ?? []),
    ...vetoes,
    ...flags,
  ]
  // What is left of the plan is known only beside the plan.
  const open = items.some((item) => item.kind === 'indicators' && item.indicators === 'of-plan')
  const lines = new Set(items.flatMap((item) => (item.kind === 'indicators' ? namedBy(item) : [item.code])))
  return [
    ...repeated(rules.map(({ code }) => code)).map((code) => `the rule ${code} stands twice`),
    ...rules.flatMap(({ code, when }) =>
      when.flatMap((condition) =>
        'line' in condition && !open && !lines.has(condition.line)
          ? [`${code}: there is no line ${condition.line}`]
          : [],
      ),
    ),
  ]
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
