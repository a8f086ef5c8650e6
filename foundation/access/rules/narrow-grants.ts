import type { Day } from '@kangcheng/kernel'
import type { TokenLimit } from '../contract/actor.ts'
import { type Grant, isValid } from './decide-access.ts'
import { isWithin } from './materialised-path.ts'
import { anyCovers } from './permission.ts'

/**
 * Whether a token may hold a permission at all. Accounts, roles, tokens and the audit chain are kept by people who sign
 * in: a token that could make another, or give a right, would outlive its own end.
 */
export function isOpenToTokens(permission: string): boolean {
  return !permission.startsWith('access.') || permission === 'access.directory.read'
}

/** What is left of a person's grants where a token acts for them: of each only what both hold. Never more than without it. */
export function narrowGrants<Held extends Grant>(grants: readonly Held[], limit: TokenLimit): Held[] {
  const open = limit.permissions.filter(isOpenToTokens)
  return grants.flatMap((grant) => {
    const regionPath = inner(grant.regionPath, limit.regionPath)
    const organisationPath = inner(grant.organisationPath, limit.organisationPath)
    if (regionPath === undefined || organisationPath === undefined) return []
    const permissions = open.filter((permission) => anyCovers(grant.role.permissions, permission))
    // No glass is broken by a machine.
    return [{ ...grant, role: { ...grant.role, permissions, breakGlass: [] }, regionPath, organisationPath }]
  })
}

/** The first permission of a wish that one's own rights do not hold in all of its place, or undefined. */
export function findExcess(grants: readonly Grant[], wish: TokenLimit, today: Day): string | undefined {
  return wish.permissions.find(
    (permission) =>
      !isOpenToTokens(permission) ||
      !grants.some(
        (grant) =>
          isValid(grant, today) &&
          anyCovers(grant.role.permissions, permission) &&
          isReached(wish.regionPath, grant.regionPath) &&
          isReached(wish.organisationPath, grant.organisationPath),
      ),
  )
}

/** «Everywhere» of a token is as far as its owner's rights reach, so it asks for no place in particular. */
function isReached(wanted: string, held: string): boolean {
  return wanted === '/' || isWithin(wanted, held)
}

/** The one of two subtrees that lies in the other. */
function inner(one: string, other: string): string | undefined {
  if (isWithin(one, other)) return one
  return isWithin(other, one) ? other : undefined
}
