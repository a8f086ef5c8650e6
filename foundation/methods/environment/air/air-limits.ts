import type { Evidence } from '../../evidence.ts'
import { calculable } from '../../not-calculable.ts'
import { type DatedStandard, standardOn } from '../standards.ts'

export type AirPollutant = 'SO2' | 'NO2' | 'CO' | 'O3' | 'PM10' | 'PM25'
export type AirLimitPeriod = 'year' | 'day' | 'hour' | 'eight-hours'

/** The greatest mean concentration allowed; CO in mg/m³, the others in µg/m³. */
export interface AirLimit {
  readonly pollutant: AirPollutant
  readonly period: AirLimitPeriod
  /** Class 1: nature reserves and scenic areas. None where it was not read. */
  readonly class1?: number
  /** Class 2: where people live, trade and work. */
  readonly class2: number
}

export interface AirLimitStandard extends DatedStandard {
  readonly code: 'GB 3095-2012' | 'GB 3095-2026'
  readonly stage: 'only' | 'transition' | 'final'
  readonly evidence: Evidence
  readonly limits: readonly AirLimit[]
}

type Row = readonly [AirPollutant, AirLimitPeriod, class2: number, class1?: number]
const limits = (rows: readonly Row[]): AirLimit[] =>
  rows.map(([pollutant, period, class2, class1]) => ({
    pollutant,
    period,
    class2,
    ...(class1 !== undefined && { class1 }),
  }))

/**
 * GB 3095: class 2 of 2026 as read in its text, in the transition to 2030-12-31 and from 2031; that it begins with
 * HJ 633-2026 stands in one copy. What 2026 says of class 1 and of hours was not read and is left out. 2012 stands in one copy.
 */
export const AIR_LIMIT_STANDARDS: readonly AirLimitStandard[] = [
  {
    code: 'GB 3095-2012',
    stage: 'only',
    from: '2016-01-01',
    until: '2026-02-28',
    evidence: 'unverified',
    limits: limits([
      ['SO2', 'year', 60, 20],
      ['SO2', 'day', 150, 50],
      ['SO2', 'hour', 500, 150],
      ['NO2', 'year', 40, 40],
      ['NO2', 'day', 80, 80],
      ['NO2', 'hour', 200, 200],
      ['CO', 'day', 4, 4],
      ['CO', 'hour', 10, 10],
      ['O3', 'eight-hours', 160, 100],
      ['O3', 'hour', 200, 160],
      ['PM10', 'year', 70, 40],
      ['PM10', 'day', 150, 50],
      ['PM25', 'year', 35, 15],
      ['PM25', 'day', 75, 35],
    ]),
  },
  {
    code: 'GB 3095-2026',
    stage: 'transition',
    from: '2026-03-01',
    until: '2030-12-31',
    evidence: 'verified',
    limits: limits([
      ['SO2', 'year', 60],
      ['SO2', 'day', 150],
      ['NO2', 'year', 40],
      ['NO2', 'day', 80],
      ['CO', 'day', 4],
      ['O3', 'eight-hours', 160],
      ['PM10', 'year', 60],
      ['PM10', 'day', 120],
      ['PM25', 'year', 30],
      ['PM25', 'day', 60],
    ]),
  },
  {
    code: 'GB 3095-2026',
    stage: 'final',
    from: '2031-01-01',
    evidence: 'verified',
    limits: limits([
      ['SO2', 'year', 20],
      ['SO2', 'day', 50],
      ['NO2', 'year', 30],
      ['NO2', 'day', 50],
      ['CO', 'day', 4],
      ['O3', 'eight-hours', 160],
      ['PM10', 'year', 50],
      ['PM10', 'day', 100],
      ['PM25', 'year', 25],
      ['PM25', 'day', 50],
    ]),
  },
]

/**
 * The limits of GB 3095 that hold on a day, with the stage and how far they are to be trusted.
 * Not calculable for a day before 2016-01-01 or what is no day.
 * @example airLimitsOn.must('2031-06-01').limits.at(-1) // { pollutant: 'PM25', period: 'day', class2: 50 }
 */
export const airLimitsOn = calculable((day: string): AirLimitStandard => standardOn(AIR_LIMIT_STANDARDS, day))
