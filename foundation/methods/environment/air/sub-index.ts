import { requireCount, requireKnown } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { standardOn } from '../standards.ts'
import {
  type AirItem,
  AQI_STANDARDS,
  type AqiStandard,
  DAILY_AIR_ITEMS,
  HOURLY_AIR_ITEMS,
  SUB_INDEX_STEPS,
} from './aqi-standards.ts'

/**
 * The standard for the air quality index that holds on a day.
 * HJ 633-2012 for 2016-01-01 to 2026-02-28, HJ 633-2026 since. Not calculable for an earlier day or what is no day.
 * @example aqiStandardOn('2026-02-28') // 'HJ 633-2012'
 */
export const aqiStandardOn = calculable((day: string): AqiStandard['code'] => standardOn(AQI_STANDARDS, day).code)

/**
 * The individual air quality index (IAQI, 0…500) of one concentration: linear between the breakpoints, always rounded up;
 * beyond the last breakpoint of its column the index there (500; 200 for SO₂ 1 h, 300 for O₃ 8 h).
 * HJ 633-2026 Table 3, equation (1), 4.2.6. HJ 633-2012 has its own table, and beyond 800 µg/m³ no sub-index for SO₂ 1 h and
 * O₃ 8 h, where this answers as 2026 does.
 * CO in mg/m³, the others in µg/m³; the concentration is rounded first ({@link roundedConcentration}).
 * Not calculable for a negative or infinite concentration, an unknown item or standard.
 * @example airSubIndex('PM25_24h', 55, 'HJ 633-2026') // 90; 75 by HJ 633-2012
 */
export const airSubIndex = calculable((item: AirItem, concentration: number, standard: AqiStandard['code']): number => {
  return subIndexIn(aqiStandard(standard), item, concentration)
})

export function aqiStandard(code: AqiStandard['code']): AqiStandard {
  const found = AQI_STANDARDS.find((one) => one.code === code)
  return found ?? notCalculable('outside-range', `standard ${code} is not known`)
}

export function subIndexIn(standard: AqiStandard, item: AirItem, concentration: number): number {
  requireConcentration(item, concentration)
  const column = standard.breakpoints[item]
  // In whole steps of the rounding, so that what lies on a breakpoint is not lifted by a binary fraction.
  const scale = stepsPerUnit(item)
  const level = roundHalfEven(concentration * scale)
  let row = 1
  while (row < column.length - 1 && level > (column[row] as number) * scale) row++
  const [low, high] = [(column[row - 1] as number) * scale, (column[row] as number) * scale]
  const [from, to] = [SUB_INDEX_STEPS[row - 1] as number, SUB_INDEX_STEPS[row] as number]
  return level >= high ? to : from + Math.ceil(((to - from) * (level - low)) / (high - low))
}

/**
 * A concentration as it enters the index: CO to one decimal, the others whole, halves to the even digit (GB/T 8170).
 * From 2⁵³ on a concentration is as it was. Not calculable for a negative or infinite one or an unknown item.
 * @example roundedConcentration('CO_24h', 2.25) // 2.2
 */
export const roundedConcentration = calculable((item: AirItem, concentration: number): number => {
  requireConcentration(item, concentration)
  if (concentration >= Number.MAX_SAFE_INTEGER) return concentration
  const scale = stepsPerUnit(item)
  return roundHalfEven(concentration * scale) / scale
})

const ITEMS: readonly string[] = [...DAILY_AIR_ITEMS, ...HOURLY_AIR_ITEMS]

function requireConcentration(item: AirItem, concentration: number): void {
  requireKnown('item', item, ITEMS)
  requireCount(item, concentration)
}

function stepsPerUnit(item: AirItem): 1 | 10 {
  return item === 'CO_24h' || item === 'CO_1h' ? 10 : 1
}

/** 3.45 · 10 is 34.50000000000001 in binary, and still a half on paper. */
const PAPER = 1e-9

function roundHalfEven(value: number): number {
  const below = Math.floor(value)
  const isHalf = Math.abs(value - below - 0.5) < PAPER
  return isHalf ? below + (below % 2) : Math.round(value)
}
