import { Day, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { ColumnName, DataSetVersion, SharedDataSet } from './data-set.ts'
import { Frequency, SharingPurpose } from './words.ts'

const words = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** What a day may bring. */
export const SharingQuota = Type.Object({
  rows: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
  calls: Type.Integer({ minimum: 1, maximum: 100_000 }),
})
export type SharingQuota = Static<typeof SharingQuota>

/** What is asked for, and in another version what is granted. */
export const SharingTerms = Type.Object({
  columns: Type.Array(Type.Object({ name: ColumnName, masked: Type.Boolean() }), { minItems: 1, maxItems: 200 }),
  region: RegionCode,
  until: Day,
  frequency: Frequency,
  quota: SharingQuota,
})
export type SharingTerms = Static<typeof SharingTerms>

export const NewApplication = Type.Object({
  dataSet: Slug,
  /** The version that was read. */
  version: Type.Integer({ minimum: 1 }),
  /** The department that asks. */
  organisation: Slug,
  purpose: SharingPurpose,
  use: words(2000),
  legalBasis: words(1000),
  contact: Type.Object({ name: words(80), phone: words(40) }),
  terms: SharingTerms,
})
export type NewApplication = Static<typeof NewApplication>

/** What has happened: an application, or its renewal, is asked for; each is answered. */
export const SHARING_EVENT_KINDS = ['asked', 'approved', 'refused', 'withdrawn', 'revoked'] as const
export const SharingEventKind = Type.Enum([...SHARING_EVENT_KINDS])
export type SharingEventKind = Static<typeof SharingEventKind>

export const SharingEvent = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: SharingEventKind,
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'user id' }),
  /** Whose delegated rights they used. */
  onBehalfOf: Type.Optional(Type.String({ description: 'user id' })),
  organisation: Slug,
  /** Of an approval what is granted, of a question what is asked for. */
  terms: Type.Optional(SharingTerms),
  /** Why, or on which condition. */
  text: Type.Optional(Type.String({ maxLength: 2000 })),
})
export type SharingEvent = Static<typeof SharingEvent>

/** `second`: one person has approved, and another one has to; `expired`: its last day is over. */
export const APPLICATION_STATES = [
  'waiting',
  'second',
  'granted',
  'refused',
  'withdrawn',
  'revoked',
  'expired',
] as const
export const ApplicationState = Type.Enum([...APPLICATION_STATES])
export type ApplicationState = Static<typeof ApplicationState>

/** Whose application it is to the reader: one's own department's, or one for data that one's organisation owns. */
export const SharingSide = Type.Enum(['applicant', 'owner'])
export type SharingSide = Static<typeof SharingSide>

export const ApplicationSummary = Type.Object({
  id: Type.String({ format: 'uuid' }),
  dataSet: Slug,
  version: Type.Integer({ minimum: 1 }),
  title: SharedDataSet.properties.title,
  owner: Slug,
  organisation: Slug,
  purpose: SharingPurpose,
  askedAt: Type.String({ format: 'date-time' }),
  state: ApplicationState,
  /** The grant can be used today, whatever is asked beside it. */
  inForce: Type.Boolean(),
  /** Of the grant, else of what is asked for. */
  until: Day,
  /** The reader may approve or refuse it now. */
  mine: Type.Boolean(),
})
export type ApplicationSummary = Static<typeof ApplicationSummary>

/** What was used of a day's quota. */
export const UseOfDay = Type.Object({ day: Day, rows: Type.Integer(), calls: Type.Integer() })
export type UseOfDay = Static<typeof UseOfDay>

/** An application with all that happened to it. Name and telephone of the contact are masked by who reads. */
export const ApplicationPage = Type.Object({
  ...ApplicationSummary.properties,
  application: NewApplication,
  /** In force, or to become so when approved once more. */
  granted: Type.Optional(SharingTerms),
  proposed: Type.Optional(SharingTerms),
  /** Two have to approve, since it has columns above L3. */
  needsSecond: Type.Boolean(),
  entry: DataSetVersion,
  events: Type.Array(SharingEvent, { description: 'oldest first' }),
  use: Type.Array(UseOfDay, { description: 'of the last 31 days, newest first' }),
  people: Type.Record(Type.String(), Type.String(), { description: 'names by user id' }),
})
export type ApplicationPage = Static<typeof ApplicationPage>
