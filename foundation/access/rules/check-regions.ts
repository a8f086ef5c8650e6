import type { RegionDefinition, RegionLevel } from '../contract/region.ts'
import { materialisePaths, type TreeFault } from './materialised-path.ts'

export interface RegionFault {
  readonly code: string
  readonly fault: TreeFault | 'code-shape' | 'level-order' | 'outside-parent'
}

/** How a code of each level looks: GB/T 2260 pads with zeros down to the county, later levels add three digits. */
const SHAPES: Readonly<Record<RegionLevel, RegExp>> = {
  province: /^[1-9]\d0000$/,
  city: /^[1-9]\d(?!00)\d{2}00$/,
  county: /^[1-9]\d{3}(?!00)\d{2}$/,
  township: /^[1-9]\d{5}(?!000)\d{3}$/,
  village: /^[1-9]\d{8}(?!000)\d{3}$/,
  zone: /^[1-9]\d{5}(\d{3}(\d{3})?)?$/,
}
const RANK: Readonly<Record<Exclude<RegionLevel, 'zone'>, number>> = {
  province: 1,
  city: 2,
  county: 3,
  township: 4,
  village: 5,
}

/** Whether one code fits its level; what a single document of a pack can be asked. */
export function fitsLevel(region: Pick<RegionDefinition, 'code' | 'level'>): boolean {
  return SHAPES[region.level].test(region.code)
}

/**
 * Everything wrong with a set of regions: code shape, duplicates, missing parents, cycles, a parent that is not larger,
 * a code outside its parent's (410181 under 330800). Levels may be skipped: some cities have townships and no county.
 */
export function checkRegions(regions: readonly RegionDefinition[]): RegionFault[] {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const faults: RegionFault[] = [...materialisePaths(regions).faults]
  for (const region of regions) {
    if (!fitsLevel(region)) faults.push({ code: region.code, fault: 'code-shape' })
    const parent = region.parent === undefined ? undefined : byCode.get(region.parent)
    if (!parent) continue
    if (!isLarger(parent.level, region.level)) faults.push({ code: region.code, fault: 'level-order' })
    else if (parent.level !== 'zone' && !region.code.startsWith(significant(parent.code))) {
      faults.push({ code: region.code, fault: 'outside-parent' })
    }
  }
  return faults
}

function isLarger(parent: RegionLevel, child: RegionLevel): boolean {
  // A zone may stand anywhere and hold townships of its own.
  return parent === 'zone' || child === 'zone' || RANK[parent] < RANK[child]
}

/** 410000 → 41, 410100 → 4101, 410181 → 410181: the part that the codes below share. */
function significant(code: string): string {
  return code.length === 6 ? code.replace(/(00){1,2}$/, '') : code
}
