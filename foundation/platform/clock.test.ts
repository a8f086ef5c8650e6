import { readDay } from '@kangcheng/kernel'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from './clock.ts'

afterEach(() => vi.useRealTimers())

describe('systemClock', () => {
  it('gives the day of the city, which has begun before the day in London', () => {
    vi.useFakeTimers({ now: new Date('2024-12-31T16:30:00Z') })
    expect(systemClock().today()).toBe('2025-01-01')
    expect(systemClock('Europe/London').today()).toBe('2024-12-31')
    expect(systemClock().now()).toEqual(new Date('2024-12-31T16:30:00Z'))
  })

  it('gives a day of the calendar', () => {
    const today = systemClock().today()
    expect(readDay(today)).toBe(today)
  })

  it('refuses an unknown time zone', () => {
    expect(() => systemClock('Asia/Kangcheng')).toThrow(RangeError)
  })
})
