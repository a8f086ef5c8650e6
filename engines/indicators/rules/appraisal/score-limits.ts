import { shareLimits } from './curve-share.ts'
import type { ScoredLine } from './score-lines.ts'

/**
 * 95 % limits of a sum of points, from the limits of the figures behind them: the distances to the lines' own limits add
 * as squares (MOVER; Zou & Donner, Statistics in Medicine 27 (2008) 1693–1702, for independent figures). Nothing when no
 * line has limits, or when one could vary by an amount that nobody knows: an interval of the others would look too sure.
 */
export function pointLimits(lines: readonly ScoredLine[]): { lower: number; upper: number } | undefined {
  const sum = lines.reduce((points, line) => points + line.points, 0)
  let below = 0
  let above = 0
  let limited = false
  for (const { line, evidence, full, points, worked } of lines) {
    if (!worked || isExact(worked.formula)) continue
    const shares = shareLimits(line, evidence)
    if (!shares) return undefined
    limited = true
    below += (points - Math.min(points, shares.lower * full)) ** 2
    above += (Math.max(points, shares.upper * full) - points) ** 2
  }
  return limited
    ? { lower: Math.max(0, sum - Math.sqrt(below)), upper: Math.min(fullOf(lines), sum + Math.sqrt(above)) }
    : undefined
}

/** A deed done and a report counted vary by no chance. */
function isExact(formula: string): boolean {
  return formula === 'done' || formula === 'timeliness' || formula === 'completeness'
}

function fullOf(lines: readonly ScoredLine[]): number {
  return lines.reduce((sum, { full }) => sum + full, 0)
}
