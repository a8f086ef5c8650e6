import { describe, expect, it } from 'vitest'
import { fixedClock } from './fixed-clock.ts'

describe('fixedClock', () => {
  it('stands still until it is moved', () => {
    const clock = fixedClock('2024-02-28')
    expect(clock.now()).toEqual(new Date('2024-02-28T04:00:00Z'))
    expect(clock.now()).toBe(clock.now())
    clock.advance({ days: 1, seconds: 30 })
    expect(clock.today()).toBe('2024-02-29')
    expect(clock.now()).toEqual(new Date('2024-02-29T04:00:30Z'))
  })

  it('gives the day of the city, and never goes back', () => {
    const clock = fixedClock(new Date('2024-12-31T17:00:00Z'))
    expect(clock.today()).toBe('2025-01-01')
    expect(() => clock.advance({ days: -1 })).toThrow(RangeError)
  })
})
