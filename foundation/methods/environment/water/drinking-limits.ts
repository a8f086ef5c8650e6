import type { Evidence } from '../../evidence.ts'
import type { DatedStandard } from '../standards.ts'

/** Where a sample was drawn: 出厂水 or 末梢水. */
export type SamplingPoint = 'works-outlet' | 'tap'
/** Small: 小型集中式供水 and 分散式供水, whose limits are wider where conditions demand it. */
export type SupplyKind = 'ordinary' | 'small'
export type Disinfectant = 'free-chlorine' | 'total-chlorine' | 'ozone' | 'chlorine-dioxide'

/** Both ends allowed. */
export interface WaterLimit {
  readonly unit: string
  readonly least?: number
  readonly most?: number
  /** The greatest value of a small supply, where it differs. */
  readonly mostWhenSmall?: number
  readonly evidence: Evidence
}

/** What is asked of the disinfectant in use, mg/L. */
export interface DisinfectantLimit {
  /** Least contact before the water leaves the works, minutes. */
  readonly contactMinutes: number
  /** Greatest, at the works and at the tap. */
  readonly most: number
  /** Least residue; ozone has none at the works. */
  readonly least: Readonly<Partial<Record<SamplingPoint, number>>>
  readonly evidence: Evidence
}

const mgPerL = (most: number, others: Partial<WaterLimit> = {}): WaterLimit => ({
  unit: 'mg/L',
  most,
  evidence: 'unverified',
  ...others,
})
const seen = { evidence: 'verified' } as const

/** Table 1 as far as two copies agree (`verified`), the rest from memory (`unverified`). Conductivity has no limit. */
const ITEMS = {
  ph: { unit: '', least: 6.5, most: 8.5, ...seen },
  turbidity: { unit: 'NTU', most: 1, mostWhenSmall: 3, ...seen },
  colour: { unit: 'degree', most: 15, evidence: 'unverified' },
  'permanganate-index': mgPerL(3, seen),
  'ammonia-nitrogen': mgPerL(0.5, seen),
  chloride: mgPerL(250, seen),
  sulfate: mgPerL(250, seen),
  'total-dissolved-solids': mgPerL(1000, seen),
  'total-hardness': mgPerL(450, seen),
  aluminium: mgPerL(0.2, seen),
  iron: mgPerL(0.3, seen),
  manganese: mgPerL(0.1, seen),
  copper: mgPerL(1),
  zinc: mgPerL(1),
  'total-coliforms': { unit: 'MPN/100mL', most: 0, evidence: 'unverified' },
  'escherichia-coli': { unit: 'MPN/100mL', most: 0, evidence: 'unverified' },
  'colony-count': { unit: 'CFU/mL', most: 100, mostWhenSmall: 500, evidence: 'unverified' },
  arsenic: mgPerL(0.01),
  cadmium: mgPerL(0.005),
  'chromium-vi': mgPerL(0.05),
  lead: mgPerL(0.01),
  mercury: mgPerL(0.001),
  cyanide: mgPerL(0.05),
  fluoride: mgPerL(1, { mostWhenSmall: 1.2 }),
  'nitrate-nitrogen': mgPerL(10, { mostWhenSmall: 20 }),
  trichloromethane: mgPerL(0.06),
  chlorite: mgPerL(0.7),
  chlorate: mgPerL(0.7),
  bromate: mgPerL(0.01),
} as const satisfies Readonly<Record<string, WaterLimit>>

/** Table 2, from memory. What copies of the 2006 edition say of chlorine, chloramine and chlorine dioxide is the same. */
const DISINFECTANTS: Readonly<Record<Disinfectant, DisinfectantLimit>> = {
  'free-chlorine': {
    contactMinutes: 30,
    most: 2,
    least: { 'works-outlet': 0.3, tap: 0.05 },
    evidence: 'unverified',
  },
  'total-chlorine': {
    contactMinutes: 120,
    most: 3,
    least: { 'works-outlet': 0.5, tap: 0.05 },
    evidence: 'unverified',
  },
  ozone: { contactMinutes: 12, most: 0.3, least: { tap: 0.02 }, evidence: 'unverified' },
  'chlorine-dioxide': {
    contactMinutes: 30,
    most: 0.8,
    least: { 'works-outlet': 0.1, tap: 0.02 },
    evidence: 'unverified',
  },
}

export type DrinkingWaterItem = keyof typeof ITEMS

export interface DrinkingWaterStandard extends DatedStandard {
  readonly items: Readonly<Record<DrinkingWaterItem, WaterLimit>>
  readonly disinfectants: Readonly<Record<Disinfectant, DisinfectantLimit>>
}

export const DRINKING_WATER_STANDARDS: readonly DrinkingWaterStandard[] = [
  { code: 'GB 5749-2022', from: '2023-04-01', items: ITEMS, disinfectants: DISINFECTANTS },
]
