import { describe, expect, it } from 'vitest'
import type { Resource } from '../../../fhir/resource.ts'
import { bandCorners, hasRange, trendBounds, trendLines } from './trend-option.ts'

const glucose = (day: string, value: number, range?: object): Resource => ({
  resourceType: 'Observation',
  id: day,
  code: { text: '空腹血糖' },
  effectiveDateTime: day,
  valueQuantity: { value, unit: 'mmol/L' },
  ...(range ? { referenceRange: [range] } : {}),
})

describe('trendLines', () => {
  it('goes forward in time and leaves out what has no number or no date', () => {
    const { effectiveDateTime: _, ...undated } = glucose('2024-05-01', 5)
    const words: Resource = { resourceType: 'Observation', effectiveDateTime: '2024-01-01', valueString: '溶血' }
    const [line, other] = trendLines([glucose('2024-06-01', 7), glucose('2024-01-05', 6), undated, words], 'zh')
    expect(line?.points.map(({ date, value }) => [date, value])).toEqual([
      ['2024-01-05', 6],
      ['2024-06-01', 7],
    ])
    expect(other).toBeUndefined()
  })
  it('never joins two units', () => {
    const other = { ...glucose('2024-02-01', 110), valueQuantity: { value: 110, unit: 'mg/dL' } }
    expect(trendLines([glucose('2024-01-01', 6), other], 'zh').map(({ unit }) => unit)).toEqual(['mmol/L', 'mg/dL'])
  })
})

describe('the picture', () => {
  const lines = trendLines(
    [
      glucose('2024-01-01', 5, { low: { value: 3.9 }, high: { value: 6.1 } }),
      glucose('2024-06-01', 9, { high: { value: 6.1 } }),
    ],
    'zh',
  )
  it('has room for values and limits, and none below zero', () => {
    const { min, max } = trendBounds(lines)
    expect(min).toBeLessThan(3.9)
    expect(min).toBeGreaterThanOrEqual(0)
    expect(max).toBeGreaterThan(9)
    expect(trendBounds(trendLines([glucose('2024-01-01', 0)], 'zh'))).toMatchObject({ min: 0 })
  })
  it('has a range even where it begins at zero', () => {
    expect(hasRange(lines)).toBe(true)
    expect(hasRange(trendLines([glucose('2024-01-01', 3, { low: { value: 0 } })], 'zh'))).toBe(true)
    expect(hasRange(trendLines([glucose('2024-01-01', 3)], 'zh'))).toBe(false)
  })
  it('goes along the lower limits and back along the upper; an open side ends at the axis', () => {
    const [line] = lines
    expect(bandCorners(line ?? { name: '', unit: '', points: [] }, { min: 3, max: 10 }).map(([, y]) => y)).toEqual([
      3.9, 3, 6.1, 6.1,
    ])
  })
})
