import * as oidc from 'openid-client'

/** How the city's sign-in is reached, as the installation sets it. */
export interface IdentityProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it; shown on the button. */
  readonly name: string
  /** Whether its word on a second factor counts in place of ours. */
  readonly trustsSecondFactor: boolean
}

/** What makes one journey to the provider and back this journey and no other. */
export interface JourneySecrets {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who came back. Nothing else that the provider claims is looked at: rights are ours. */
export interface ProvenIdentity {
  readonly issuer: string
  readonly subject: string
  readonly secondFactor: boolean
}

export interface IdentityProvider {
  readonly issuer: string
  readonly name: string
  /** Where the browser goes to sign in; throws {@link ProviderDown}. */
  authorizationAddress(journey: JourneySecrets, redirectUri: string): Promise<string>
  /**
   * Who came back to `address`, against the provider: code with PKCE, state, nonce, issuer, audience, times, signature.
   * Throws {@link ProviderDown}, or another error where anything does not hold.
   */
  proveIdentity(address: URL, journey: JourneySecrets): Promise<ProvenIdentity>
  /** Where the browser goes to sign out there too; undefined where the provider has no such place. */
  signOutAddress(backTo: string): Promise<string | undefined>
}

/** The provider does not answer, or not as one. */
export class ProviderDown extends Error {}

/** Clocks of two machines differ by seconds. */
const CLOCK_TOLERANCE_SECONDS = 30
const TIMEOUT_SECONDS = 5
/** Keys and addresses change seldom; a failure is not kept at all. */
const DISCOVERY_KEPT = 60 * 60_000
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The city's sign-in. Nothing is asked of it before somebody wants to use it. */
export function openIdentityProvider(settings: IdentityProviderSettings, now: () => Date): IdentityProvider {
  let kept: { at: number; configuration: Promise<oidc.Configuration> } | undefined
  const configuration = async () => {
    const at = now().getTime()
    if (!kept || at - kept.at >= DISCOVERY_KEPT) kept = { at, configuration: discover(settings) }
    const { configuration: asked } = kept
    try {
      return await asked
    } catch (error) {
      if (kept?.configuration === asked) kept = undefined
      throw new ProviderDown('discovery', { cause: error })
    }
  }
  return {
    issuer: settings.issuer,
    name: settings.name,
    async authorizationAddress({ state, nonce, verifier }, redirectUri) {
      const challenge = await oidc.calculatePKCECodeChallenge(verifier)
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }).href
    },
    async proveIdentity(address, { state, nonce, verifier }) {
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }
      const tokens = await oidc.authorizationCodeGrant(await configuration(), address, checks).catch(asProblem)
      const claims = tokens.claims()
      if (!claims) throw new Error('an answer without an identity')
      return {
        issuer: claims.iss,
        subject: claims.sub,
        secondFactor: settings.trustsSecondFactor && vouchesForTwo(claims.amr, claims.acr),
      }
    },
    async signOutAddress(backTo) {
      const known = await configuration()
      if (known.serverMetadata().end_session_endpoint === undefined) return undefined
      return oidc.buildEndSessionUrl(known, { post_logout_redirect_uri: backTo }).href
    },
  }
}

function discover({ issuer, clientId, clientSecret }: IdentityProviderSettings): Promise<oidc.Configuration> {
  const server = new URL(issuer)
  const isLocal = server.protocol === 'http:' && LOOPBACK.has(server.hostname)
  return oidc.discovery(
    server,
    clientId,
    { client_secret: clientSecret, [oidc.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    undefined,
    {
      timeout: TIMEOUT_SECONDS,
      // By itself the library trusts the connection to the provider instead of looking at the signature.
      execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
    },
  )
}

/** A connection that fails has no answer to be judged; all else is an answer that does not hold. */
function asProblem(error: unknown): never {
  const code = error instanceof oidc.ClientError ? error.code : undefined
  const isAway = error instanceof TypeError || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT'
  throw isAway ? new ProviderDown('token', { cause: error }) : error
}

/** RFC 8176 names what was used; ISO/IEC 29115 and eIDAS levels that need two factors are named by `acr`. */
const TWO_FACTORS = new Set(['mfa'])
const SECOND_FACTORS = new Set(['otp', 'hwk', 'sc', 'fpt', 'face', 'iris', 'vbm', 'swk', 'sms', 'tel'])
const HIGH_LEVELS =
  /^(?:loa-?[34]|aal[23]|urn:mace:incommon:iap:silver|https?:\/\/eidas\.europa\.eu\/LoA\/(?:substantial|high)|phrh?)$/i

export function vouchesForTwo(amr: unknown, acr: unknown): boolean {
  const methods = Array.isArray(amr) ? amr.filter((method) => typeof method === 'string') : []
  const isTwo =
    methods.some((method) => TWO_FACTORS.has(method)) ||
    (methods.includes('pwd') && methods.some((method) => SECOND_FACTORS.has(method)))
  return isTwo || (typeof acr === 'string' && HIGH_LEVELS.test(acr))
}
