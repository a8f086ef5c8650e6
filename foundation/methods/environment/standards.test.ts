import { describe, expect, it } from 'vitest'
import { AIR_LIMIT_STANDARDS, airLimitsOn } from './air/air-limits.ts'
import { AQI_STANDARDS } from './air/aqi-standards.ts'
import { aqiStandardOn } from './air/sub-index.ts'
import { standardOn } from './standards.ts'
import { DRINKING_WATER_STANDARDS } from './water/drinking-limits.ts'

describe('a dated standard', () => {
  it('holds to its last day, and the next from the day after', () => {
    expect(aqiStandardOn('2016-01-01')).toBe('HJ 633-2012')
    expect(aqiStandardOn('2026-02-28')).toBe('HJ 633-2012')
    expect(aqiStandardOn('2026-03-01')).toBe('HJ 633-2026')
  })

  it('is not known before the first, nor on what is no day', () => {
    expect(aqiStandardOn('2015-12-31')).toMatchObject({ reason: 'undetermined' })
    expect(aqiStandardOn('2026-02-30')).toMatchObject({ reason: 'outside-range' })
    expect(() => standardOn(DRINKING_WATER_STANDARDS, '2023-03-31')).toThrow(RangeError)
  })

  it('leaves no gap and no overlap', () => {
    for (const standards of [AQI_STANDARDS, AIR_LIMIT_STANDARDS, DRINKING_WATER_STANDARDS]) {
      standards.forEach(({ until }, index) => {
        const next = standards[index + 1]
        expect(until === undefined).toBe(next === undefined)
        if (until !== undefined) expect(Date.parse(next?.from ?? '') - Date.parse(until)).toBe(86_400_000)
      })
    }
  })
})

describe('the limits of GB 3095', () => {
  const yearly = (day: string) =>
    airLimitsOn.must(day).limits.find(({ pollutant, period }) => pollutant === 'PM25' && period === 'year')

  it('tighten with the stages', () => {
    expect(yearly('2025-12-31')).toEqual({ pollutant: 'PM25', period: 'year', class1: 15, class2: 35 })
    expect(yearly('2026-03-01')).toEqual({ pollutant: 'PM25', period: 'year', class2: 30 })
    expect(yearly('2031-01-01')?.class2).toBe(25)
  })

  it('say how far they are to be trusted', () => {
    expect(airLimitsOn.must('2020-01-01').evidence).toBe('unverified')
    expect(airLimitsOn('1999-01-01')).toMatchObject({ reason: 'undetermined' })
  })
})
