import type { Day } from '@kangcheng/kernel'
import type { DataLevels, SensitiveCategory } from '../../contract/disclosure/data-level.ts'
import type { DisclosureRules } from '../../contract/disclosure/rules.ts'
import { type LevelBook, levelBook } from '../../rules/disclosure/data-levels.ts'
import { inForce, nameOfVersion } from '../../rules/disclosure/in-force.ts'

/** What decides on a day, and by which versions. */
export interface RulesInForce {
  readonly rules: DisclosureRules
  readonly levels: LevelBook
  readonly categories: readonly SensitiveCategory[]
  /** Their codes, without those of what only adds to another. */
  readonly codes: readonly string[]
  readonly versions: readonly string[]
}

export interface LoadedRules {
  readonly levels: readonly DataLevels[]
  readonly categories: readonly SensitiveCategory[]
  readonly rules: readonly DisclosureRules[]
}

/**
 * The rules of the packs. Those of a city come last: its disclosure rules take the place of the national ones, its levels overrule them
 * place by place, its categories stand beside the national ones or add to them.
 */
export function createRuleBook() {
  let loaded: LoadedRules = { levels: [], categories: [], rules: [] }
  return {
    load(read: LoadedRules): void {
      loaded = read
    },
    on(day: Day): RulesInForce | undefined {
      const rules = inForce(loaded.rules, day).at(-1)
      const levels = inForce(loaded.levels, day)
      const categories = inForce(loaded.categories, day)
      // Without them everything would be of no sensitive category.
      if (!rules || levels.length === 0 || categories.length === 0) return undefined
      const versions = [rules, ...levels, ...categories].map(nameOfVersion)
      const codes = categories.filter(({ adds }) => adds === undefined).map(({ code }) => code)
      return { rules, levels: levelBook(levels), categories, codes, versions }
    },
  }
}
