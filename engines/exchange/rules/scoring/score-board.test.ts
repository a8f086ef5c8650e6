import { describe, expect, it } from 'vitest'
import { isSilent, scoresOf } from './score-board.ts'

const none = () => undefined

describe('the scores of a feed', () => {
  it('add up the days of each rule, and say how many of all were sent twice', () => {
    const scores = scoresOf(
      'lis',
      [
        { day: '2026-11-21', rule: 'rejects', looked: 100, failed: 2 },
        { day: '2026-11-22', rule: 'rejects', looked: 50, failed: 1 },
        { day: '2026-11-22', rule: 'duplicates', looked: 0, failed: 10 },
      ],
      none,
    )
    expect(scores).toMatchObject([
      { rule: 'rejects', dimension: 'conformity', looked: 150, failed: 3 },
      { rule: 'duplicates', dimension: 'uniqueness', looked: 160, failed: 10 },
    ])
    expect(scores[1]?.days).toEqual([
      { day: '2026-11-21', looked: 100, failed: 0 },
      { day: '2026-11-22', looked: 60, failed: 10 },
    ])
  })

  it('leave out a rule that nobody knows any more', () => {
    expect(scoresOf('lis', [{ day: '2026-11-22', rule: 'gone', looked: 1, failed: 0 }], none)).toEqual([])
  })
})

describe('a feed', () => {
  const now = Date.UTC(2026, 10, 22, 12)
  it('is silent after so many minutes, and where it never spoke', () => {
    expect(isSilent(30, now - 29 * 60_000, now)).toBe(false)
    expect(isSilent(30, now - 31 * 60_000, now)).toBe(true)
    expect(isSilent(30, null, now)).toBe(true)
    expect(isSilent(undefined, null, now)).toBe(false)
  })
})
