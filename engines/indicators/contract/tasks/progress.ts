import { type Static, Type } from 'typebox'
import { Code } from '../definition.ts'

/** In the order in which work goes. */
export const TASK_STATUSES = ['not-started', 'under-way', 'done', 'blocked'] as const
export const TaskStatus = Type.Enum([...TASK_STATUSES])
export type TaskStatus = Static<typeof TaskStatus>

const DayText = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'YYYY-MM-DD' })

/** What an owner says of a task. Each report says all of it again, so the newest that stands is the state. */
export const TaskProgress = Type.Object({
  /** The day it speaks of; when it says done, the day on which it was. */
  day: DayText,
  status: TaskStatus,
  percent: Type.Integer({ minimum: 0, maximum: 100 }),
  milestones: Type.Record(Code, DayText, { description: 'each milestone reached so far → the day it was' }),
  text: Type.String({ maxLength: 2000 }),
  nextStep: Type.Optional(Type.String({ maxLength: 500 })),
})
export type TaskProgress = Static<typeof TaskProgress>

/** A report that another has followed before anybody reviewed it is `superseded`. */
export const PROGRESS_REVIEWS = ['waiting', 'accepted', 'returned', 'superseded'] as const
export const ProgressReview = Type.Enum([...PROGRESS_REVIEWS])
export type ProgressReview = Static<typeof ProgressReview>
