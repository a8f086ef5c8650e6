import { type Static, Type } from 'typebox'
import { AuditEntry } from './audit.ts'
import { Day, Slug } from './definition.ts'

/** What those who answer for security look for in the book, most telling first. */
export const SECURITY_EVENT_KINDS = [
  'locked',
  'sign-in-failed',
  'infected',
  'refused',
  'broke-glass',
  'revealed',
  'role-changed',
  'delegation-changed',
  'account-changed',
  'imported',
  'second-factor-changed',
  'identity-changed',
  'session-ended',
  'token-changed',
  'exported',
  'token-used',
] as const
export const SecurityEventKind = Type.Enum([...SECURITY_EVENT_KINDS])
export type SecurityEventKind = Static<typeof SecurityEventKind>

/** An audit row that tells of security, and what of. */
export const SecurityEvent = Type.Object({
  ...AuditEntry.properties,
  kinds: Type.Array(SecurityEventKind, { minItems: 1, description: 'most telling first' }),
  /** What the refused were told, as far as the book keeps it. */
  refusalWords: Type.Optional(Type.Object({ zh: Type.String(), en: Type.String() })),
})
export type SecurityEvent = Static<typeof SecurityEvent>

export const SecurityEventQuery = Type.Object({
  kind: Type.Optional(SecurityEventKind),
  organisation: Type.Optional(Slug),
  actor: Type.Optional(Type.String({ format: 'uuid' })),
  /** First and last day. */
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** Where the page before ended, as it was given. */
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
})
export type SecurityEventQuery = Static<typeof SecurityEventQuery>

export const SecurityEventPage = Type.Object({
  rows: Type.Array(SecurityEvent, { description: 'newest first' }),
  next: Type.Optional(Type.String({ description: 'send as `after` for the next page' })),
})
export type SecurityEventPage = Static<typeof SecurityEventPage>
