import type { UserQuery } from '@kangcheng/access/contract'

/** As the server knows them; the type keeps the two lists the same. */
export const STATES = ['active', 'first-password', 'disabled'] as const satisfies NonNullable<UserQuery['state']>[]

/** The filters of the address; what cannot be one is left out. */
export function readUserSearch(search: Record<string, unknown>): UserQuery {
  const { organisation, role, state } = search
  const known = STATES.find((one) => one === state)
  return {
    ...(typeof organisation === 'string' && organisation !== '' ? { organisation } : {}),
    ...(typeof role === 'string' && role !== '' ? { role } : {}),
    ...(known === undefined ? {} : { state: known }),
  }
}
