import { Day, Purpose, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

/** A short text that somebody typed. */
export const Remark = Type.String({ minLength: 2, maxLength: 1_000, pattern: '\\S' })
/** Number of the paper that is kept. */
export const EvidenceNumber = Type.String({
  minLength: 1,
  maxLength: 80,
  pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}()（）〔〕/._-]*$',
})

/** What a person allows or objects to 同意与拒绝, as it is said. */
export const ConsentWish = Type.Object({
  type: Type.Enum(['permit', 'deny'], { description: 'of FHIR Consent.provision' }),
  /** With whom. Left out: with everybody; a permit names them. */
  organisations: Type.Optional(Type.Array(Slug, { minItems: 1, maxItems: 50, uniqueItems: true })),
  /** Codes of sensitive categories. A permit names them; left out of an objection: everything. */
  categories: Type.Optional(Type.Array(Slug, { minItems: 1, maxItems: 20, uniqueItems: true })),
  purposes: Type.Array(Purpose, { minItems: 1, uniqueItems: true }),
  from: Day,
  /** Last day. A permit has one. */
  until: Type.Optional(Day),
})
export type ConsentWish = Static<typeof ConsentWish>

/** Who gave it and how: in the app, or on paper at a desk; a guardian by their guardianship. */
const Giving = {
  guardianship: Type.Optional(Type.String({ format: 'uuid', description: 'of the guardian who gave it' })),
  evidence: Type.Optional(EvidenceNumber),
}

/** An entry at a desk. */
export const DeskConsent = Type.Object({
  ...ConsentWish.properties,
  guardianship: Giving.guardianship,
  evidence: EvidenceNumber,
})
export type DeskConsent = Static<typeof DeskConsent>

/** An entry of the ledger 同意台账; it is never changed, and taken back by an entry of its own. */
export const Consent = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...ConsentWish.properties,
  at: Type.String({ format: 'date-time' }),
  ...Giving,
  revoked: Type.Optional(
    Type.Object({
      at: Type.String({ format: 'date-time' }),
      ...Giving,
    }),
  ),
})
export type Consent = Static<typeof Consent>
