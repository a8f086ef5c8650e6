import { type Static, Type } from 'typebox'
import { Code, ItemPath, Name } from './codes.ts'
import { Condition } from './condition.ts'

/** What happens beside the move; done once, through the outbox. */
export const Effect = Type.Union([
  /** Opens a sub-case of another definition, started for one of our parties; `gives` fills its first forms from ours. */
  Type.Object({
    kind: Type.Literal('open'),
    as: Code,
    definition: Code,
    starter: Code,
    gives: Type.Optional(
      Type.Array(Type.Object({ item: ItemPath, from: ItemPath }), { description: 'item of its form, item of ours' }),
    ),
  }),
  /** A red or black flag for a party, which its appraisal counts. */
  Type.Object({ kind: Type.Literal('flag'), flag: Type.Enum(['red', 'black']), party: Code }),
  /** Tells other engines, under this name. */
  Type.Object({ kind: Type.Literal('emit'), event: Code }),
])
export type Effect = Static<typeof Effect>

const outcomes = {
  effects: Type.Optional(Type.Array(Effect, { minItems: 1 })),
  tells: Type.Optional(Type.Array(Code, { minItems: 1, description: 'roles that get a notice' })),
}

/** Something that somebody can do in a stage. */
export const Action = Type.Object({
  code: Code,
  name: Name,
  by: Type.Array(Code, { minItems: 1, description: 'roles' }),
  /** Left out, the case stays where it is. */
  to: Type.Optional(Code),
  /** Nobody waits for it: it stands in no inbox. */
  aside: Type.Optional(Type.Boolean()),
  when: Type.Optional(Condition),
  /** What to say where `when` does not hold. */
  otherwise: Type.Optional(Name),
  fills: Type.Optional(Type.Array(Type.Object({ form: Code, optional: Type.Optional(Type.Boolean()) }))),
  scores: Type.Optional(Type.Array(Code, { minItems: 1, description: 'sheets, complete' })),
  needs: Type.Optional(Type.Array(Code, { minItems: 1, description: 'slots of evidence that must have been filled' })),
  reason: Type.Optional(
    Type.Object({
      /** Left out, a text alone. */
      choices: Type.Optional(Type.Array(Type.Object({ code: Code, name: Name }), { minItems: 2, maxItems: 30 })),
      optional: Type.Optional(Type.Boolean()),
    }),
  ),
  /** Nobody takes it who took one of these: two pairs of eyes. */
  notBy: Type.Optional(Type.Array(Code, { minItems: 1, description: 'actions' })),
  /** Names accounts for a role whose `who` is `assigned`. */
  assigns: Type.Optional(Type.Object({ role: Code, least: Type.Integer({ minimum: 1, maximum: 50 }) })),
  /** Gives the part of a party to another organisation. */
  hands: Type.Optional(Code),
  ...outcomes,
})
export type Action = Static<typeof Action>

/** Several give an opinion each, none before the others' eyes. What follows is for `automatic` to say. */
export const Review = Type.Object({
  by: Code,
  options: Type.Array(Type.Object({ code: Code, name: Name }), { minItems: 2, maxItems: 10 }),
  least: Type.Integer({ minimum: 1, maximum: 50, description: 'opinions that are waited for' }),
  /** One opinion each person, or each organisation. */
  one: Type.Enum(['person', 'organisation']),
  fills: Type.Optional(Code),
  scores: Type.Optional(Code),
  notBy: Type.Optional(Type.Array(Code, { minItems: 1 })),
})
export type Review = Static<typeof Review>

export const Stage = Type.Object({
  code: Code,
  name: Name,
  actions: Type.Optional(Type.Array(Action, { minItems: 1 })),
  review: Type.Optional(Review),
  /** The first that holds moves the case on, after anything that happened in the stage. */
  automatic: Type.Optional(
    Type.Array(Type.Object({ when: Condition, to: Code, ...outcomes }), { minItems: 1, maxItems: 20 }),
  ),
  /** The case is over, with this outcome. */
  ends: Type.Optional(Type.Enum(['completed', 'refused', 'withdrawn', 'expired', 'cancelled'])),
})
export type Stage = Static<typeof Stage>
