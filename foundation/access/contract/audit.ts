import { type Static, Type } from 'typebox'
import { Day, Slug } from './definition.ts'

export const AUDIT_OUTCOMES = ['done', 'refused', 'failed'] as const
export const AuditOutcome = Type.Enum([...AUDIT_OUTCOMES])
export type AuditOutcome = Static<typeof AuditOutcome>

/** The way somebody came: a browser, a token of a system, the machine's command line, or the platform itself. */
export const AuditChannel = Type.Enum(['web', 'api', 'cli', 'system'])
export type AuditChannel = Static<typeof AuditChannel>

/**
 * Figures and codes about a look, one level deep. Never a name, a number of a person, or a text somebody typed, but for
 * the `reason` of whoever had contact data revealed. `onBehalfOf` is the account for which the actor acted.
 */
export const AuditDetail = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
)
export type AuditDetail = Static<typeof AuditDetail>

/** One look as written down, without its hashes. */
export const AuditEntry = Type.Object({
  organisation: Slug,
  day: Day,
  seq: Type.Integer({ minimum: 1, description: 'number in the chain of its organisation and day' }),
  at: Type.String({ format: 'date-time' }),
  actor: Type.Optional(Type.String({ description: 'user id; absent when nobody was recognised' })),
  actorName: Type.Optional(Type.String()),
  onBehalfOf: Type.Optional(Type.String({ description: 'user id: whose delegated rights the actor used' })),
  onBehalfOfName: Type.Optional(Type.String()),
  channel: AuditChannel,
  operation: Type.String(),
  subject: Type.String(),
  permission: Type.Optional(Type.String()),
  purpose: Type.Optional(Type.String()),
  outcome: AuditOutcome,
  refusal: Type.Optional(Type.String()),
  breakGlass: Type.Optional(Type.String({ description: 'the reason given' })),
  policyVersion: Type.Optional(Type.String()),
  session: Type.Optional(Type.String()),
  request: Type.Optional(Type.String()),
  detail: AuditDetail,
  hash: Type.String(),
})
export type AuditEntry = Static<typeof AuditEntry>

export const AuditQuery = Type.Object({
  organisation: Type.Optional(Slug),
  day: Type.Optional(Day),
  actor: Type.Optional(Type.String({ format: 'uuid' })),
  operation: Type.Optional(Type.String({ maxLength: 120 })),
  outcome: Type.Optional(AuditOutcome),
  /** Where the page before ended, as it was given. */
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
})
export type AuditQuery = Static<typeof AuditQuery>

export const AuditPage = Type.Object({
  rows: Type.Array(AuditEntry, { description: 'newest first' }),
  next: Type.Optional(Type.String({ description: 'send as `after` for the next page' })),
})
export type AuditPage = Static<typeof AuditPage>

/** The end of one chain. Kept elsewhere, it proves later that nothing before it was touched. */
export const AuditHead = Type.Object({
  organisation: Slug,
  day: Day,
  seq: Type.Integer({ minimum: 0 }),
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
export type AuditHead = Static<typeof AuditHead>

export const AUDIT_FAULTS = ['changed', 'removed', 'reordered', 'inserted', 'head', 'link', 'anchor'] as const

/** The first bad place of one chain. */
export const AuditFault = Type.Object({
  organisation: Slug,
  day: Day,
  seq: Type.Integer(),
  kind: Type.Enum([...AUDIT_FAULTS]),
})
export type AuditFault = Static<typeof AuditFault>

export const AuditVerification = Type.Object({
  intact: Type.Boolean({ description: 'nothing was found in what was verified' }),
  chains: Type.Integer(),
  rows: Type.Integer(),
  faults: Type.Array(AuditFault),
  next: Type.Optional(Type.String({ description: 'the first day not verified yet: send as `from` for what is left' })),
  rowsLeft: Type.Integer({ description: 'how many rows that is' }),
})
export type AuditVerification = Static<typeof AuditVerification>
