import { requireKnown } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { type AirItem, type AqiStandard, DAILY_AIR_ITEMS, HOURLY_AIR_ITEMS } from './aqi-standards.ts'
import { aqiStandard, subIndexIn } from './sub-index.ts'

/** 优, 良, 轻度污染, 中度污染, 重度污染, 严重污染: levels 1 to 6. Words and health advice are the packs'. */
export const AIR_CATEGORIES = ['excellent', 'good', 'light', 'moderate', 'heavy', 'severe'] as const
export type AirCategory = (typeof AIR_CATEGORIES)[number]

/** The greatest index of each level but the last. */
const LEVEL_ENDS = [50, 100, 150, 200, 300] as const

export interface AirMeasurement {
  readonly kind: 'daily' | 'hourly'
  readonly standard: AqiStandard['code']
  /** CO in mg/m³, the others in µg/m³; what was not measured is left out. */
  readonly concentrations: Readonly<Partial<Record<AirItem, number>>>
}

export interface AirQuality {
  readonly aqi: number
  /** 1 (优) to 6 (严重污染). */
  readonly level: number
  readonly category: AirCategory
  /** 首要污染物: what the index comes from, all of them in a tie; none up to 50. */
  readonly primary: readonly AirItem[]
  /** 超标污染物: a sub-index above 100. */
  readonly exceeding: readonly AirItem[]
  readonly subIndices: Readonly<Partial<Record<AirItem, number>>>
  /** Not measured. The index is that of the others and could be higher with them. */
  readonly missing: readonly AirItem[]
}

/**
 * The air quality index of a day or an hour: the greatest sub-index of what was measured.
 * HJ 633-2026 equation (2), 4.3.1; HJ 633-2012 the same. A whole number 0…500.
 * Not calculable without any concentration, for a negative or infinite one, for an item of the other kind or an unknown kind.
 * @example airQualityIndex({ kind: 'daily', standard: 'HJ 633-2026', concentrations: { PM25_24h: 60, PM10_24h: 221 } })
 * // { aqi: 139, level: 3, primary: ['PM10_24h'], missing: ['SO2_24h', 'NO2_24h', 'CO_24h', 'O3_8h'] }
 */
export const airQualityIndex = calculable(({ kind, standard, concentrations }: AirMeasurement): AirQuality => {
  const table = aqiStandard(standard)
  requireKnown('kind', kind, ['daily', 'hourly'])
  const items: readonly AirItem[] = kind === 'daily' ? DAILY_AIR_ITEMS : HOURLY_AIR_ITEMS
  for (const item of Object.keys(concentrations)) requireKnown(`${kind} item`, item, items)
  const subIndices: Partial<Record<AirItem, number>> = {}
  const missing: AirItem[] = []
  let aqi = -1
  for (const item of items) {
    const concentration = concentrations[item]
    if (concentration === undefined) {
      missing.push(item)
      continue
    }
    const index = subIndexIn(table, item, concentration)
    subIndices[item] = index
    aqi = Math.max(aqi, index)
  }
  if (aqi < 0) notCalculable('incomplete', 'no concentration is given')
  const level = levelOf(aqi)
  return {
    aqi,
    level,
    category: AIR_CATEGORIES[level - 1] as AirCategory,
    primary: aqi > 50 ? items.filter((item) => subIndices[item] === aqi) : [],
    exceeding: items.filter((item) => (subIndices[item] ?? 0) > 100),
    subIndices,
    missing,
  }
})

function levelOf(aqi: number): number {
  const level = LEVEL_ENDS.findIndex((end) => aqi <= end)
  return level < 0 ? LEVEL_ENDS.length + 1 : level + 1
}
