import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { airQualityIndex } from './aqi.ts'
import { type AirItem, AQI_STANDARDS, DAILY_AIR_ITEMS, HOURLY_AIR_ITEMS } from './aqi-standards.ts'
import { airSubIndex, roundedConcentration } from './sub-index.ts'

const ITEMS: readonly AirItem[] = [...DAILY_AIR_ITEMS, ...HOURLY_AIR_ITEMS]
const anyItem = fc.constantFrom(...ITEMS)
const anyStandard = fc.constantFrom(...AQI_STANDARDS.map(({ code }) => code))
const anyConcentration = fc.double({ min: 0, max: 5000, noNaN: true })

describe('a sub-index', () => {
  it('is the same particle, another index, under the two standards', () => {
    expect(airSubIndex('PM25_24h', 55, 'HJ 633-2026')).toBe(90)
    expect(airSubIndex('PM25_24h', 55, 'HJ 633-2012')).toBe(75)
    expect(airSubIndex('PM25_24h', 75, 'HJ 633-2026')).toBe(114)
    expect(airSubIndex('PM25_24h', 75, 'HJ 633-2012')).toBe(100)
  })

  it('is rounded up, and exact on a breakpoint', () => {
    expect(airSubIndex('PM25_24h', 1, 'HJ 633-2026')).toBe(2)
    expect(airSubIndex('CO_24h', 2.2, 'HJ 633-2026')).toBe(55)
    expect(airSubIndex('CO_1h', 4.1, 'HJ 633-2026')).toBe(41)
    for (const { code, breakpoints } of AQI_STANDARDS)
      for (const item of ITEMS)
        breakpoints[item].forEach((concentration, row) => {
          // O3 8 h and SO2 1 h end before the last step.
          expect(airSubIndex(item, concentration, code)).toBe([0, 50, 100, 150, 200, 300, 400, 500][row])
        })
  })

  it('stays where its column ends', () => {
    expect(airSubIndex('SO2_1h', 900, 'HJ 633-2026')).toBe(200)
    expect(airSubIndex('O3_8h', 900, 'HJ 633-2026')).toBe(300)
    expect(airSubIndex('PM10_24h', 9999, 'HJ 633-2026')).toBe(500)
  })

  it('reads particles of an hour in the column of the day', () => {
    expect(airSubIndex('PM10_1h', 120, 'HJ 633-2026')).toBe(100)
  })

  it('rounds the concentration first, halves to even', () => {
    expect(roundedConcentration('PM25_24h', 60.5)).toBe(60)
    expect(roundedConcentration('PM25_24h', 61.5)).toBe(62)
    expect(roundedConcentration('PM25_24h', 60.51)).toBe(61)
    expect([0.25, 0.35, 3.45, 2.26].map((c) => roundedConcentration.must('CO_24h', c))).toEqual([0.2, 0.4, 3.4, 2.3])
    expect(airSubIndex('PM25_24h', 60.5, 'HJ 633-2026')).toBe(100)
    expect(airSubIndex('PM25_24h', 60.6, 'HJ 633-2026')).toBe(101)
  })

  it('is none for what cannot be', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(isCalculated(airSubIndex('SO2_1h', bad, 'HJ 633-2026'))).toBe(false)
      expect(isCalculated(roundedConcentration('SO2_1h', bad))).toBe(false)
    }
    const item = 'toString' as 'SO2_1h'
    expect(airSubIndex(item, 1, 'HJ 633-2026')).toMatchObject({ reason: 'outside-range' })
    expect(roundedConcentration(item, 1)).toMatchObject({ reason: 'outside-range' })
    expect(roundedConcentration('CO_1h', 1e308)).toBe(1e308)
    expect(airSubIndex('SO2_1h', 1, 'GB 1' as 'HJ 633-2026')).toMatchObject({ reason: 'outside-range' })
  })

  it('is whole, within 0…500, and never falls while the concentration rises', () => {
    fc.assert(
      fc.property(anyItem, anyStandard, anyConcentration, anyConcentration, (item, standard, one, other) => {
        const lower = airSubIndex.must(item, Math.min(one, other), standard)
        const upper = airSubIndex.must(item, Math.max(one, other), standard)
        expect(Number.isInteger(lower)).toBe(true)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(500)
        expect(lower).toBeLessThanOrEqual(upper)
      }),
    )
  })
})

describe('the index of a day', () => {
  const day = (concentrations: Partial<Record<AirItem, number>>) =>
    airQualityIndex.must({ kind: 'daily', standard: 'HJ 633-2026', concentrations })

  it('is the greatest sub-index, with what it comes from', () => {
    expect(day({ SO2_24h: 106, NO2_24h: 6, CO_24h: 5.3, O3_8h: 85, PM10_24h: 221, PM25_24h: 60 })).toEqual({
      aqi: 139,
      level: 3,
      category: 'light',
      primary: ['PM10_24h'],
      exceeding: ['CO_24h', 'PM10_24h'],
      subIndices: { SO2_24h: 78, NO2_24h: 8, CO_24h: 107, O3_8h: 43, PM10_24h: 139, PM25_24h: 100 },
      missing: [],
    })
  })

  it('names all primary pollutants of a tie, and none up to 50', () => {
    expect(day({ PM10_24h: 120, PM25_24h: 60 }).primary).toEqual(['PM10_24h', 'PM25_24h'])
    expect(day({ PM10_24h: 50, PM25_24h: 35 })).toMatchObject({ aqi: 50, level: 1, category: 'excellent', primary: [] })
  })

  it('has six levels', () => {
    const levels = [35, 36, 60, 61, 115, 116, 150, 151, 250, 251].map((PM25_24h) => day({ PM25_24h }).level)
    expect(levels).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 6])
    expect(day({ PM25_24h: 900 })).toMatchObject({ aqi: 500, category: 'severe' })
  })

  it('names what was not measured', () => {
    expect(day({ PM25_24h: 0 })).toMatchObject({
      aqi: 0,
      missing: ['SO2_24h', 'NO2_24h', 'CO_24h', 'O3_8h', 'PM10_24h'],
    })
  })

  it('is none without any, or with an hour among the days', () => {
    const asked = { kind: 'daily', standard: 'HJ 633-2026' } as const
    expect(airQualityIndex({ ...asked, concentrations: {} })).toMatchObject({ reason: 'incomplete' })
    const weekly = 'weekly' as 'daily'
    expect(airQualityIndex({ ...asked, kind: weekly, concentrations: { PM25_1h: 3 } })).toMatchObject({
      reason: 'outside-range',
    })
    expect(airQualityIndex({ ...asked, concentrations: { O3_1h: 3 } })).toMatchObject({ reason: 'outside-range' })
    expect(airQualityIndex({ ...asked, concentrations: { O3_8h: Number.NaN } })).toMatchObject({ reason: 'not-finite' })
  })

  it('of an hour takes the hourly items', () => {
    const concentrations = { NO2_1h: 700, PM25_1h: 20 }
    expect(airQualityIndex.must({ kind: 'hourly', standard: 'HJ 633-2026', concentrations })).toMatchObject({
      aqi: 150,
      primary: ['NO2_1h'],
      missing: ['SO2_1h', 'CO_1h', 'O3_1h', 'PM10_1h'],
    })
  })
})
