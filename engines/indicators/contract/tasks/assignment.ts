import { type Static, Type } from 'typebox'
import { Code } from '../definition.ts'
import { DueText, Milestone } from '../plan.ts'

/** Who does a task, by when, in which steps: said by the plan, or decided by the office in its place. */
export const TaskAssignment = Type.Object({
  lead: Type.Optional(Code),
  coOwners: Type.Array(Code, { maxItems: 60 }),
  due: Type.Optional(DueText),
  milestones: Type.Array(Milestone, { maxItems: 40 }),
})
export type TaskAssignment = Static<typeof TaskAssignment>

/** What the office asks for. A milestone without a code is new and is given one. */
export const TaskAssignmentWish = Type.Object({
  ...TaskAssignment.properties,
  milestones: Type.Array(Type.Object({ ...Milestone.properties, code: Type.Optional(Milestone.properties.code) }), {
    maxItems: 40,
  }),
})
export type TaskAssignmentWish = Static<typeof TaskAssignmentWish>
