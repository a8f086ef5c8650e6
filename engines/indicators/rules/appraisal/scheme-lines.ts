import type { AppraisalItem, AppraisalScheme, Curve } from '../../contract/appraisal/index.ts'

/** What points are given for, one by one: an item of many indicators is as many lines. */
export interface Line {
  /** The indicator or, of an item without one, the item. */
  readonly key: string
  readonly item: AppraisalItem
  readonly points: number
  /** Absent of reports, whose share is a plain one. */
  readonly curve?: Curve
}

/** The lines of a scheme in its order; `ofPlan` are the indicators of its plan in theirs. */
export function linesOf({ items }: Pick<AppraisalScheme, 'items'>, ofPlan: readonly string[]): Line[] {
  const named = new Set(items.flatMap(namedBy))
  const rest = ofPlan.filter((code) => !named.has(code))
  return items.flatMap((item): Line[] => {
    if (item.kind !== 'indicators') return [{ key: item.code, item, points: item.points }]
    const codes = item.indicators === 'of-plan' ? rest : item.indicators
    return codes.map((key) => ({ key, item, points: item.points, curve: item.curve }))
  })
}

/** The indicators that an item names itself. */
export function namedBy(item: AppraisalItem): readonly string[] {
  return item.kind === 'indicators' && item.indicators !== 'of-plan' ? item.indicators : []
}
