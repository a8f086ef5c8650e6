import type { ReplayState } from '@kangcheng/exchange/contract'

export interface ReplayProgress {
  /** 0 to 1. */
  readonly share: number
  /** Whole minutes that are left, at the pace so far; left out where nothing can be said. */
  readonly minutes?: number
}

/** How far a replay is; undefined where it has ended or nobody counted what there is. */
export function progressOf(replay: ReplayState): ReplayProgress | undefined {
  const { state, total, messages, started, moved } = replay
  if (state !== 'running' || total === undefined) return undefined
  // Letters that were dismissed meanwhile are passed over, and count as looked at only at the end.
  const share = total === 0 ? 1 : Math.min(1, messages / total)
  const elapsed = Date.parse(moved) - Date.parse(started)
  if (messages === 0 || elapsed <= 0) return { share }
  return { share, minutes: Math.ceil(((elapsed / messages) * Math.max(0, total - messages)) / 60_000) }
}
