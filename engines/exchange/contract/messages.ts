import { type Static, Type } from 'typebox'
import { MessageFault } from './faults.ts'
import { FeedSettings, MESSAGE_STATES } from './feeds.ts'
import { MessageMap } from './maps.ts'

export const MessageId = Type.String({ format: 'uuid' })
const State = Type.Enum([...MESSAGE_STATES])
const Moment = Type.String({ format: 'date-time' })

/** One line of the list of messages. */
export const MessageSummary = Type.Object({
  feed: Type.String(),
  id: MessageId,
  /** What its sender calls it. */
  control: Type.String(),
  kind: Type.String(),
  state: State,
  received: Moment,
  sent: Type.Optional(Moment),
  bytes: Type.Integer(),
  map: Type.Optional(Type.Object({ code: Type.String(), version: Type.Integer() })),
  /** `Patient/{id}` */
  subject: Type.Optional(Type.String()),
  mends: Type.Optional(MessageId),
  faults: Type.Array(MessageFault),
})
export type MessageSummary = Static<typeof MessageSummary>

/** What is asked of the list: newest first, behind `before`. */
export const MessageQuery = Type.Object({
  feed: Type.Optional(Type.String()),
  state: Type.Optional(State),
  kind: Type.Optional(Type.String({ maxLength: 20 })),
  control: Type.Optional(Type.String({ maxLength: 200 })),
  /** The day on which they came, where the feed is. With a rule, messages behind a score: all that failed by it on this day. */
  day: Type.Optional(Type.String({ format: 'date' })),
  rule: Type.Optional(Type.String({ maxLength: 80 })),
  before: Type.Optional(MessageId),
  count: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})
export type MessageQuery = Static<typeof MessageQuery>

/** A resource that the map makes, and what the record store holds under its id. */
export const MappedResource = Type.Object({
  wish: Type.Enum(['put', 'ensure', 'remove']),
  address: Type.String(),
  mapped: Type.Optional(Type.Unknown()),
  stored: Type.Optional(Type.Unknown()),
  /** Whether what is stored was written by this message. */
  isFromHere: Type.Boolean(),
})
export type MappedResource = Static<typeof MappedResource>

const Handling = Type.Object({
  kind: Type.Enum(['mended', 'retried', 'dismissed']),
  reason: Type.String(),
  by: Type.String(),
  at: Moment,
})

/** What a map makes of a text: nothing is written. */
export const MapPreview = Type.Object({
  kind: Type.String(),
  map: Type.Optional(Type.Object({ code: Type.String(), version: Type.Integer() })),
  faults: Type.Array(MessageFault),
  resources: Type.Array(MappedResource),
  /** Of a map that is being written: examples of it that come out otherwise. */
  mapFaults: Type.Optional(Type.Array(Type.String())),
})
export type MapPreview = Static<typeof MapPreview>

/** A message side by side: as it came, as the map reads it, as it is stored. */
export const MessageView = Type.Object({
  message: MessageSummary,
  charset: Type.String(),
  /** Its lines; where it is no text of the charset, the bytes that are none stand as �. */
  text: Type.String(),
  /** Whether there is more of it than is shown: of a workbook there always is. It cannot be corrected at the desk then. */
  isCut: Type.Boolean(),
  /** What the map makes of it today. */
  preview: MapPreview,
  handlings: Type.Array(Handling),
  /** The message that took its place. */
  mendedBy: Type.Optional(MessageId),
})

export type MessageView = Static<typeof MessageView>

export const MendWish = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 1_000_000 }),
  reason: Type.String({ minLength: 2, maxLength: 500 }),
})
export const DismissWish = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) })

/** A text that is tried against the maps of a feed, or against one that is being written. */
export const PreviewWish = Type.Object({
  feed: Type.String(),
  text: Type.String({ minLength: 1, maxLength: 1_000_000 }),
  map: Type.Optional(MessageMap),
})
export type PreviewWish = Static<typeof PreviewWish>

const Count = Type.Integer({ minimum: 0 })

/** What became of the lines of a file. Dead ones are those that were dead before too. */
export const FileCounts = Type.Object({
  lines: Count,
  taken: Count,
  /** Were there already, and were left alone. */
  known: Count,
  ignored: Count,
  dead: Count,
  /** The first dead letters. */
  first: Type.Array(Type.Object({ line: Type.Integer(), id: MessageId, fault: MessageFault })),
})
export type FileCounts = Static<typeof FileCounts>

/** What became of something that was handed in at the desk or over HTTP. */
export const Receipt = Type.Object({
  id: MessageId,
  state: State,
  fault: Type.Optional(MessageFault),
  /** Of a file: its lines, each a message of its own. */
  lines: Type.Optional(FileCounts),
})

/** What would become of a file: nothing is written. */
export const DryRun = Type.Object({
  format: FeedSettings.properties.format,
  kind: Type.String(),
  map: Type.Optional(Type.Object({ code: Type.String(), version: Type.Integer() })),
  /** Lines, or the one message that it is: that would be stored, of which nothing would be made, that would be dead letters. */
  lines: Count,
  fit: Count,
  ignored: Count,
  faulty: Count,
  /** Why it would be refused as a whole. */
  refused: Type.Array(MessageFault),
  /** What is wrong with lines, by place and reason, most often first. */
  faults: Type.Array(
    Type.Object({
      ...MessageFault.properties,
      count: Count,
      /** The first ones. */
      lines: Type.Array(Type.Integer()),
      /** What stood there in some of them. */
      values: Type.Array(Type.String()),
    }),
  ),
  /** What the first lines without a fault would make. */
  sample: Type.Array(MappedResource),
})
export type DryRun = Static<typeof DryRun>
