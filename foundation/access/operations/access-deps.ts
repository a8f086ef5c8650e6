import type { Clock } from '@kangcheng/kernel'
import type { Database, Log } from '@kangcheng/platform'
import type { IdentityProvider } from '../elsewhere/identity-provider.ts'
import type { PasswordCost } from '../secrets/password-hash.ts'
import type { AuditMark } from '../store/append-audit.ts'
import type { AccessDatabase, AccessTables } from '../store/tables.ts'

/** What every operation here stands on. */
export interface AccessDeps {
  readonly database: Database
  readonly clock: Clock
  readonly newId: () => string
  readonly log: Log
  /** What a password costs on this machine, about 100 ms; left out, what a slow core bears. */
  readonly passwordCost?: PasswordCost
  /** The installation's own secret, 32 bytes that are not in the database; read when it is first needed. */
  readonly installationKey: () => Uint8Array
  /** Days after the making of an account from which a role's second factor is demanded; left out, of nobody. */
  readonly secondFactorAfterDays?: number | undefined
  /** The city's sign-in, beside our own; left out, there is none. */
  readonly identityProvider?: IdentityProvider | undefined
  /** Told when organisations were moved by an import, so that engines' rows follow them. */
  readonly onOrganisationsMoved?: (() => Promise<void>) | undefined
}

export function tablesOf(deps: AccessDeps): AccessDatabase {
  return deps.database.tables<AccessTables>()
}

/** The maker of an audit row's id and times. */
export function markOf(deps: AccessDeps): () => AuditMark {
  return () => ({ id: deps.newId(), at: deps.clock.now(), day: deps.clock.today() })
}
