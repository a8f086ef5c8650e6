import { type Static, Type } from 'typebox'
import { Code, ItemPath, Name } from './codes.ts'

const Answers = Type.Record(ItemPath, Type.Unknown(), { description: 'item → answer, of one form or several' })

/** Who does it: a role, and somebody of that name where it matters who. */
const Person = Type.String({ pattern: '^[a-z0-9-]+(/[a-z0-9-]+)?$', maxLength: 80, description: 'role or role/person' })

const Step = Type.Object({
  /** Moment of the city, `2026-03-02 09:30`; never before the step above it. */
  at: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$' }),
  by: Type.Optional(Person),
  /** An action, an opinion (`option` of the review), or the passing of time alone when both are left out. */
  does: Type.Optional(Code),
  option: Type.Optional(Code),
  answers: Type.Optional(Answers),
  scores: Type.Optional(Type.Record(Code, Type.Record(Type.String(), Type.Unknown()))),
  evidence: Type.Optional(Type.Array(Code)),
  reason: Type.Optional(Type.String({ maxLength: 200 })),
  assigns: Type.Optional(Type.Array(Type.String({ maxLength: 60 }))),
  hands: Type.Optional(Code),
  /** A sub-case ends: which, and how. */
  child: Type.Optional(Type.Object({ as: Code, outcome: Code })),
  expect: Type.Optional(
    Type.Object({
      stage: Type.Optional(Code),
      refused: Type.Optional(Type.String({ maxLength: 80 })),
      ended: Type.Optional(Code),
      deadlines: Type.Optional(Type.Record(Code, Type.String({ description: 'met, missed, or a moment it runs to' }))),
      tells: Type.Optional(Type.Array(Code)),
      effects: Type.Optional(Type.Array(Type.String({ description: 'open:as, flag:red, emit:event' }))),
      waits: Type.Optional(Type.Array(Code, { description: 'roles in whose inbox it is' })),
      score: Type.Optional(Type.Record(Code, Type.Number({ description: 'per cent' }))),
    }),
  ),
})

/** A story of a case that must come true whenever the pack is checked. */
export const Example = Type.Object({
  name: Name,
  /** Organisations by party of the story; each its own where nothing is said. */
  steps: Type.Array(Step, { minItems: 1, maxItems: 100 }),
})
export type Example = Static<typeof Example>
export type ExampleStep = Static<typeof Step>
