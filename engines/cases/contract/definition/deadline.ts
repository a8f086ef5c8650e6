import { type Static, Type } from 'typebox'
import { Code, ItemPath, Name, TimeLimit } from './codes.ts'

/**
 * A time limit of a case. It runs while the case is in one of the stages `in`, stands still in those of `pausedIn`, and is met
 * when the case comes to any other. It begins anew each time that it is entered from outside, and after each `restartsOn`.
 */
export const Deadline = Type.Object({
  code: Code,
  name: Name,
  in: Type.Array(Code, { minItems: 1 }),
  pausedIn: Type.Optional(Type.Array(Code, { minItems: 1 })),
  restartsOn: Type.Optional(Type.Array(Code, { minItems: 1, description: 'actions' })),
  limit: Type.Optional(TimeLimit),
  /** The limit hangs on an answer: minutes for an emergency, days for the rest. */
  limits: Type.Optional(
    Type.Object({
      item: ItemPath,
      cases: Type.Array(Type.Object({ is: Type.String({ maxLength: 200 }), limit: TimeLimit }), { minItems: 1 }),
      otherwise: TimeLimit,
    }),
  ),
  /** A last day that is no working day gives way to the next one. */
  rolls: Type.Optional(Type.Boolean()),
  reminders: Type.Optional(
    Type.Array(Type.Object({ before: TimeLimit, tells: Type.Array(Code, { minItems: 1 }) }), { maxItems: 5 }),
  ),
  missed: Type.Optional(
    Type.Object({
      tells: Type.Optional(Type.Array(Code, { minItems: 1 })),
      /** The case moves by itself: silence is an answer. */
      to: Type.Optional(Code),
    }),
  ),
  /** Each tells others, so long after the deadline was missed, as long as the case waits where it waited. */
  escalations: Type.Optional(
    Type.Array(Type.Object({ after: TimeLimit, tells: Type.Array(Code, { minItems: 1 }) }), { maxItems: 5 }),
  ),
  source: Type.Optional(Type.String({ maxLength: 200, description: 'where the limit stands written' })),
})
export type Deadline = Static<typeof Deadline>
