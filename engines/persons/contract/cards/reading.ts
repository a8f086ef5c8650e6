import { Day, Purpose, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { Holder } from './code.ts'
import { CodeReference, CodeUse, Moment, READING_KINDS, Uuid } from './words.ts'

/** A code that a scanner took while the line was down. */
export const OfflineReading = Type.Object({
  /** Made on the scanner: sent again, it is counted once. */
  id: Uuid,
  code: Type.String({ minLength: 1, maxLength: 400 }),
  /** The scanner's clock, put right by what it had learned of the server's. */
  at: Moment,
})
export type OfflineReading = Static<typeof OfflineReading>

export const OfflineReadings = Type.Object({
  purpose: Purpose,
  readings: Type.Array(OfflineReading, { minItems: 1, maxItems: 50 }),
})
export type OfflineReadings = Static<typeof OfflineReadings>

/** `accepted`, `conflict` (the code was used elsewhere too: somebody has to look), or the code of a refusal. */
export const ReadingOutcome = Type.String({ maxLength: 60 })

export const OfflineAnswer = Type.Object({
  id: Uuid,
  outcome: ReadingOutcome,
  reference: Type.Optional(CodeReference),
  use: Type.Optional(CodeUse),
  /** Of those accepted and in conflict. */
  holder: Type.Optional(Holder),
})
export type OfflineAnswer = Static<typeof OfflineAnswer>
export const OfflineAnswers = Type.Object({ readings: Type.Array(OfflineAnswer) })
export type OfflineAnswers = Static<typeof OfflineAnswers>

/** One attempt, whatever came of it. */
export const CardReading = Type.Object({
  id: Uuid,
  at: Moment,
  organisation: Slug,
  by: Uuid,
  kind: Type.Enum([...READING_KINDS, 'unclear']),
  isOffline: Type.Boolean(),
  outcome: ReadingOutcome,
  purpose: Purpose,
  /** Readings of one code share it. */
  reference: Type.Optional(CodeReference),
  use: Type.Optional(CodeUse),
  person: Type.Optional(Uuid),
})
export type CardReading = Static<typeof CardReading>

export const CardReadings = Type.Object({
  /** The newest first, 500 at most. */
  readings: Type.Array(CardReading),
  total: Type.Integer(),
})
export type CardReadings = Static<typeof CardReadings>

export const ReadingFilter = Type.Object({
  from: Day,
  to: Day,
  outcome: Type.Optional(ReadingOutcome),
})
export type ReadingFilter = Static<typeof ReadingFilter>
