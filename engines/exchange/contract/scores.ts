import { type Static, Type } from 'typebox'

const Words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })

/** The dimensions in which data of a feed are judged. */
export const DIMENSIONS = ['timeliness', 'completeness', 'conformity', 'uniqueness', 'plausibility'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What is asked of each message beside what its map needs: data, in the language of maps. */
export const MessageRule = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z][a-z0-9-]{1,60}$' }),
    dimension: Type.Enum([...DIMENSIONS]),
    title: Words,
    /** MSH-9, as in a map. */
    messages: Type.Array(Type.String({ pattern: '^[A-Z]{3}\\^(?:[A-Z0-9]{3}|\\*)$' }), { minItems: 1 }),
    /** Asked of each segment of this name, or of each repetition of a field; left out, once of the message. */
    each: Type.Optional(Type.String({ minLength: 1 })),
    /** Of which it is asked; left out, of all. */
    when: Type.Optional(Type.String({ minLength: 1 })),
    /** What is to hold. */
    expect: Type.String({ minLength: 1 }),
    tables: Type.Optional(Type.Record(Type.String(), Type.Record(Type.String(), Type.String()))),
    source: Type.Object({ title: Type.String(), status: Type.Enum(['verified', 'unverified']) }),
    examples: Type.Array(
      Type.Object({ message: Type.String(), looked: Type.Integer(), failed: Type.Array(Type.String()) }),
      { minItems: 1 },
    ),
  },
  { additionalProperties: false },
)
export type MessageRule = Static<typeof MessageRule>

/** Scores that every feed has without a rule of a pack. */
export const OWN_RULES = ['rejects', 'delay', 'duplicates'] as const

/** How a feed did by one rule from one day to another. */
export const FeedScore = Type.Object({
  feed: Type.String(),
  rule: Type.String(),
  dimension: Type.Enum([...DIMENSIONS]),
  title: Words,
  looked: Type.Integer(),
  failed: Type.Integer(),
  days: Type.Array(
    Type.Object({ day: Type.String({ format: 'date' }), looked: Type.Integer(), failed: Type.Integer() }),
  ),
})
export type FeedScore = Static<typeof FeedScore>

/** What is behind a feed now, and its scores. */
export const FeedBoardLine = Type.Object({
  feed: Type.String(),
  /** The newest message; left out where there never was one. */
  newest: Type.Optional(Type.String({ format: 'date-time' })),
  /** Whether it has been silent for longer than it may. */
  isSilent: Type.Boolean(),
  waiting: Type.Integer(),
  dead: Type.Integer(),
  scores: Type.Array(FeedScore),
})
export type FeedBoardLine = Static<typeof FeedBoardLine>

export const BoardQuery = Type.Object({
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
})
export type BoardQuery = Static<typeof BoardQuery>
