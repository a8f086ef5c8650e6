import { BilingualName, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { EvidenceNumber, Remark } from './consent.ts'

/** Which account is whose 居民账号; who proposes it has seen the person's papers. */
export const AccountWish = Type.Object({
  login: Type.String({ minLength: 1, maxLength: 80 }),
  evidence: EvidenceNumber,
})
export type AccountWish = Static<typeof AccountWish>

/** Somebody else than who proposed it confirms it; until then it opens nothing. A closed one is not opened again. */
export const AccountLink = Type.Object({
  user: Type.String({ format: 'uuid' }),
  /** Of the account, not of the person. */
  name: Type.String(),
  evidence: EvidenceNumber,
  since: Type.String({ format: 'date-time' }),
  state: Type.Enum(['proposed', 'open', 'closed']),
})
export type AccountLink = Static<typeof AccountLink>

export const AccountList = Type.Object({
  /** Of the person. */
  name: Type.Optional(Type.String()),
  accounts: Type.Array(AccountLink),
})
export type AccountList = Static<typeof AccountList>

/** What is kept although the account is closed, for how many years from when it was written. */
export const ClosedAccount = Type.Object({
  closedAt: Type.String({ format: 'date-time' }),
  retained: Type.Array(Type.Object({ code: Slug, name: BilingualName, years: Type.Integer() })),
})
export type ClosedAccount = Static<typeof ClosedAccount>

/** A correction 更正, or a question or complaint 疑问投诉 about an entry of the log. */
export const REQUEST_KINDS = ['correction', 'question'] as const

export const CorrectionWish = Type.Object({
  /** `Observation/…` of one's record. */
  resource: Type.String({ pattern: '^[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}$' }),
  text: Remark,
})
export type CorrectionWish = Static<typeof CorrectionWish>

export const LogQuestionWish = Type.Object({
  /** Id of the entry. */
  entry: Type.String({ minLength: 1, maxLength: 80 }),
  text: Remark,
})
export type LogQuestionWish = Static<typeof LogQuestionWish>

export const RequestAnswer = Type.Object({
  outcome: Type.Enum(['accepted', 'declined', 'explained']),
  text: Remark,
})
export type RequestAnswer = Static<typeof RequestAnswer>

/** What a resident raised: answered by the institution it concerns. */
export const PersonRequest = Type.Object({
  id: Type.String({ format: 'uuid' }),
  person: Type.String({ format: 'uuid' }),
  kind: Type.Enum([...REQUEST_KINDS]),
  /** The resource or the entry of the log. */
  about: Type.String(),
  organisation: Slug,
  text: Type.String(),
  at: Type.String({ format: 'date-time' }),
  answer: Type.Optional(Type.Object({ ...RequestAnswer.properties, at: Type.String({ format: 'date-time' }) })),
})
export type PersonRequest = Static<typeof PersonRequest>
