import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeLimit } from './judge-limit.ts'
import { readMoment, writeMoment } from './moments.ts'

const at = (text: string) => {
  const moment = readMoment(text, '+08:00')
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}
const HOUR = 3_600_000

describe('a moment', () => {
  it('is as exact as it was written', () => {
    expect(at('2026-03-02T09:00:00+08:00').low).toBe(Date.parse('2026-03-02T01:00:00Z'))
    expect(at('2026-03-02T01:00:00Z').low).toBe(at('2026-03-02T09:00:00+08:00').low)
    expect(at('2026-03-02').high - at('2026-03-02').low).toBe(24 * HOUR - 1)
    expect(at('2026-02').high).toBe(at('2026-03').low - 1)
    expect(at('2026').high).toBe(at('2027').low - 1)
  })

  it.each(['', '2026-3-2', '昨天', '2026-03-02 09:00', '2026-03-02T09'])('is not «%s»', (text) => {
    expect(readMoment(text, '+08:00')).toBeUndefined()
  })

  it('is written as it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(at(writeMoment(seconds * 1_000, '+08:00')).low).toBe(seconds * 1_000)
      }),
    )
  })
})

describe('a time limit', () => {
  const admitted = at('2026-03-02T09:00:00+08:00')

  it('is kept to the second, missed after it', () => {
    const limit = admitted.high + 8 * HOUR
    expect(judgeLimit(admitted, [], 8, limit)).toEqual({ kind: 'waits', until: limit + 1 })
    expect(judgeLimit(admitted, [], 8, limit + 1)).toEqual({ kind: 'missing' })
    expect(judgeLimit(admitted, [at('2026-03-02T17:00:00+08:00')], 8, limit)).toEqual({ kind: 'kept' })
    expect(judgeLimit(admitted, [at('2026-03-02T19:00:00+08:00')], 8, limit)).toEqual({ kind: 'late', hours: 2 })
  })

  it('is not said to be missed where only the day is known', () => {
    expect(judgeLimit(admitted, [at('2026-03-02')], 8, admitted.high)).toEqual({ kind: 'kept' })
    expect(judgeLimit(at('2026-03-02'), [at('2026-03-03T07:00:00+08:00')], 8, admitted.high)).toEqual({ kind: 'kept' })
  })

  it('is never late sooner by waiting less, and looks again exactly when it turns', () => {
    const hours = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 400 * HOUR }), (limit, passed) => {
        const verdict = judgeLimit(admitted, [], limit, admitted.low + passed)
        if (verdict.kind !== 'waits') return
        expect(judgeLimit(admitted, [], limit, verdict.until)).toEqual({ kind: 'missing' })
        expect(judgeLimit(admitted, [], limit, verdict.until - 1).kind).toBe('waits')
      }),
    )
  })
})
