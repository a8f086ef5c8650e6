import type { Feed, FeedBoardLine, FeedScore } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import {
  type BoardRow,
  dimensionScore,
  freshPeriod,
  inOrder,
  periodOf,
  rejectsMore,
  shareOf,
  stateOf,
} from './board-rules.ts'

const score = (part: Partial<FeedScore>): FeedScore => ({
  ...{ feed: 'lis', rule: 'r', dimension: 'conformity', title: { zh: '规', en: 'r' }, looked: 0, failed: 0, days: [] },
  ...part,
})
function row(
  code: string,
  part: Partial<FeedBoardLine> & { isOpen?: boolean; today?: [number, number]; yesterday?: [number, number] } = {},
): BoardRow {
  const { isOpen = true, today = [0, 0], yesterday = [0, 0], ...line } = part
  const settings = { title: { zh: code, en: code }, isOpen } as Feed['settings']
  return {
    feed: { code, organisation: 'x', version: 1, settings },
    line: { feed: code, isSilent: false, waiting: 0, dead: 0, scores: [], ...line },
    today: { looked: today[0], failed: today[1] },
    yesterday: { looked: yesterday[0], failed: yesterday[1] },
  }
}

describe('periodOf', () => {
  it('is the last days, today among them, unless days are named', () => {
    expect(periodOf({}, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' })
    expect(periodOf({ days: 30 }, '2026-03-02')).toEqual({ from: '2026-02-01', to: '2026-03-02' })
    expect(periodOf({ from: '2026-01-05', to: '2026-01-01' }, '2026-03-02')).toEqual({
      from: '2026-01-01',
      to: '2026-01-01',
    })
  })
  it('serves today and yesterday too where it has them', () => {
    const week = periodOf({}, '2026-03-02')
    expect(freshPeriod(week, '2026-03-02')).toBe(week)
    expect(freshPeriod({ from: '2026-01-01', to: '2026-02-01' }, '2026-03-02')).toEqual({
      from: '2026-03-01',
      to: '2026-03-02',
    })
  })
})

describe('shareOf', () => {
  it('says 100 only where nothing failed, and nothing where nothing was looked at', () => {
    expect(shareOf({ looked: 100_000, failed: 1 })).toBe(99.9)
    expect(shareOf({ looked: 3, failed: 0 })).toBe(100)
    expect(shareOf({ looked: 0, failed: 0 })).toBeUndefined()
  })
  it('takes all rules of a dimension together', () => {
    const scores = [
      score({ looked: 10, failed: 1 }),
      score({ looked: 30 }),
      score({ looked: 9, failed: 9, dimension: 'timeliness' }),
    ]
    expect(dimensionScore(scores, 'conformity')).toEqual({ looked: 40, failed: 1 })
  })
})

describe('the order of feeds', () => {
  it('begins with the silent, then those that refuse more, then dead letters; closed ones are last', () => {
    const rows = [
      row('quiet'),
      row('closed', { isOpen: false, isSilent: true, dead: 9 }),
      row('dead', { dead: 3 }),
      row('more', { today: [10, 2], yesterday: [100, 2] }),
      row('silent', { isSilent: true }),
    ]
    expect(inOrder(rows, undefined).map(({ feed }) => feed.code)).toEqual(['silent', 'more', 'dead', 'quiet', 'closed'])
  })
  it('begins with the lowest score on request; what has none is last', () => {
    const rows = [
      row('none'),
      row('good', { scores: [score({ looked: 9 })] }),
      row('bad', { scores: [score({ looked: 9, failed: 4 })] }),
    ]
    expect(inOrder(rows, 'worst').map(({ feed }) => feed.code)).toEqual(['bad', 'good', 'none'])
  })
  it('compares parts, not counts', () => {
    expect(rejectsMore(row('a', { today: [10, 1], yesterday: [1000, 5] }))).toBe(true)
    expect(rejectsMore(row('a', { today: [1000, 5], yesterday: [10, 1] }))).toBe(false)
    expect(rejectsMore(row('a', { today: [5, 0], yesterday: [0, 0] }))).toBe(false)
  })
  it('calls a closed feed closed, however silent it is', () => {
    expect(stateOf(row('a', { isOpen: false, isSilent: true }))).toBe('closed')
  })
})
