import type { AppraisalScheme, MissingReason } from '../../contract/appraisal/index.ts'
import { type Place, shareOf, type Worked } from './curve-share.ts'
import type { Evidence, UnitEvidence } from './evidence.ts'
import type { Line } from './scheme-lines.ts'

/** One line of one unit with what it earned. */
export interface ScoredLine {
  readonly line: Line
  readonly coefficient: number
  /** Points of the line × coefficient. */
  readonly full: number
  readonly evidence: Evidence
  readonly worked?: Worked
  readonly missing?: MissingReason
  /** In the score: with data, or as zero where the scheme counts what is missing so. */
  readonly counted: boolean
  readonly points: number
}

/** Nothing was to be had: no gap, and no part of what should be covered. */
export function isDue({ missing }: Pick<ScoredLine, 'missing'>): boolean {
  return missing !== 'not-due' && missing !== 'no-report-due'
}

/** What was not handed in is the unit's own doing; other gaps are nobody's failing and never count as zero. */
const OWN_DOING: ReadonlySet<MissingReason> = new Set(['no-figure', 'not-collected'])

/** The lines that a unit carries, in the order of the scheme. `places` is line → unit → place, for the curve `rank`. */
export function scoreLines(
  { missing }: Pick<AppraisalScheme, 'missing'>,
  lines: readonly Line[],
  { unit, coefficients, evidence }: UnitEvidence,
  places: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): ScoredLine[] {
  return lines.flatMap((line): ScoredLine[] => {
    const coefficient = coefficients.get(line.key)
    if (coefficient === undefined) return []
    const known = evidence.get(line.key) ?? {}
    const full = line.points * coefficient
    const share = shareOf(line, known, places.get(line.key)?.get(unit))
    const same = { line, coefficient, full, evidence: known }
    if (typeof share !== 'string') return [{ ...same, worked: share, counted: true, points: full * share.share }]
    return [{ ...same, missing: share, counted: missing === 'zero' && OWN_DOING.has(share), points: 0 }]
  })
}
