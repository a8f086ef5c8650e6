import { Purpose } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { CodeReference, CodeUse, Moment, ReadingKind, Uuid } from './words.ts'

export const CodeWish = Type.Object({ use: CodeUse })
export type CodeWish = Static<typeof CodeWish>

/** A dynamic code 动态码: text for a QR code, letters, digits and a full stop. */
export const MadeCode = Type.Object({
  code: Type.String({ maxLength: 200 }),
  reference: CodeReference,
  use: CodeUse,
  issuedAt: Moment,
  /** By the clock of the server, which alone decides online. */
  expiresAt: Moment,
})
export type MadeCode = Static<typeof MadeCode>

export const CodeToCancel = Type.Object({ code: Type.String({ maxLength: 400 }) })
export type CodeToCancel = Static<typeof CodeToCancel>

/** What was scanned or typed. Without a kind it is told from the text, where that is beyond doubt. */
export const CodeQuestion = Type.Object({
  kind: Type.Optional(ReadingKind),
  value: Type.String({ minLength: 1, maxLength: 400 }),
  purpose: Purpose,
})
export type CodeQuestion = Static<typeof CodeQuestion>

/** Who stands at the desk, masked as the roles of whoever scans say. */
export const Holder = Type.Object({
  person: Uuid,
  name: Type.Optional(Type.String()),
  identityNumber: Type.Optional(Type.String()),
})
export type Holder = Static<typeof Holder>

export const ResolvedCode = Type.Object({
  /** Under which it stands in the log. */
  reading: Uuid,
  kind: ReadingKind,
  /** What the holder showed it for; of our own codes only. */
  use: Type.Optional(CodeUse),
  holder: Holder,
})
export type ResolvedCode = Static<typeof ResolvedCode>
