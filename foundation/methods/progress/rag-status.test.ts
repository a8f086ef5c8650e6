import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ragStatus } from './rag-status.ts'

const LIMITS = [
  { from: '2026-01-01', green: 95, amber: 90 },
  { from: '2024-01-01', green: 90, amber: 85 },
]

describe('green, amber, red', () => {
  it.each([
    [95, 'green'],
    [94.9, 'amber'],
    [90, 'amber'],
    [89.9, 'red'],
  ])('%s of 95 and 90 is %s', (value, status) => {
    expect(ragStatus.must(value, '2026-11-22', LIMITS, 'increase').status).toBe(status)
  })

  it('takes the limits that held on the day', () => {
    expect(ragStatus.must(92, '2025-12-31', LIMITS, 'increase')).toEqual({ status: 'green', limits: LIMITS[1] })
    for (const limits of [LIMITS, LIMITS.toReversed()]) {
      expect(ragStatus.must(92, '2026-01-01', limits, 'increase')).toEqual({ status: 'amber', limits: LIMITS[0] })
    }
  })

  it('lets a value fall short by the tolerance, binary fractions or not', () => {
    expect(ragStatus.must(94.95, '2026-11-22', LIMITS, 'increase', 0.05).status).toBe('green')
    expect(ragStatus.must(94.94, '2026-11-22', LIMITS, 'increase', 0.05).status).toBe('amber')
  })

  it('turns with the polarity', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 20 }), (value, width) => {
        const up = [{ from: '2026-01-01', green: width, amber: 0 }]
        const down = [{ from: '2026-01-01', green: -width, amber: 0 }]
        expect(ragStatus.must(-value, '2026-05-01', down, 'decrease').status).toBe(
          ragStatus.must(value, '2026-05-01', up, 'increase').status,
        )
      }),
    )
  })

  it.each([
    ['a day before all limits', 92, '2023-12-31', LIMITS, 'undetermined'],
    ['no limits', 92, '2026-01-01', [], 'undetermined'],
    ['a day that is none', 92, '22/11/2026', LIMITS, 'outside-range'],
    ['limits from a day that is none', 92, '2026-01-01', [{ from: '2026', green: 2, amber: 1 }], 'outside-range'],
    ['amber above green', 92, '2026-01-01', [{ from: '2026-01-01', green: 1, amber: 2 }], 'contradiction'],
    ['two from one day', 92, '2026-01-01', [LIMITS[0] ?? LIMITS, LIMITS[0] ?? LIMITS].flat(), 'contradiction'],
    ['a value that is none', Number.NaN, '2026-01-01', LIMITS, 'not-finite'],
  ])('is not calculable for %s', (_, value, day, limits, reason) => {
    expect(ragStatus(value, day, limits, 'increase')).toMatchObject({ reason })
  })

  it('is not calculable for a tolerance below 0, or an amber better than green where less is better', () => {
    expect(ragStatus(1, '2026-01-01', LIMITS, 'increase', -1)).toMatchObject({ reason: 'outside-range' })
    expect(ragStatus(1, '2026-01-01', LIMITS, 'decrease')).toMatchObject({ reason: 'contradiction' })
  })
})
