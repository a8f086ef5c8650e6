import { type Decision, isWithin } from '@kangcheng/access'
import { rolePermission } from '../../contract/permissions.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import type { KnownOrganisation, Organisations } from '../organisations.ts'

/** Roles whose permission somebody has at its party, or, where the role is of persons that were named, anywhere. */
export function permittedRoles(
  decision: Decision,
  prepared: PreparedDefinition,
  parties: CaseState['parties'],
  organisations: Organisations,
): ReadonlySet<string> {
  const { code: definition, roles } = prepared.definition
  const permitted = roles.filter(({ code, at, reach, who }) => {
    const places = decision.placesOf(rolePermission(definition, code))
    if (who === 'assigned') return places.length > 0
    const party = organisations.find(parties[at] ?? '')
    return party !== undefined && places.some((place) => covers(place, party, reach))
  })
  return new Set(permitted.map(({ code }) => code))
}

type Place = ReturnType<Decision['placesOf']>[number]

function covers(place: Place, { path, regionPath }: KnownOrganisation, reach: 'organisation' | 'region' | undefined) {
  return isWithin(regionPath, place.region) && (reach === 'region' || isWithin(path, place.organisation))
}
