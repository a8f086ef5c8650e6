import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOfNumber, daysBetween, readDay, yearOf } from './day.ts'

const someDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayOfNumber)

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(readDay(text)).toBe(text)
  })

  it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-4-1', '2024-04-31', '', '2024-01-01T00'])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeUndefined()
    },
  )

  it('counts forth and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const there = addDays(day, days)
        expect(addDays(there, -days)).toBe(day)
        expect(daysBetween(day, there)).toBe(days)
        expect(readDay(there)).toBe(there)
      }),
    )
  })

  it('sorts as text', () => {
    fc.assert(fc.property(someDay, someDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)))
  })

  it('knows its year', () => {
    expect(yearOf('2024-12-31')).toBe(2024)
  })
})
