import type { LineCondition, Standing, UnitCondition } from '../../contract/appraisal/index.ts'
import type { ScoredLine } from './score-lines.ts'

type Comparison = Extract<LineCondition, { comparator: string }>['comparator']

/** Whether all conditions hold of a unit's lines. A condition about a line without data does not. */
export function linesHold(when: readonly LineCondition[], lines: readonly ScoredLine[]): boolean {
  return when.every((condition) => lineHolds(condition, lines))
}

/** What stands of a unit in the ranking. */
export interface Ranked {
  readonly score: number
  readonly rank: number
  /** From the bottom, ties included. */
  readonly rankFromLast: number
  readonly standing?: Standing
}

export function unitHolds(when: readonly UnitCondition[], lines: readonly ScoredLine[], ranked: Ranked): boolean {
  return when.every((condition) => {
    switch (condition.of) {
      case 'score':
        return compares(ranked.score, condition)
      case 'first':
        return ranked.rank <= condition.places
      case 'last':
        // Where all are equal, nobody is last.
        return ranked.rankFromLast <= condition.places && ranked.rank > 1
      case 'standing':
        return ranked.standing !== undefined && condition.is.includes(ranked.standing)
      default:
        return lineHolds(condition, lines)
    }
  })
}

function lineHolds(condition: LineCondition, lines: readonly ScoredLine[]): boolean {
  if (condition.of === 'full-lines') {
    const known = lines.filter(({ worked }) => worked !== undefined)
    const full = known.filter(({ worked }) => worked?.share === 1)
    return known.length > 0 && compares(full.length / known.length, condition)
  }
  const found = lines.find(({ line }) => line.key === condition.line)
  if (!found) return false
  switch (condition.of) {
    case 'figure':
      return found.evidence.figure?.value !== undefined && compares(found.evidence.figure.value, condition)
    case 'share':
      return found.worked !== undefined && compares(found.worked.share, condition)
    case 'verdict':
      return found.evidence.verdict !== undefined && condition.is.includes(found.evidence.verdict)
  }
}

const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '<': (left, right) => left < right,
}

function compares(left: number, { comparator, value }: { comparator: Comparison; value: number }): boolean {
  return COMPARISONS[comparator](left, value)
}
