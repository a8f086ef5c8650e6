import type { OrganisationDefinition } from '../contract/organisation.ts'
import { materialisePaths, type TreeFault } from './materialised-path.ts'

export interface OrganisationFault {
  readonly code: string
  readonly fault: TreeFault | 'region-unknown'
}

/** Everything wrong with a set of organisations, given the codes of the regions that exist. */
export function checkOrganisations(
  organisations: readonly OrganisationDefinition[],
  regions: ReadonlySet<string>,
): OrganisationFault[] {
  return [
    ...materialisePaths(organisations).faults,
    ...organisations
      .filter((organisation) => !regions.has(organisation.region))
      .map((organisation) => ({ code: organisation.code, fault: 'region-unknown' as const })),
  ]
}
