import type { AuditChannel } from './audit.ts'

/** Who acts. Made by the guard from a session, or by the command line; an operation takes it as its first question. */
export interface Actor {
  readonly userId: string
  readonly name: string
  readonly organisation: { readonly code: string; readonly path: string }
  readonly roles: readonly string[]
  readonly sessionId?: string
  readonly requestId?: string
  readonly channel: AuditChannel
  /** Where a token acts for somebody: what is left of their rights. */
  readonly limit?: TokenLimit
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
    roles: [],
    channel,
    ...(requestId === undefined ? {} : { requestId }),
  }
}
