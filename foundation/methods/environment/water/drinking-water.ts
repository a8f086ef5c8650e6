import { requireCount, requireKnown } from '../../arguments.ts'
import type { Evidence } from '../../evidence.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { standardOn } from '../standards.ts'
import {
  type Disinfectant,
  DRINKING_WATER_STANDARDS,
  type DrinkingWaterItem,
  type SamplingPoint,
  type SupplyKind,
  type WaterLimit,
} from './drinking-limits.ts'

export interface DrinkingWaterSample {
  /** The day it was drawn: decides the standard. */
  readonly day: string
  readonly point: SamplingPoint
  readonly supply: SupplyKind
  /** What disinfects this supply: its residue is judged, and no other's. */
  readonly disinfectants: readonly Disinfectant[]
  /** Contact before the water leaves the works, minutes, where known. */
  readonly contactMinutes?: number
  /** In the unit of the item's limit; what was not measured is left out. */
  readonly values: Readonly<Partial<Record<DrinkingWaterItem | Disinfectant, number>>>
}

export interface DrinkingWaterFinding {
  readonly item: DrinkingWaterItem | Disinfectant | 'contact-time'
  readonly value: number
  readonly unit: string
  readonly least?: number
  readonly most?: number
  readonly verdict: 'within' | 'below' | 'above'
  /** Whether the limit was read, or is remembered and to be checked. */
  readonly evidence: Evidence
}

export interface DrinkingWaterQuality {
  readonly standard: string
  /** Everything measured is within its limits. */
  readonly meets: boolean
  readonly findings: readonly DrinkingWaterFinding[]
  /** Disinfectants in use whose residue was not measured. */
  readonly missing: readonly Disinfectant[]
  /** Disinfectants measured that are not in use here: not judged. */
  readonly notJudged: readonly Disinfectant[]
}

/**
 * Judges a sample of drinking water by GB 5749-2022: each value beside the limits of where it was drawn and how the
 * supply is disinfected. 0.2 mg/L of free chlorine is too little leaving the works (0.3) and enough at the tap (0.05).
 * Limits marked `unverified` in the data are carried as such into the findings.
 * Not calculable before 2023-04-01, for a negative or infinite value, an unknown item, point or supply, or a sample without values.
 * @example
 * judgeDrinkingWater({ day: '2026-06-01', point: 'works-outlet', supply: 'ordinary', disinfectants: ['free-chlorine'],
 *   values: { 'free-chlorine': 0.2, turbidity: 0.4 } }) // { meets: false }; free chlorine is below
 */
export const judgeDrinkingWater = calculable((sample: DrinkingWaterSample): DrinkingWaterQuality => {
  const standard = standardOn(DRINKING_WATER_STANDARDS, sample.day)
  requireKnown('point', sample.point, ['works-outlet', 'tap'])
  requireKnown('supply', sample.supply, ['ordinary', 'small'])
  const findings: DrinkingWaterFinding[] = []
  const notJudged: Disinfectant[] = []
  for (const [item, value] of Object.entries(sample.values)) {
    // JSON and spreads leave such behind.
    if (value === undefined) continue
    if (Object.hasOwn(standard.items, item)) {
      const known = item as DrinkingWaterItem
      findings.push(finding(known, value, ofSupply(standard.items[known], sample.supply)))
      continue
    }
    if (!Object.hasOwn(standard.disinfectants, item)) notCalculable('outside-range', `item ${item} is not known`)
    const known = item as Disinfectant
    const { most, least, evidence } = standard.disinfectants[known]
    if (!sample.disinfectants.includes(known)) notJudged.push(known)
    else findings.push(finding(known, value, { unit: 'mg/L', most, evidence, ...bounded(least[sample.point]) }))
  }
  for (const known of sample.disinfectants) {
    requireKnown('disinfectant', known, Object.keys(standard.disinfectants))
    const { contactMinutes, evidence } = standard.disinfectants[known]
    if (sample.contactMinutes === undefined) continue
    findings.push(finding('contact-time', sample.contactMinutes, { unit: 'min', least: contactMinutes, evidence }))
  }
  if (findings.length === 0) notCalculable('incomplete', 'nothing was measured that has limits')
  return {
    standard: standard.code,
    meets: findings.every(({ verdict }) => verdict === 'within'),
    findings,
    missing: sample.disinfectants.filter((known) => sample.values[known] === undefined),
    notJudged,
  }
})

function ofSupply({ mostWhenSmall, ...limit }: WaterLimit, supply: SupplyKind): WaterLimit {
  return supply === 'small' && mostWhenSmall !== undefined
    ? { ...limit, most: mostWhenSmall, evidence: 'unverified' }
    : limit
}

function bounded(least: number | undefined): { least?: number } {
  return least === undefined ? {} : { least }
}

function finding(item: DrinkingWaterFinding['item'], value: number, limit: WaterLimit): DrinkingWaterFinding {
  requireCount(item, value)
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = limit
  return { item, value, ...limit, verdict: value < least ? 'below' : value > most ? 'above' : 'within' }
}
