import type { AuditChannel } from './audit.ts'

/** Who acts. Made by the guard from a session, or by the command line; an operation takes it as its first question. */
export interface Actor {
  readonly userId: string
  readonly name: string
  readonly organisation: { readonly code: string; readonly path: string }
  readonly sessionId?: string
  readonly requestId?: string
  readonly channel: AuditChannel
  /**
   * Whose delegated rights are used, and only those; `userId` stays who really acts. Rules that compare people compare
   * {@link accountsOf}.
   */
  readonly onBehalfOf?: OnBehalfOf
  /** Where the session was opened by the city's sign-in: what it said of a second factor. */
  readonly elsewhere?: { readonly secondFactor: boolean }
  /** Where a token acts for somebody: what is left of their rights. */
  readonly limit?: TokenLimit
}

/** A person who is away and has handed assignments over. */
export interface OnBehalfOf {
  readonly userId: string
  readonly name: string
  readonly organisation: { readonly code: string; readonly path: string }
  readonly delegation: string
}

/** Every account that stands behind an act: who acts, and on whose behalf. Nobody passes their own work as either. */
export function accountsOf({ userId, onBehalfOf }: Pick<Actor, 'userId' | 'onBehalfOf'>): readonly string[] {
  return onBehalfOf === undefined ? [userId] : [userId, onBehalfOf.userId]
}

/** Permissions without stars, and paths; of a person's rights a token opens only what lies within. */
export interface TokenLimit {
  readonly permissions: readonly string[]
  readonly regionPath: string
  readonly organisationPath: string
}

/** The chain of what no organisation did: the platform's own work, and sign-ins under a name nobody has. */
export const PLATFORM_ORGANISATION = { code: 'platform', path: '/platform/' } as const
export const PLATFORM_USER_ID = '00000000-0000-7000-8000-000000000000'

/**
 * The platform itself: loading packs at start, an operator at the machine's own command line.
 * It holds every permission everywhere, and writes audit rows like anybody else.
 */
export function platformActor(channel: 'cli' | 'system', requestId?: string): Actor {
  return {
    userId: PLATFORM_USER_ID,
    name: 'platform',
    organisation: PLATFORM_ORGANISATION,
    channel,
    ...(requestId === undefined ? {} : { requestId }),
  }
}
