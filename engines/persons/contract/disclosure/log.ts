import { BilingualName } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

/** One access to a person's record, as that person reads it. */
export const LogEntry = Type.Object({
  id: Type.String({ description: 'to ask about it' }),
  at: Type.String({ format: 'date-time' }),
  who: BilingualName,
  self: Type.Boolean({ description: 'done by who reads this' }),
  institution: BilingualName,
  purpose: Type.Optional(BilingualName),
  what: BilingualName,
  why: Type.Optional(BilingualName),
  refused: Type.Boolean(),
  emergency: Type.Boolean(),
  /** Resources that were kept back; told to the person alone. */
  withheld: Type.Optional(Type.Integer()),
})
export type LogEntry = Static<typeof LogEntry>

export const AccessLog = Type.Object({
  entries: Type.Array(LogEntry, { description: 'newest first' }),
  /** More has happened than is shown: ask for what was before the last. */
  more: Type.Boolean(),
})
export type AccessLog = Static<typeof AccessLog>

export const LogQuestion = Type.Object({ before: Type.Optional(Type.String({ format: 'date-time' })) })
export type LogQuestion = Static<typeof LogQuestion>
