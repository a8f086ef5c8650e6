import { Type } from 'typebox'

/** Suspended: lost and perhaps found again. Revoked is for good; the next card has another serial. */
export const CARD_STATES = ['issued', 'suspended', 'revoked'] as const
export type CardState = (typeof CARD_STATES)[number]
export const CardState = Type.Enum([...CARD_STATES])

export const CARD_STEPS = ['issue', 'suspend', 'resume', 'revoke'] as const
export type CardStep = (typeof CARD_STEPS)[number]
export const CardStep = Type.Enum([...CARD_STEPS])

/** What the holder shows a code for 用途: to be known, to have the record opened, to pay. In this order they stand in a code. */
export const CODE_USES = ['identify', 'record', 'pay'] as const
export type CodeUse = (typeof CODE_USES)[number]
export const CodeUse = Type.Enum([...CODE_USES])

/** SM2, SM3, SM4-GCM; or ECDSA P-256, SHA-256, AES-256-GCM. */
export const CARD_SUITES = ['sm', 'classical'] as const
export type CardSuite = (typeof CARD_SUITES)[number]
export const CardSuite = Type.Enum([...CARD_SUITES])

/**
 * Next: known to scanners, not used yet. Current: signs. Verifying: signs no more. Retired: forgotten. Withdrawn: somebody else may have
 * it, and nothing it ever signed counts.
 */
export const KEY_STATES = ['next', 'current', 'verifying', 'retired', 'withdrawn'] as const
export type KeyState = (typeof KEY_STATES)[number]
export const KeyState = Type.Enum([...KEY_STATES])

export const KeyId = Type.String({ pattern: '^[0-9a-f]{8}$', description: 'eight hexadecimal digits' })

/** What somebody may show to be known. */
export const READING_KINDS = [
  'card-code',
  'id-card',
  'social-security-card',
  'insurance-voucher',
  'hospital-card',
] as const
export type ReadingKind = (typeof READING_KINDS)[number]
export const ReadingKind = Type.Enum([...READING_KINDS])

/** Kinds that only their issuer can tell the holder of. */
export const ISSUED_KINDS = ['social-security-card', 'insurance-voucher'] as const
export type IssuedKind = (typeof ISSUED_KINDS)[number]

/** What a code is called on paper and in lists: the first eight signs of its nonce. It opens nothing. */
export const CodeReference = Type.String({ pattern: '^[A-Z2-7]{8}$', description: 'first eight signs of the nonce' })

/** RFC 3339, without the second that is put in now and then: no clock here has it. */
export const Moment = Type.String({ format: 'date-time', pattern: ':[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' })
export { Uuid } from '../uuid.ts'
