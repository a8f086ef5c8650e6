import type { AuditEntry } from '../contract/audit.ts'
import { SECURITY_EVENT_KINDS, type SecurityEventKind } from '../contract/security-event.ts'

/** By what an audit row is known; all that is given must hold. The same table makes the SQL that finds the rows. */
export interface EventSign {
  readonly operations?: readonly string[]
  readonly outcome?: 'refused'
  readonly refusals?: readonly string[]
  readonly otherRefusals?: readonly string[]
  readonly channel?: 'api'
  /** Not operations that begin so. */
  readonly notUnder?: string
  readonly exported?: true
  readonly brokeGlass?: true
}

/** The right password with a code still to come is a step of signing in and not a failure of it. */
const NO_FAILURE = ['access.locked', 'access.second-factor-needed']

export const EVENT_SIGNS: Readonly<Record<SecurityEventKind, EventSign>> = {
  locked: { outcome: 'refused', refusals: ['access.locked'] },
  'sign-in-failed': {
    operations: ['access.sign-in', 'access.sign-in-elsewhere'],
    outcome: 'refused',
    otherRefusals: NO_FAILURE,
  },
  infected: { outcome: 'refused', refusals: ['file.infected'] },
  refused: { operations: ['access.require', 'access.use-token'], outcome: 'refused' },
  'broke-glass': { brokeGlass: true },
  revealed: { operations: ['access.reveal-contact', 'records.reveal'] },
  'role-changed': {
    operations: ['access.assign-role', 'access.revoke-role', 'access.load-roles', 'access.decide-proposed-roles'],
  },
  'delegation-changed': {
    operations: ['access.make-delegation', 'access.end-delegation', 'access.begin-acting', 'access.stop-acting'],
  },
  imported: { operations: ['access.import-organisations', 'access.import-users'] },
  'identity-changed': { operations: ['access.link-identity', 'access.unlink-identity'] },
  'account-changed': {
    operations: [
      'access.create-user',
      'access.disable-user',
      'access.enable-user',
      'access.change-password',
      'access.reset-password',
    ],
  },
  'second-factor-changed': {
    operations: [
      'access.confirm-second-factor',
      'access.remove-second-factor',
      'access.renew-recovery-codes',
      'access.reset-second-factor',
    ],
  },
  'session-ended': { operations: ['access.end-session', 'access.end-other-sessions', 'access.end-sessions'] },
  'token-changed': { operations: ['access.create-token', 'access.revoke-token'] },
  exported: { exported: true },
  // Systems ask for records by the thousand; those looks stand in the book, where whoever reads it finds them by resource.
  'token-used': { channel: 'api', notUnder: 'records.' },
}

/** All kinds that an audit row is, most telling first; none where it tells nothing of security. */
export function kindsOf(entry: AuditEntry): SecurityEventKind[] {
  return SECURITY_EVENT_KINDS.filter((kind) => hasSign(entry, EVENT_SIGNS[kind]))
}

function hasSign(entry: AuditEntry, sign: EventSign): boolean {
  return (
    (sign.operations?.includes(entry.operation) ?? true) &&
    (sign.outcome === undefined || sign.outcome === entry.outcome) &&
    (sign.refusals?.includes(entry.refusal ?? '') ?? true) &&
    !sign.otherRefusals?.includes(entry.refusal ?? '') &&
    (sign.channel === undefined || sign.channel === entry.channel) &&
    (sign.notUnder === undefined || !entry.operation.startsWith(sign.notUnder)) &&
    (sign.exported === undefined || typeof entry.detail.format === 'string') &&
    (sign.brokeGlass === undefined || entry.breakGlass !== undefined)
  )
}
