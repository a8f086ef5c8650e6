import type { IndicatorDefinition } from '../../contract/index.ts'
import { bareText } from './fold-text.ts'
import { bareName } from './split-name.ts'

export interface IndicatorMatch {
  readonly definition: IndicatorDefinition
  /** The name or an alias is the same but for punctuation and white space. Anything less is for a person to confirm. */
  readonly exact: boolean
}

export type MatchIndicator = (name: string) => IndicatorMatch | undefined

/** Shares of two-sign pieces in common (Dice) that two names need, and the lead over the second best. */
const LIKE_ENOUGH = 0.72
const LEAD = 0.08

/** Finds definitions by printed name. Names that count on different bases (每千, 每万, ages) are never taken for alike. */
export function indicatorMatcher(definitions: readonly IndicatorDefinition[]): MatchIndicator {
  const exact = new Map<string, IndicatorDefinition>()
  const names: { definition: IndicatorDefinition; bare: string; pieces: Map<string, number>; base: string }[] = []
  for (const definition of definitions) {
    for (const name of [definition.name.zh, ...(definition.aliases ?? [])]) {
      const bare = bareName(name)
      if (bare === '') continue
      if (!exact.has(bare)) exact.set(bare, definition)
      names.push({ definition, bare, pieces: piecesOf(bare), base: countingBase(bare) })
    }
  }
  return (name) => {
    const bare = bareName(name)
    const same = exact.get(bare) ?? exact.get(bareText(name))
    if (same) return { definition: same, exact: true }
    const pieces = piecesOf(bare)
    const base = countingBase(bare)
    let best: { definition: IndicatorDefinition; likeness: number } | undefined
    let second = 0
    for (const candidate of names) {
      if (candidate.base !== base) continue
      const likeness = dice(pieces, candidate.pieces)
      if (likeness > (best?.likeness ?? 0)) {
        if (best && best.definition !== candidate.definition) second = best.likeness
        best = { definition: candidate.definition, likeness }
      } else if (candidate.definition !== best?.definition) second = Math.max(second, likeness)
    }
    return best && best.likeness >= LIKE_ENOUGH && best.likeness - second >= LEAD
      ? { definition: best.definition, exact: false }
      : undefined
  }
}

/** Numbers and 每-words of a name: what must agree before names may be called alike. */
function countingBase(bare: string): string {
  return (bare.match(/每?[十百千万]+(?=常住|户籍|人|名|老)|\d+/g) ?? []).join(' ')
}

function piecesOf(text: string): Map<string, number> {
  const pieces = new Map<string, number>()
  for (let index = 0; index < text.length - 1; index++) {
    const piece = text.slice(index, index + 2)
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  return pieces
}

function dice(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [piece, times] of left) common += Math.min(times, right.get(piece) ?? 0)
  const total = count(left) + count(right)
  return total === 0 ? 0 : (2 * common) / total
}

function count(pieces: ReadonlyMap<string, number>): number {
  return [...pieces.values()].reduce((sum, times) => sum + times, 0)
}
