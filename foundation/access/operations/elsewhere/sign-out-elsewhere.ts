import type { AccessDeps } from '../access-deps.ts'

/** Where a browser goes to sign out at the city's door too; undefined where there is no such place, or no answer now. */
export async function signOutElsewhere(deps: AccessDeps, backTo: string): Promise<string | undefined> {
  try {
    return await deps.identityProvider?.signOutAddress(backTo)
  } catch (error) {
    deps.log.warn('the identity provider cannot be reached', { error })
    return undefined
  }
}
