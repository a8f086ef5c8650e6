import type { Doubt } from '@kangcheng/persons/contract'

type Pair = Pick<Doubt, 'one' | 'other'>
type Waiting = Pick<Doubt, 'one' | 'other' | 'state' | 'proposedBy'>

/**
 * The doubt that comes after one, around the end to the beginning: one that waits, and not one that who asks has proposed and somebody
 * else has to agree to. Undefined where no other is left.
 */
export function nextDoubt<One extends Waiting>(
  doubts: readonly One[],
  current: Pair,
  me: string | undefined,
): One | undefined {
  const at = doubts.findIndex((one) => isSamePair(one, current))
  const others = at < 0 ? doubts : [...doubts.slice(at + 1), ...doubts.slice(0, at)]
  return others.find((one) => isWaiting(one) && !(one.state === 'proposed' && one.proposedBy === me))
}

export function isSamePair(pair: Pair, { one, other }: Pair): boolean {
  return (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one)
}

export function isWaiting({ state }: Pick<Doubt, 'state'>): boolean {
  return state === 'open' || state === 'later' || state === 'proposed'
}

/** Whole days between two moments, by the clock. */
export function daysSince(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / 86_400_000))
}

/** How likely a score makes it that two charts are one person’s: log2 of odds as a share. */
export function shareOf(score: number): number {
  return 1 / (1 + 2 ** -score)
}

/** The share as percent, in as many figures as can be believed: no score makes anything certain. */
export function percentOf(score: number): string {
  const percent = 100 * shareOf(score)
  if (percent > 99.99) return '>99.99%'
  if (percent < 0.01) return '<0.01%'
  return `${percent.toFixed(percent > 99 || percent < 1 ? 2 : 0)}%`
}
