import type { ChangeEffect, Direction, SeriesPoint, Verdict } from '../../contract/index.ts'
import { ranksOfLevels } from '../evaluation/level-scales.ts'

/** From the best to the worst. Those that say nothing of how it goes have no place here. */
const RANKED: readonly Verdict[] = ['achieved', 'on-track', 'at-risk', 'off-track', 'worsening']

/** Which way a verdict has gone; two that have no order between them, such as no data and at risk, are not compared. */
export function verdictChange(then: Verdict, now: Verdict): ChangeEffect {
  if (then === now) return 'same'
  const [before, after] = [RANKED.indexOf(then), RANKED.indexOf(now)]
  if (before < 0 || after < 0) return 'unknown'
  return after < before ? 'better' : 'worse'
}

/** Which way a figure has gone, by the way that is better for its indicator. */
export function figureChange(
  then: SeriesPoint | undefined,
  now: SeriesPoint | undefined,
  direction: Direction,
): ChangeEffect {
  if (!then || !now) return 'unknown'
  if (then.value !== undefined && now.value !== undefined) return numberChange(then.value, now.value, direction)
  if (then.attained !== undefined && now.attained !== undefined) {
    return numberChange(Number(then.attained), Number(now.attained), 'increase')
  }
  if (then.level !== undefined && now.level !== undefined) {
    const ranks = ranksOfLevels(now.level, then.level, direction)
    // The smaller rank is the better level.
    return ranks ? numberChange(ranks.goal, ranks.now, 'decrease') : 'unknown'
  }
  if (then.parts && then.parts.length === now.parts?.length) {
    const parts = then.parts.map((part, place) => numberChange(part, now.parts?.[place] ?? part, direction))
    const moved = [...new Set(parts.filter((part) => part !== 'same'))]
    return moved.length === 0 ? 'same' : moved.length === 1 && moved[0] ? moved[0] : 'unknown'
  }
  return 'unknown'
}

function numberChange(then: number, now: number, direction: Direction): ChangeEffect {
  if (then === now) return 'same'
  if (direction === 'none') return 'unknown'
  return now > then === (direction === 'increase') ? 'better' : 'worse'
}

/** The change between two numbers, and in per cent of the first; none where that is zero. */
export function amountOfChange(
  then: SeriesPoint | undefined,
  now: SeriesPoint | undefined,
): { absolute?: number; percent?: number; overlaps?: boolean } {
  if (then?.value === undefined || now?.value === undefined) return {}
  // Without the rests of binary arithmetic: 0.3, not 0.30000000000000004.
  const absolute = Number((now.value - then.value).toPrecision(12))
  const limits = [then.lower, then.upper, now.lower, now.upper].every((limit) => limit !== undefined)
  return {
    absolute,
    ...(then.value !== 0 && { percent: Number(((absolute / Math.abs(then.value)) * 100).toPrecision(12)) }),
    ...(limits && { overlaps: (then.lower ?? 0) <= (now.upper ?? 0) && (now.lower ?? 0) <= (then.upper ?? 0) }),
  }
}
