import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../../contract/actor.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { type ProvenIdentity, ProviderDown } from '../../elsewhere/identity-provider.ts'
import { browserHash, stateHash, unsealJourney } from '../../secrets/journey-secrets.ts'
import { findByIdentity, insertIdentity } from '../../store/identities.ts'
import { isSecondFactorOn } from '../../store/second-factor.ts'
import { endJourney, keepProven, returnFromJourney } from '../../store/sign-in-journeys.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { attemptNote, letIn, type SignInFrom } from '../let-in.ts'
import { noteAlone } from '../note-alone.ts'
import { onOwnAccount } from '../on-own-account.ts'
import type { OpenedSession } from '../open-session.ts'
import { readSession } from '../read-session.ts'

export const ELSEWHERE = 'access.sign-in-elsewhere'

/** A browser that comes back: the whole address, and the mark in its cookie. */
export interface Return extends SignInFrom {
  readonly address: string
  readonly callback: URL
  readonly browserMark: string | undefined
}

export type Returned =
  | { readonly kind: 'signed-in'; readonly session: OpenedSession; readonly returnTo: string }
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'linked'; readonly returnTo: string }

/**
 * What comes of a browser's return from the city's sign-in: a session, a question for our own code, or a link. The state is
 * spent before anything is asked of the provider, and only in the browser that set out. An identity without an account and one
 * whose account is disabled get the same refusal.
 */
export async function returnFromElsewhere(deps: AccessDeps, from: Return): Promise<Result<Returned, AccessRefusal>> {
  const provider = deps.identityProvider
  if (!provider) return refuse('access.elsewhere-off')
  const state = from.callback.searchParams.get('state') ?? ''
  const hashes = [stateHash(state), browserHash(from.browserMark ?? '')] as const
  const journey = await returnFromJourney(tablesOf(deps), ...hashes, deps.clock.now())
  if (!journey) return refused(deps, from, 'access.journey-over')
  let identity: ProvenIdentity
  try {
    identity = await provider.proveIdentity(from.callback, unsealJourney(deps.installationKey(), journey.sealed, state))
  } catch (error) {
    const isDown = error instanceof ProviderDown
    deps.log.warn('an identity was not proven', { error })
    return refused(deps, from, isDown ? 'access.elsewhere-down' : 'access.elsewhere-failed')
  }
  return journey.linking === null
    ? enter(deps, from, identity, { stateHash: hashes[0], returnTo: journey.return_to })
    : link(deps, from, identity, journey.linking, journey.return_to)
}

async function enter(
  deps: AccessDeps,
  from: Return,
  identity: ProvenIdentity,
  journey: { stateHash: string; returnTo: string },
): Promise<Result<Returned, AccessRefusal>> {
  const user = await findByIdentity(tablesOf(deps), identity.issuer, identity.subject)
  if (!user || user.disabled_at !== null) {
    await noteAlone(deps, {
      ...attemptNote(ELSEWHERE, user, from),
      outcome: 'refused',
      refusal: user ? 'access.user-disabled' : 'access.identity-unlinked',
    })
    return refuse('access.identity-unlinked')
  }
  if (!identity.secondFactor && (await isSecondFactorOn(tablesOf(deps), user.id))) {
    await keepProven(tablesOf(deps), journey.stateHash, user.id)
    return ok({ kind: 'code-needed' })
  }
  const session = await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await endJourney(trx, journey.stateHash)
      const openedBy = identity.secondFactor ? 'elsewhere-with-second-factor' : 'elsewhere'
      return letIn(deps, trx, user, { door: ELSEWHERE, from, openedBy })
    })
  return ok({ kind: 'signed-in', session, returnTo: journey.returnTo })
}

/** Links what came back to whoever set out, who must still be the one signed in here. */
async function link(
  deps: AccessDeps,
  from: Return,
  identity: ProvenIdentity,
  userId: string,
  returnTo: string,
): Promise<Result<Returned, AccessRefusal>> {
  const signedIn =
    from.formerToken === undefined ? undefined : await readSession(deps, from.formerToken, from.requestId)
  const actor: Actor | undefined = signedIn?.ok ? signedIn.value : undefined
  if (actor?.userId !== userId) return refused(deps, from, 'access.journey-over')
  return onOwnAccount(deps, actor, 'access.link-identity', async (trx) => {
    const { issuer, subject } = identity
    const row = { id: deps.newId(), userId, issuer, subject, linkedAt: deps.clock.now(), linkedBy: userId }
    return (await insertIdentity(trx, row)) ? ok({ kind: 'linked', returnTo }) : refuse('access.identity-taken')
  })
}

async function refused(
  deps: AccessDeps,
  from: SignInFrom,
  refusal: AccessRefusal,
): Promise<Result<never, AccessRefusal>> {
  await noteAlone(deps, { ...attemptNote(ELSEWHERE, undefined, from), outcome: 'refused', refusal })
  return refuse(refusal)
}
