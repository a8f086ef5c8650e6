import { type Static, Type } from 'typebox'
import { Code, ItemPath } from './codes.ts'

const Scalar = Type.Union([Type.String({ maxLength: 200 }), Type.Number(), Type.Boolean()])
export type Scalar = Static<typeof Scalar>

/**
 * What must be so for a transition. It asks about one thing, the **subject** (`answer score opinions deadline children party
 * taken`), and compares it with one or more of `is in atLeast atMost known`; or it joins others by `all any not`.
 * Closed, so that every reference in it can be checked and every definition walked without running it.
 *
 * | subject | its value |
 * |---|---|
 * | `answer: form.item` | the answer; of several, one is enough |
 * | `score: sheet` | `of`: percent (default), points, grade, vetoes (how many) |
 * | `opinions: stage` | how many were given there since it was last entered; with `option` those alone; `as: share` per cent of them |
 * | `deadline: code` | running, paused, met, missed; none when it has not begun |
 * | `children: code` | how many sub-cases; with `that: open` or `ended`, and of an `outcome` |
 * | `party: code` | the code of its organisation |
 * | `taken: action` | how often it was taken |
 */
export const Condition = Type.Cyclic(
  {
    Condition: Type.Object({
      all: Type.Optional(Type.Array(Type.Ref('Condition'), { minItems: 1 })),
      any: Type.Optional(Type.Array(Type.Ref('Condition'), { minItems: 1 })),
      not: Type.Optional(Type.Ref('Condition')),
      answer: Type.Optional(ItemPath),
      score: Type.Optional(Code),
      of: Type.Optional(Type.Enum(['percent', 'points', 'grade', 'vetoes'])),
      opinions: Type.Optional(Code),
      option: Type.Optional(Code),
      as: Type.Optional(Type.Enum(['count', 'share'])),
      deadline: Type.Optional(Code),
      children: Type.Optional(Code),
      that: Type.Optional(Type.Enum(['open', 'ended'])),
      outcome: Type.Optional(Code),
      party: Type.Optional(Code),
      taken: Type.Optional(Code),
      is: Type.Optional(Scalar),
      in: Type.Optional(Type.Array(Scalar, { minItems: 1, maxItems: 100 })),
      atLeast: Type.Optional(Type.Number()),
      atMost: Type.Optional(Type.Number()),
      known: Type.Optional(Type.Boolean()),
    }),
  },
  'Condition',
)

/** Spelled out, since what `Type.Cyclic` infers is too deep for the compiler to compare. */
export interface Condition {
  all?: Condition[]
  any?: Condition[]
  not?: Condition
  answer?: string
  score?: string
  of?: 'percent' | 'points' | 'grade' | 'vetoes'
  opinions?: string
  option?: string
  as?: 'count' | 'share'
  deadline?: string
  children?: string
  that?: 'open' | 'ended'
  outcome?: string
  party?: string
  taken?: string
  is?: Scalar
  in?: Scalar[]
  atLeast?: number
  atMost?: number
  known?: boolean
}

export const SUBJECTS = ['answer', 'score', 'opinions', 'deadline', 'children', 'party', 'taken'] as const
export type Subject = (typeof SUBJECTS)[number]
