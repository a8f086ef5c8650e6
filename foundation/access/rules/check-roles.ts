import type { RoleDefinition } from '../contract/role.ts'

export interface RoleFault {
  readonly code: string
  readonly fault: 'duplicate' | 'excludes-itself' | 'excludes-unknown'
}

/** Everything wrong with a set of roles that the schema of one cannot see. */
export function checkRoles(roles: readonly RoleDefinition[]): RoleFault[] {
  const codes = new Set<string>()
  const faults: RoleFault[] = []
  for (const role of roles) {
    if (codes.has(role.code)) faults.push({ code: role.code, fault: 'duplicate' })
    codes.add(role.code)
  }
  for (const role of roles) {
    for (const other of role.exclusiveWith ?? []) {
      if (other === role.code) faults.push({ code: role.code, fault: 'excludes-itself' })
      else if (!codes.has(other)) faults.push({ code: role.code, fault: 'excludes-unknown' })
    }
  }
  return faults
}

/**
 * A pair of roles that one person may not hold together, or `undefined`.
 * It is enough that one of the two names the other.
 */
export function excludedPair(
  held: readonly string[],
  roles: ReadonlyMap<string, Pick<RoleDefinition, 'exclusiveWith'>>,
): readonly [string, string] | undefined {
  for (const code of held) {
    const other = roles.get(code)?.exclusiveWith?.find((candidate) => held.includes(candidate))
    if (other !== undefined) return [code, other]
  }
  return undefined
}

/** A role of one person and one of another that exclude each other, or `undefined`. */
export function excludedBetween(
  held: readonly string[],
  others: readonly string[],
  roles: ReadonlyMap<string, Pick<RoleDefinition, 'exclusiveWith'>>,
): readonly [string, string] | undefined {
  for (const own of held) {
    const other = others.find((code) => excludedPair([own, code], roles) !== undefined)
    if (other !== undefined) return [own, other]
  }
  return undefined
}
