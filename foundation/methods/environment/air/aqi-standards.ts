import type { Evidence } from '../../evidence.ts'
import type { DatedStandard } from '../standards.ts'

/** A pollutant with its averaging time; CO in mg/m³, the others in µg/m³. */
export type AirItem = DailyAirItem | HourlyAirItem
export type DailyAirItem = 'SO2_24h' | 'NO2_24h' | 'CO_24h' | 'O3_8h' | 'PM10_24h' | 'PM25_24h'
export type HourlyAirItem = 'SO2_1h' | 'NO2_1h' | 'CO_1h' | 'O3_1h' | 'PM10_1h' | 'PM25_1h'

/** What a day is judged by; O₃ is the greatest 8-hour mean of the day. */
export const DAILY_AIR_ITEMS = ['SO2_24h', 'NO2_24h', 'CO_24h', 'O3_8h', 'PM10_24h', 'PM25_24h'] as const
/** What an hour is judged by. */
export const HOURLY_AIR_ITEMS = ['SO2_1h', 'NO2_1h', 'CO_1h', 'O3_1h', 'PM10_1h', 'PM25_1h'] as const

/** The sub-indices at the breakpoints; a column that is shorter ends there. */
export const SUB_INDEX_STEPS = [0, 50, 100, 150, 200, 300, 400, 500] as const

export interface AqiStandard extends DatedStandard {
  readonly code: 'HJ 633-2012' | 'HJ 633-2026'
  readonly evidence: Evidence
  readonly breakpoints: Readonly<Record<AirItem, readonly number[]>>
}

const COMMON = {
  SO2_24h: [0, 50, 150, 475, 800, 1600, 2100, 2620],
  SO2_1h: [0, 150, 500, 650, 800],
  NO2_24h: [0, 40, 80, 180, 280, 565, 750, 940],
  NO2_1h: [0, 100, 200, 700, 1200, 2340, 3090, 3840],
  CO_24h: [0, 2, 4, 14, 24, 36, 48, 60],
  CO_1h: [0, 5, 10, 35, 60, 90, 120, 150],
  O3_8h: [0, 100, 160, 215, 265, 800],
  O3_1h: [0, 160, 200, 300, 400, 800, 1000, 1200],
} as const

/** Particles of one hour are read in the column of the day. */
const particles = (PM10: readonly number[], PM25: readonly number[]) => {
  return { PM10_24h: PM10, PM10_1h: PM10, PM25_24h: PM25, PM25_1h: PM25 }
}

/** Table 3 of HJ 633-2026 as read in its text; HJ 633-2012 differs in the particles of row 100. */
export const AQI_STANDARDS: readonly AqiStandard[] = [
  {
    code: 'HJ 633-2012',
    // The whole country; cities of the first stages used it from 2013.
    from: '2016-01-01',
    until: '2026-02-28',
    evidence: 'verified',
    breakpoints: {
      ...COMMON,
      ...particles([0, 50, 150, 250, 350, 420, 500, 600], [0, 35, 75, 115, 150, 250, 350, 500]),
    },
  },
  {
    code: 'HJ 633-2026',
    from: '2026-03-01',
    evidence: 'verified',
    breakpoints: {
      ...COMMON,
      ...particles([0, 50, 120, 250, 350, 420, 500, 600], [0, 35, 60, 115, 150, 250, 350, 500]),
    },
  },
]
