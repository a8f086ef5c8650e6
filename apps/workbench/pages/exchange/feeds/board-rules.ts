import type { BoardQuery, Dimension, Feed, FeedBoardLine, FeedScore } from '@kangcheng/exchange/contract'
import { DIMENSIONS, type FeedSearch } from './search.ts'

/** A feed with what is behind it. */
export interface BoardRow {
  readonly feed: Feed
  readonly line: FeedBoardLine | undefined
  readonly today: DayCount
  readonly yesterday: DayCount
}

export interface DayCount {
  readonly looked: number
  readonly failed: number
}

export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** The days that are asked for, both included. */
export function periodOf({ days, from, to }: FeedSearch, today: string): BoardQuery & { to: string } {
  const last = to ?? today
  const [first = last] = [from ?? dayBefore(last, (days ?? 7) - 1), last].sort()
  return { from: first, to: last }
}

/** The days for the figures of today and yesterday: those of the period where it has them, so that they are asked for once. */
export function freshPeriod(period: BoardQuery, today: string): BoardQuery {
  const yesterday = dayBefore(today, 1)
  return period.from <= yesterday && period.to >= today ? period : { from: yesterday, to: today }
}

/** Messages of a day, and how many of them could not be stored. */
export function messagesOn(line: FeedBoardLine | undefined, day: string): DayCount {
  const found = line?.scores.find(({ rule }) => rule === 'rejects')?.days.find((one) => one.day === day)
  return found ?? { looked: 0, failed: 0 }
}

/** Whether a larger part is refused today than yesterday. */
export function rejectsMore({ today, yesterday }: Pick<BoardRow, 'today' | 'yesterday'>): boolean {
  return today.failed * Math.max(yesterday.looked, 1) > yesterday.failed * Math.max(today.looked, 1)
}

/** 0–100, in tenths, and 100 only where nothing failed; undefined where nothing was looked at. */
export function shareOf({ looked, failed }: DayCount): number | undefined {
  if (looked === 0) return undefined
  return failed === 0 ? 100 : Math.floor((1000 * (looked - failed)) / looked) / 10
}

/** How a feed does in a dimension: all its rules together. */
export function dimensionScore(scores: readonly FeedScore[], dimension: Dimension): DayCount {
  const own = scores.filter((score) => score.dimension === dimension)
  const sum = (key: keyof DayCount) => own.reduce((total, score) => total + score[key], 0)
  return { looked: sum('looked'), failed: sum('failed') }
}

function worstShare({ line }: BoardRow): number {
  return Math.min(...DIMENSIONS.map((one) => shareOf(dimensionScore(line?.scores ?? [], one)) ?? 101))
}

export type FeedState = 'silent' | 'open' | 'closed'

export function stateOf({ feed, line }: Pick<BoardRow, 'feed' | 'line'>): FeedState {
  return !feed.settings.isOpen ? 'closed' : line?.isSilent ? 'silent' : 'open'
}

/** Those that want somebody first: the silent, then who refuses more than yesterday, then the most dead letters. Or the lowest score first. */
export function inOrder(rows: readonly BoardRow[], order: FeedSearch['order']): BoardRow[] {
  if (order === 'worst') return rows.toSorted((a, b) => worstShare(a) - worstShare(b))
  const urgency = (row: BoardRow) => {
    const state = stateOf(row)
    return state === 'closed' ? 3 : state === 'silent' ? 0 : rejectsMore(row) ? 1 : 2
  }
  return rows.toSorted((a, b) => urgency(a) - urgency(b) || (b.line?.dead ?? 0) - (a.line?.dead ?? 0))
}
