import type { AppraisalScheme, Standing } from '../../contract/appraisal/index.ts'
import { unitHolds } from './condition-holds.ts'
import type { UnitEvidence } from './evidence.ts'
import { placeFigures } from './place-figures.ts'
import type { Line } from './scheme-lines.ts'
import { scoreLines } from './score-lines.ts'
import { scoreUnit, type UnitScore } from './score-unit.ts'

export interface RankedUnit extends UnitScore {
  readonly rank?: number
  readonly standing?: Standing
  readonly flags: readonly string[]
}

/**
 * Scores and ranks the units of a scheme: competition ranking (1, 2, 2, 4) by the rounded score, so that what looks equal is
 * equal. By rank, then by code; units without a score come last. The same in whatever order units are given.
 */
export function rankUnits(
  scheme: AppraisalScheme,
  lines: readonly Line[],
  units: readonly UnitEvidence[],
): { ranking: RankedUnit[]; average?: number } {
  const places = placeFigures(lines, units)
  const scored = units.map((unit) => scoreUnit(scheme, unit.unit, scoreLines(scheme, lines, unit, places)))
  // By code before they are added up: the order of adding shows in the last digits.
  const inOrder = scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.unit < b.unit ? -1 : 1))
  const scores = inOrder.flatMap(({ score }) => (score === undefined ? [] : [score]))
  if (scores.length === 0) return { ranking: inOrder.map((unit) => ({ ...unit, flags: [] })) }
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return { ranking: inOrder.map((unit) => ranked(scheme, unit, scores, average)), average }
}

/** `scores` fall. */
function ranked(scheme: AppraisalScheme, unit: UnitScore, scores: readonly number[], average: number): RankedUnit {
  const { score } = unit
  if (score === undefined) return { ...unit, flags: [] }
  const rank = scores.indexOf(score) + 1
  const rankFromLast = scores.length - scores.lastIndexOf(score)
  const standing = standingOf(unit, average)
  const stands = { score, rank, rankFromLast, ...(standing && { standing }) }
  const flags = (scheme.flags ?? []).filter(({ when }) => unitHolds(when, unit.lines, stands))
  return { ...unit, rank, ...(standing && { standing }), flags: flags.map(({ code }) => code) }
}

function standingOf({ lower, upper }: UnitScore, average: number): Standing | undefined {
  if (lower === undefined || upper === undefined) return undefined
  return lower > average ? 'above' : upper < average ? 'below' : 'similar'
}
