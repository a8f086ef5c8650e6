import { type Static, Type } from 'typebox'
import { FeedCode } from './feeds.ts'

/** Messages of a feed that arrived from one moment to another, by the newest version of a map. */
export const ReplayWish = Type.Object({
  feed: FeedCode,
  map: Type.String(),
  from: Type.Optional(Type.String({ format: 'date-time' })),
  to: Type.Optional(Type.String({ format: 'date-time' })),
})
export type ReplayWish = Static<typeof ReplayWish>

export const ReplayState = Type.Object({
  id: Type.String({ format: 'uuid' }),
  feed: Type.String(),
  map: Type.String(),
  version: Type.Integer(),
  state: Type.Enum(['running', 'finished', 'stopped']),
  /** Messages there were to be looked at when it began; left out where nobody counted them. */
  total: Type.Optional(Type.Integer()),
  /** Messages looked at, resources written, messages that the newer map or the record store could not take. */
  messages: Type.Integer(),
  written: Type.Integer(),
  failed: Type.Integer(),
  started: Type.String({ format: 'date-time' }),
  moved: Type.String({ format: 'date-time' }),
})
export type ReplayState = Static<typeof ReplayState>
