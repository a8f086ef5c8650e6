import { type Static, Type } from 'typebox'
import { FAULT_WORDS, type FaultCode } from './faults.ts'

const MessageId = Type.String({ format: 'uuid' })
const Count = Type.Integer({ minimum: 0 })

/** Dead letters that are to be taken once more. */
export const RetryWish = Type.Object(
  {
    fault: Type.Optional(Type.Unsafe<FaultCode>(Type.String({ enum: Object.keys(FAULT_WORDS) }))),
    kind: Type.Optional(Type.String({ maxLength: 40 })),
    control: Type.Optional(Type.String({ maxLength: 200 })),
    /** Those that came after this one. */
    after: Type.Optional(MessageId),
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  },
  { additionalProperties: false },
)
export type RetryWish = Static<typeof RetryWish>

/** What became of them; `gone` where somebody else was faster. */
export const RetriedLetters = Type.Object({
  looked: Count,
  stored: Count,
  dead: Count,
  gone: Count,
  /** The last that was looked at, where there may be more behind it. */
  last: Type.Optional(MessageId),
})
export type RetriedLetters = Static<typeof RetriedLetters>
