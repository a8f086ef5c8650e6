import { describe, expect, it } from 'vitest'
import { isCalendarDay, isDay, requireDay } from './calendar-day.ts'

describe('a day', () => {
  it('is in the calendar, leap years by the Gregorian rule', () => {
    expect([isDay('2024-02-29'), isDay('2000-02-29'), isDay('2026-12-31')]).toEqual([true, true, true])
    expect([isDay('1900-02-29'), isDay('2026-02-29'), isDay('2026-04-31')]).toEqual([false, false, false])
  })

  it('is written in full', () => {
    for (const text of [
      '',
      '2026-3-1',
      '20260301',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-01-01',
      'x',
      '2o26-01-01',
      '20a6-01-01',
      null as never,
    ])
      expect(isDay(text)).toBe(false)
    expect(isCalendarDay(Number.NaN, 1, 1)).toBe(false)
    expect(isCalendarDay(2026, 1, Number.NaN)).toBe(false)
  })

  it('is asked for by name', () => {
    expect(() => requireDay('day', 'tomorrow')).toThrow('day tomorrow is not a day')
    expect(requireDay('day', '2026-11-22')).toBe(20_779)
  })

  it('is counted from 1970, over leap years and centuries', () => {
    for (let day = -719_162; day < 200_000; day += 97) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
      expect(requireDay('day', text)).toBe(day)
    }
  })
})
