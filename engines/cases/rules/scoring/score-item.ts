import type { FilledItem, SheetItem } from '../../contract/scoring-sheet.ts'

/** Points in hundredths, so that sums are exact. */
export type Hundredths = number

export interface ScoredItem {
  readonly code: string
  /** Undefined while the item is not filled in. */
  readonly points: Hundredths | undefined
  readonly possible: Hundredths
  readonly vetoed: boolean
}

/** What one item comes to; of what does not apply nothing is possible. */
export function scoreItem(item: SheetItem, filled: FilledItem | undefined): ScoredItem {
  const { code } = item
  const most = hundredths(item.points)
  if (filled?.notApplicable && item.mayNotApply) return { code, points: 0, possible: 0, vetoed: false }
  const points = filled && !filled.notApplicable ? pointsOf(item, filled, most) : undefined
  // A checklist has no points to lose.
  const failed = item.scoring.kind === 'check' ? filled?.conforms === false : points === 0
  return { code, points, possible: most, vetoed: item.veto === true && points !== undefined && failed }
}

export function hundredths(points: number): Hundredths {
  return Math.round(points * 100)
}

function pointsOf({ scoring }: SheetItem, filled: FilledItem, most: Hundredths): Hundredths | undefined {
  const { conforms, step, findings, conforming, examined, value } = filled
  switch (scoring.kind) {
    case 'all':
      return conforms === undefined ? undefined : conforms ? most : 0
    case 'check':
      return conforms === undefined ? undefined : 0
    case 'steps': {
      const chosen = scoring.steps.find(({ code }) => code === step)
      return chosen && hundredths(chosen.points)
    }
    case 'deduct':
      return findings === undefined ? undefined : Math.max(0, most - findings * hundredths(scoring.each))
    case 'share':
      if (conforming === undefined || examined === undefined || examined === 0) return undefined
      return Math.round((most * conforming) / examined)
    case 'band': {
      if (value === undefined) return undefined
      return hundredths(scoring.bands.find(({ atLeast }) => value >= atLeast)?.points ?? 0)
    }
  }
}
