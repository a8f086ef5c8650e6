import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import type { Proof } from '../../contract/second-factor.ts'
import { ProviderDown } from '../../elsewhere/identity-provider.ts'
import { readReturnTo } from '../../rules/return-to.ts'
import {
  browserHash,
  newBrowserMark,
  newJourneySecrets,
  sealJourney,
  stateHash,
} from '../../secrets/journey-secrets.ts'
import { beginJourney as keepJourney } from '../../store/sign-in-journeys.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { proveSelf } from '../prove-self.ts'

/** A browser that sets out: where it goes, and the mark by which it is known when it comes back. */
export interface BegunJourney {
  readonly address: string
  readonly browserMark: string
}

const LONGEST_JOURNEY = 10 * 60_000

/** Sends a browser to the city's sign-in. Nobody is known yet; what comes back decides. */
export async function beginSignInElsewhere(
  deps: AccessDeps,
  wish: { returnTo?: string | undefined; redirectUri: string },
): Promise<Result<BegunJourney, AccessRefusal>> {
  return begin(deps, { linking: null, returnTo: readReturnTo(wish.returnTo), redirectUri: wish.redirectUri })
}

/** Sends somebody signed in there to learn who they are called; they prove themselves first, as for a second factor. */
export async function beginLinking(
  deps: AccessDeps,
  actor: Actor,
  proof: Proof,
  redirectUri: string,
): Promise<Result<BegunJourney, AccessRefusal>> {
  const proven = await proveSelf(deps, actor, 'access.link-identity', proof, 'code')
  if (!proven.ok) return proven
  if (proven.value.mustChange) return refuse('access.password-must-change')
  return begin(deps, { linking: actor.userId, returnTo: '/security', redirectUri })
}

async function begin(
  deps: AccessDeps,
  { linking, returnTo, redirectUri }: { linking: string | null; returnTo: string; redirectUri: string },
): Promise<Result<BegunJourney, AccessRefusal>> {
  const { identityProvider } = deps
  if (!identityProvider) return refuse('access.elsewhere-off')
  const secrets = newJourneySecrets()
  const browserMark = newBrowserMark()
  const now = deps.clock.now()
  try {
    const address = await identityProvider.authorizationAddress(secrets, redirectUri)
    const journey = {
      stateHash: stateHash(secrets.state),
      browserHash: browserHash(browserMark),
      sealed: sealJourney(deps.installationKey(), secrets),
      linking,
      returnTo,
      endsAt: new Date(now.getTime() + LONGEST_JOURNEY),
    }
    await keepJourney(tablesOf(deps), journey, now)
    return ok({ address, browserMark })
  } catch (error) {
    if (!(error instanceof ProviderDown)) throw error
    deps.log.warn('the identity provider cannot be reached', { error })
    return refuse('access.elsewhere-down')
  }
}
