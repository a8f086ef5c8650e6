import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from '../definition.ts'
import { Reproduction, SnapshotContent, SnapshotHash, SnapshotSummary } from './snapshot.ts'

/** What is said of a domain or, without one, of the whole. */
export const SnapshotText = Type.String({ maxLength: 4000 })

/** What can happen to a snapshot after it was taken; its content never changes. */
export const SNAPSHOT_EVENT_KINDS = [
  'commented',
  'revised',
  'resolved',
  'taken-up',
  'concluded',
  'signed',
  'declined',
  'reopened',
] as const
export const SnapshotEventKind = Type.Enum([...SNAPSHOT_EVENT_KINDS])
export type SnapshotEventKind = Static<typeof SnapshotEventKind>

export const SnapshotEvent = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: SnapshotEventKind,
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'user id' }),
  /** Whose delegated rights they used. */
  onBehalfOf: Type.Optional(Type.String({ description: 'user id' })),
  organisation: Code,
  domain: Type.Optional(Code),
  /** The comment that is revised, resolved or taken up again: number of the event that made it. */
  comment: Type.Optional(Type.Integer()),
  step: Type.Optional(Code),
  /** A comment, a conclusion, or the reason of a refusal or a reopening. */
  text: Type.Optional(SnapshotText),
  cover: Type.Optional(SnapshotHash),
})
export type SnapshotEvent = Static<typeof SnapshotEvent>

const saidBy = Type.Pick(SnapshotEvent, ['at', 'by', 'onBehalfOf', 'organisation']).properties
const Revision = Type.Object({ ...saidBy, text: SnapshotText })

export const SnapshotComment = Type.Object({
  id: Type.Integer(),
  domain: Type.Optional(Code),
  revisions: Type.Array(Revision, { minItems: 1, description: 'oldest first' }),
  resolved: Type.Optional(Type.Object(saidBy)),
})
export type SnapshotComment = Static<typeof SnapshotComment>

export const SnapshotConclusion = Type.Object({
  domain: Type.Optional(Code),
  revisions: Type.Array(Revision, { minItems: 1, description: 'oldest first' }),
})
export type SnapshotConclusion = Static<typeof SnapshotConclusion>

/** `outdated`: signed, and a conclusion it stands for has changed since. */
export const SlotState = Type.Enum(['waiting', 'signed', 'outdated', 'declined'])
export type SlotState = Static<typeof SlotState>

/** One signature that is asked for. */
export const SignSlot = Type.Object({
  step: Code,
  name: BilingualWords,
  domain: Type.Optional(Code),
  /** The lead of the domain, whose people sign. */
  organisation: Type.Optional(Code),
  state: SlotState,
  /** Its turn has come. */
  next: Type.Boolean(),
  /** The reader may sign it now. */
  mine: Type.Boolean(),
  /** What a signature would name now. */
  cover: SnapshotHash,
  signature: Type.Optional(
    Type.Object({
      ...saidBy,
      cover: SnapshotHash,
      reason: Type.Optional(Type.String({ description: 'why it was refused' })),
    }),
  ),
})
export type SignSlot = Static<typeof SignSlot>

/** A snapshot that waits for somebody’s signature: of one step, since steps are taken in their order. */
export const WaitingSnapshot = Type.Object({
  snapshot: Type.Pick(SnapshotSummary, ['id', 'plan', 'title', 'asOf', 'invented']),
  step: BilingualWords,
  /** Those to be signed for; none where the step signs for the whole. */
  domains: Type.Array(BilingualWords),
})
export type WaitingSnapshot = Static<typeof WaitingSnapshot>

/** What people said of a snapshot and how far it is signed: all of it that changes. */
export const SnapshotProgress = Type.Object({
  snapshot: SnapshotSummary,
  comments: Type.Array(SnapshotComment),
  conclusions: Type.Array(SnapshotConclusion),
  round: Type.Integer({ minimum: 1 }),
  slots: Type.Array(SignSlot),
  /** Signatures, refusals and reopenings of all rounds, oldest first. */
  history: Type.Array(SnapshotEvent),
  /** What codes and ids are called. */
  names: Type.Object({
    region: BilingualWords,
    organisations: Type.Record(Code, BilingualWords),
    people: Type.Record(Type.String(), Type.String()),
  }),
})
export type SnapshotProgress = Static<typeof SnapshotProgress>

/** A snapshot with all that was frozen. */
export const SnapshotPage = Type.Object({
  ...SnapshotProgress.properties,
  content: SnapshotContent,
  /** False: the content is not what was frozen; somebody has changed it in the database. */
  intact: Type.Boolean(),
  /** Of an intact one only: nobody knows what another would have to be held against. */
  reproduction: Type.Optional(Reproduction),
})
export type SnapshotPage = Static<typeof SnapshotPage>
