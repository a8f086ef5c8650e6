import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'

/** Who acts, on whose behalf, for which organisation; and the roles whose permission they have at its party. */
export interface By {
  readonly user: string
  readonly onBehalfOf?: string
  readonly organisation: string
  readonly permitted: ReadonlySet<string>
}

export function accountsOf({ user, onBehalfOf }: Pick<By, 'user' | 'onBehalfOf'>): readonly string[] {
  return onBehalfOf === undefined ? [user] : [user, onBehalfOf]
}

/** Of some roles those that somebody holds in a case: permitted at its party, and meant where persons are. */
export function rolesHeld(prepared: PreparedDefinition, state: CaseState, by: By, roles: readonly string[]): string[] {
  const accounts = accountsOf(by)
  const isOne = (named: readonly string[]) => accounts.some((account) => named.includes(account))
  return roles.filter((code) => {
    if (!by.permitted.has(code)) return false
    const who = prepared.roles.get(code)?.who
    if (who === undefined) return true
    return isOne(who === 'starter' ? state.starter.accounts : (state.assigned[code] ?? []))
  })
}
