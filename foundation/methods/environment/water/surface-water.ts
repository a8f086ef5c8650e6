import { requireCount, requireKnown } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { SURFACE_ITEMS, type SurfaceItem, type SurfaceItemLimits, type SurfaceWaterBody } from './surface-classes.ts'

/** Ⅰ to Ⅴ, and 劣Ⅴ beyond; in the order from clean to foul. */
export const SURFACE_GRADES = ['I', 'II', 'III', 'IV', 'V', 'worse-than-V'] as const
export type SurfaceGrade = (typeof SURFACE_GRADES)[number]

export interface SurfaceSample {
  readonly body: SurfaceWaterBody
  /** mg/L; faecal coliforms per litre, pH without unit. What was not measured is left out. */
  readonly values: Readonly<Partial<Record<SurfaceItem, number>>>
  /** Saturation of oxygen, per cent: from 90 on, oxygen is class I whatever its concentration (unverified, from memory). */
  readonly oxygenSaturation?: number
}

export interface SurfaceQuality {
  readonly grade: SurfaceGrade
  /** The items of that grade, none where the water is of class I. */
  readonly decidedBy: readonly SurfaceItem[]
  readonly items: Readonly<Partial<Record<SurfaceItem, SurfaceGrade>>>
  /** Measured, but without limits in such a water: total nitrogen of a river. */
  readonly withoutLimits: readonly SurfaceItem[]
  /** Graded by limits that are still to be checked against the text of the standard. */
  readonly unverified: readonly SurfaceItem[]
}

const PH_RANGE = [6, 9] as const
const SATURATED = 90

/**
 * The class of a surface water by one sample or one mean: each item its class, the worst decides (单因子评价).
 * GB 3838-2002 Table 1; a value on a limit is inside. The usual assessment leaves total nitrogen and faecal coliforms
 * out: leave them out of `values` for that.
 * Not calculable for a negative or infinite value, an unknown item or body, or when nothing measured has limits.
 * @example surfaceWaterGrade({ body: 'river', values: { 'dissolved-oxygen': 6.2, 'ammonia-nitrogen': 1.2 } })
 * // { grade: 'IV', decidedBy: ['ammonia-nitrogen'] }
 */
export const surfaceWaterGrade = calculable(({ body, values, oxygenSaturation }: SurfaceSample): SurfaceQuality => {
  requireKnown('body', body, ['river', 'lake'])
  if (oxygenSaturation !== undefined) requireCount('oxygen saturation', oxygenSaturation)
  const items: Partial<Record<SurfaceItem, SurfaceGrade>> = {}
  const withoutLimits: SurfaceItem[] = []
  let worst = -1
  for (const [item, value] of Object.entries(values) as [SurfaceItem, number | undefined][]) {
    if (value === undefined) continue
    const rank = rankOf(item, value, body, oxygenSaturation)
    if (rank === undefined) {
      withoutLimits.push(item)
      continue
    }
    items[item] = gradeAt(rank)
    worst = Math.max(worst, rank)
  }
  if (worst < 0) notCalculable('incomplete', 'nothing was measured that has limits')
  const grade = gradeAt(worst)
  const graded = Object.keys(items) as SurfaceItem[]
  return {
    grade,
    decidedBy: graded.filter((item) => worst > 0 && items[item] === grade),
    items,
    withoutLimits,
    unverified: graded.filter((item) =>
      item === 'dissolved-oxygen' ? isSaturated(oxygenSaturation) : limitsOf(item)?.evidence === 'unverified',
    ),
  }
})

function isSaturated(saturation: number | undefined): boolean {
  return saturation !== undefined && saturation >= SATURATED
}

function limitsOf(item: SurfaceItem): SurfaceItemLimits | undefined {
  return item !== 'ph' && Object.hasOwn(SURFACE_ITEMS, item) ? SURFACE_ITEMS[item] : undefined
}

function gradeAt(rank: number): SurfaceGrade {
  return SURFACE_GRADES[rank] as SurfaceGrade
}

function rankOf(item: SurfaceItem, value: number, body: SurfaceWaterBody, saturation?: number): number | undefined {
  requireCount(item, value)
  if (item === 'ph') return value >= PH_RANGE[0] && value <= PH_RANGE[1] ? 0 : SURFACE_GRADES.length - 1
  const row = limitsOf(item)
  if (row === undefined) return notCalculable('outside-range', `item ${item} is not known`)
  if (row.lakesOnly && body === 'river') return undefined
  if (item === 'dissolved-oxygen' && isSaturated(saturation)) return 0
  const limits = (body === 'lake' && row.lakeLimits) || row.limits
  const rank = limits.findIndex((limit) => (row.bound === 'at-most' ? value <= limit : value >= limit))
  return rank < 0 ? limits.length : rank
}
