import type { Words } from '@kangcheng/kernel'
import type { PlanLibrary } from './plan-import/plan-source.ts'

/**
 * Cities and counties as plan titles name them, with the word that begins the code of their plans:
 * 巩义市, Gongyi → `gongyi`. A region without an English name makes no code and is left out.
 */
export function cityNames(
  regions: readonly { code: string; level: string; name: Words }[],
): NonNullable<PlanLibrary['cities']> {
  return regions.flatMap(({ code, level, name }) => {
    if (!PLANNING_LEVELS.has(level) || name.en === undefined) return []
    const slug = name.en
      .toLowerCase()
      .replace(/\s+(city|county|district)$/, '')
      .replace(/[^a-z0-9]+/g, '-')
    return [{ name: name.zh, slug, region: code }]
  })
}

const PLANNING_LEVELS: ReadonlySet<string> = new Set(['city', 'county'])
