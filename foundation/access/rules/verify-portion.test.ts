import { describe, expect, it } from 'vitest'
import { portionOfDays } from './verify-portion.ts'

const days = [
  { day: '2024-03-01', rows: 40 },
  { day: '2024-03-02', rows: 60 },
  { day: '2024-03-05', rows: 1 },
]

describe('a portion of the book', () => {
  it('is all of it where that is within the limit', () => {
    expect(portionOfDays(days, 101)).toEqual({ rowsLeft: 0 })
    expect(portionOfDays([], 1)).toEqual({ rowsLeft: 0 })
  })

  it('ends before the day that would go beyond', () => {
    expect(portionOfDays(days, 100)).toEqual({ next: '2024-03-05', rowsLeft: 1 })
    expect(portionOfDays(days, 99)).toEqual({ next: '2024-03-02', rowsLeft: 61 })
  })

  it('is a day at least, or it would never come to an end', () => {
    expect(portionOfDays(days, 1)).toEqual({ next: '2024-03-02', rowsLeft: 61 })
  })
})
