import { readAqi, readHj212 } from './formats/environment.ts'
import { readMovingEpidemic } from './formats/moving-epidemic.ts'
import { readPublishedUnits } from './formats/published-units.ts'
import type { ReadFormat } from './formats/read-format.ts'
import { readRnssp } from './formats/rnssp.ts'
import { readSatscan } from './formats/satscan.ts'
import { readSeriesCases } from './formats/series-cases.ts'

/** Files in a form of their own, by how their name begins: `satscan_ny` and any other listing of SaTScan. */
const FORMATS: readonly (readonly [string, ReadFormat])[] = [
  ['farringtonFlexible', readSeriesCases],
  ['algo.farrington', readSeriesCases],
  ['earsC', readSeriesCases],
  ['cusum', readSeriesCases],
  ['rki', readSeriesCases],
  ['cdcHistoricalLimits', readSeriesCases],
  ['unit_', readPublishedUnits],
  ['rnssp', readRnssp],
  ['mem_', readMovingEpidemic],
  ['satscan_', readSatscan],
  ['aqi', readAqi],
  ['hj212_', readHj212],
]

export function formatOf(name: string): ReadFormat | undefined {
  return FORMATS.find(([beginning]) => name.startsWith(beginning))?.[1]
}

/** Files that others read, and that hold nothing to compute. */
export const MATERIAL: ReadonlySet<string> = new Set(['series', 'notifiable_42'])
