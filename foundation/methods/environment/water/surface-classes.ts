import type { Evidence } from '../../evidence.ts'

export type SurfaceWaterBody = 'river' | 'lake'

/** Of a lower limit, the least allowed value; the others are greatest allowed values. */
export interface SurfaceItemLimits {
  readonly unit: 'mg/L' | 'per L'
  readonly bound: 'at-most' | 'at-least'
  /** Classes I to V. */
  readonly limits: ClassLimits
  /** Where lakes and reservoirs have limits of their own. */
  readonly lakeLimits?: ClassLimits
  /** Has limits in lakes and reservoirs alone. */
  readonly lakesOnly?: true
  readonly evidence: Evidence
}
type ClassLimits = readonly [I: number, II: number, III: number, IV: number, V: number]

const atMost = (limits: ClassLimits, others: Partial<SurfaceItemLimits> = {}): SurfaceItemLimits => ({
  unit: 'mg/L',
  bound: 'at-most',
  limits,
  evidence: 'verified',
  ...others,
})
/** Seen in one copy of the table only. */
const once = { evidence: 'unverified' } as const

/**
 * GB 3838-2002, Table 1, in force since 2002-06-01, from two copies that agree (`verified`) or from one (`unverified`).
 * pH (6 to 9 in every class) and water temperature are no rows: the first has no classes, the second judges a change.
 */
export const SURFACE_ITEMS = {
  'dissolved-oxygen': {
    unit: 'mg/L',
    bound: 'at-least',
    limits: [7.5, 6, 5, 3, 2],
    evidence: 'verified',
  },
  'permanganate-index': atMost([2, 4, 6, 10, 15]),
  cod: atMost([15, 15, 20, 30, 40]),
  bod5: atMost([3, 3, 4, 6, 10]),
  'ammonia-nitrogen': atMost([0.15, 0.5, 1, 1.5, 2]),
  'total-phosphorus': atMost([0.02, 0.1, 0.2, 0.3, 0.4], { lakeLimits: [0.01, 0.025, 0.05, 0.1, 0.2] }),
  'total-nitrogen': atMost([0.2, 0.5, 1, 1.5, 2], { lakesOnly: true }),
  copper: atMost([0.01, 1, 1, 1, 1]),
  zinc: atMost([0.05, 1, 1, 2, 2]),
  fluoride: atMost([1, 1, 1, 1.5, 1.5], once),
  selenium: atMost([0.01, 0.01, 0.01, 0.02, 0.02], once),
  arsenic: atMost([0.05, 0.05, 0.05, 0.1, 0.1], once),
  mercury: atMost([0.00005, 0.00005, 0.0001, 0.001, 0.001], once),
  cadmium: atMost([0.001, 0.005, 0.005, 0.005, 0.01], once),
  'chromium-vi': atMost([0.01, 0.05, 0.05, 0.05, 0.1], once),
  lead: atMost([0.01, 0.01, 0.05, 0.05, 0.1], once),
  cyanide: atMost([0.005, 0.05, 0.2, 0.2, 0.2], once),
  'volatile-phenols': atMost([0.002, 0.002, 0.005, 0.01, 0.1], once),
  petroleum: atMost([0.05, 0.05, 0.05, 0.5, 1], once),
  'anionic-surfactants': atMost([0.2, 0.2, 0.2, 0.3, 0.3], once),
  sulfide: atMost([0.05, 0.1, 0.2, 0.5, 1], once),
  'faecal-coliforms': atMost([200, 2000, 10000, 20000, 40000], { unit: 'per L', ...once }),
} as const satisfies Readonly<Record<string, SurfaceItemLimits>>

export type SurfaceItem = keyof typeof SURFACE_ITEMS | 'ph'
