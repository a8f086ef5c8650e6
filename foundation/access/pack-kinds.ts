import type { PackKinds } from '@kangcheng/platform'
import { OrganisationDefinition } from './contract/organisation.ts'
import { RegionDefinition } from './contract/region.ts'
import { RoleDefinition } from './contract/role.ts'
import { fitsLevel } from './rules/check-regions.ts'

/**
 * The kinds of pack documents that access understands. Organisations have a `kind` of their own,
 * so they stand in lists (`items`), never as single documents.
 */
export const accessPackKinds: PackKinds = {
  region: {
    schema: RegionDefinition,
    check: (region: RegionDefinition) =>
      fitsLevel(region) ? [] : [{ pointer: '/code', message: `is not a code of the level ${region.level}` }],
  },
  organisation: { schema: OrganisationDefinition },
  role: { schema: RoleDefinition },
}
