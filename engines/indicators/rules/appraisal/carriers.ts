import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import type { Plan } from '../../contract/index.ts'
import type { Line } from './scheme-lines.ts'

/**
 * Organisation → line → coefficient: who leads an indicator in the plan carries it with 1, unless the scheme says otherwise;
 * whoever carries an indicator carries the items on reports with 1.
 */
export function carriersOf(
  scheme: Pick<AppraisalScheme, 'units'>,
  plan: Pick<Plan, 'indicators'>,
  lines: readonly Line[],
): Map<string, Map<string, number>> {
  const carriers = new Map<string, Map<string, number>>()
  const carry = (organisation: string, line: string, coefficient: number) => {
    const carried = carriers.get(organisation) ?? new Map<string, number>()
    carriers.set(organisation, carried.set(line, coefficient))
  }
  const appraised = new Set(lines.map(({ key }) => key))
  for (const { code, organisation } of plan.indicators) {
    if (organisation !== undefined && appraised.has(code)) carry(organisation, code, 1)
  }
  const shared = scheme.units.by === 'responsibility' ? (scheme.units.shared ?? []) : []
  for (const { organisation, indicator, coefficient } of shared) {
    if (appraised.has(indicator)) carry(organisation, indicator, coefficient)
  }
  for (const { key, item } of lines) {
    if (item.kind !== 'indicators') for (const organisation of carriers.keys()) carry(organisation, key, 1)
  }
  return carriers
}
