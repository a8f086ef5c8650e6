import type { PackKinds } from '@kangcheng/platform'
import { IndexModel } from './contract/master-index/index-model.ts'
import { PopulationRegistry } from './contract/master-index/population-registry.ts'
import { disclosureKinds } from './rules/disclosure/kinds.ts'

/** The kinds of pack document this engine reads. */
export const personKinds: PackKinds = {
  'index-model': { schema: IndexModel },
  'population-registry': { schema: PopulationRegistry },
  ...disclosureKinds,
}
