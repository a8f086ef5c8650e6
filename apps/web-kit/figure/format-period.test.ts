import { describe, expect, it } from 'vitest'
import { axisPosition, formatDay, formatMoment, formatPeriod } from './format-period.ts'

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2024-Q1', '2024年第1季度', 'Q1 2024'],
    ['2024-H2', '2024年下半年', 'H2 2024'],
    ['2024-03', '2024年3月', '2024-03'],
    ['2021/2025', '2021—2025年', '2021–2025'],
    ['2024-W10', '2024-W10', '2024-W10'],
    ['nonsense', 'nonsense', 'nonsense'],
  ])('%s', (code, zh, en) => {
    expect(formatPeriod(code, 'zh')).toBe(zh)
    expect(formatPeriod(code, 'en')).toBe(en)
  })
})

describe('axisPosition', () => {
  it('puts a year at its number and keeps its parts in order around it', () => {
    expect(axisPosition('2024')).toBe(2024)
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map(axisPosition)
    expect(quarters).toEqual([2023.625, 2023.875, 2024.125, 2024.375])
    expect(axisPosition('2021/2025')).toBeUndefined()
  })
})

describe('days and moments', () => {
  it('says a day in each language', () => {
    expect(formatDay('2024-12-31', 'zh')).toBe('2024年12月31日')
    expect(formatDay('2024-12-31', 'en')).toBe('31 Dec 2024')
    expect(formatDay('soon', 'zh')).toBe('soon')
  })
  it('shows a moment in the city, not in UTC', () => {
    expect(formatMoment('2024-12-31T20:00:00Z', 'zh')).toContain('2025')
    expect(formatMoment('never', 'zh')).toBe('never')
  })
})
