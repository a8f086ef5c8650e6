import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import { PURPOSES, type Purpose } from '../contract/purpose.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { MASK_FIELDS, type MaskField, type RoleDefinition } from '../contract/role.ts'
import { isWithin } from './materialised-path.ts'
import { anyCovers } from './permission.ts'

/** An assignment with its role and its places looked up. */
export interface Grant {
  readonly role: Pick<RoleDefinition, 'permissions' | 'mask' | 'reveal' | 'purposes' | 'breakGlass' | 'secondFactor'>
  readonly regionPath: string
  readonly organisationPath: string
  readonly validFrom: Day
  /** Last day on which it holds. */
  readonly validTo?: Day | undefined
}

export interface AccessQuestion {
  readonly permission: string
  readonly purpose: Purpose
  /** Paths, looked up; a part left out asks for no place in particular. */
  readonly scope: { readonly region?: string | undefined; readonly organisation?: string | undefined }
  readonly today: Day
  /** The reason, when the glass is to be broken. */
  readonly breakGlass?: string | undefined
}

/** A region and an organisation subtree of one assignment. They stay together, or two assignments would add up to a third. */
export interface Place {
  readonly region: string
  readonly organisation: string
}

export interface Allowance {
  readonly places: readonly Place[]
  readonly mask: readonly MaskField[]
  /** What of one record may be revealed with a reason. */
  readonly reveal: readonly MaskField[]
}

const BREAK_GLASS_REASON = 10

/**
 * The one decision of the platform: deny, unless an assignment that holds today covers permission, purpose and scope.
 * The refusal names the first thing missing: permission, then purpose, then place.
 */
export function decideAccess(question: AccessQuestion, grants: readonly Grant[]): Result<Allowance, AccessRefusal> {
  const { permission, purpose, scope, today, breakGlass } = question
  if (breakGlass !== undefined && [...breakGlass.trim()].length < BREAK_GLASS_REASON) {
    return refuse('access.break-glass-reason', { least: BREAK_GLASS_REASON })
  }
  const permitted = grants.filter((grant) => isValid(grant, today) && permits(grant, permission, breakGlass))
  if (permitted.length === 0) return refuse('access.forbidden', { permission })
  const purposeful = permitted.filter((grant) => servesPurpose(grant, purpose))
  if (purposeful.length === 0) return refuse('access.purpose-not-allowed', { permission, purpose })
  const granting = purposeful.filter((grant) => contains(grant, scope))
  if (granting.length === 0) return refuse('access.outside-scope', { permission })
  return ok({
    places: granting.map((grant) => ({ region: grant.regionPath, organisation: grant.organisationPath })),
    mask: breakGlass === undefined ? strictestMask(granting) : [],
    reveal: MASK_FIELDS.filter((field) => granting.some((grant) => grant.role.reveal?.includes(field))),
  })
}

export function isValid(grant: Pick<Grant, 'validFrom' | 'validTo'>, today: Day): boolean {
  return grant.validFrom <= today && (grant.validTo === undefined || today <= grant.validTo)
}

function permits(grant: Grant, permission: string, breakGlass: string | undefined): boolean {
  return breakGlass === undefined
    ? anyCovers(grant.role.permissions, permission)
    : anyCovers(grant.role.breakGlass ?? [], permission)
}

function servesPurpose(grant: Grant, purpose: Purpose): boolean {
  return PURPOSES.includes(purpose) && (grant.role.purposes?.includes(purpose) ?? true)
}

function contains(grant: Grant, scope: AccessQuestion['scope']): boolean {
  return (
    (scope.region === undefined || isWithin(scope.region, grant.regionPath)) &&
    (scope.organisation === undefined || isWithin(scope.organisation, grant.organisationPath))
  )
}

/** One mask goes over rows of all places, so the strictest of the roles counts; a role that says nothing masks everything. */
function strictestMask(grants: readonly Grant[]): MaskField[] {
  return MASK_FIELDS.filter((field) => grants.some((grant) => grant.role.mask?.includes(field) ?? true))
}
