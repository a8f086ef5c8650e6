import { type Static, Type } from 'typebox'
import { Code } from '../definition.ts'
import { TaskAssignment } from './assignment.ts'
import { TaskProgress } from './progress.ts'

export const TASK_EVENT_KINDS = ['assigned', 'reported', 'accepted', 'returned'] as const
export const TaskEventKind = Type.Enum([...TASK_EVENT_KINDS])
export type TaskEventKind = Static<typeof TaskEventKind>

const Reason = Type.String({ minLength: 1, maxLength: 500 })

/** What happens to a task; the last two concern the newest report. */
export const TaskHappening = Type.Union([
  Type.Object({ kind: Type.Literal('assigned'), assignment: TaskAssignment, reason: Reason }),
  Type.Object({
    kind: Type.Literal('reported'),
    progress: TaskProgress,
    /** The owner it was reported for. */
    organisation: Code,
  }),
  Type.Object({ kind: Type.Literal('accepted') }),
  Type.Object({ kind: Type.Literal('returned'), reason: Reason }),
])
export type TaskHappening = Static<typeof TaskHappening>

/** What happened to a task, and when that was known. Never changed. */
export type TaskEvent = TaskHappening & {
  id: string
  /** Counts from 1 without gaps; whoever writes names the last they have seen. */
  seq: number
  /** The city's day from which it was known. */
  on: string
  at: string
  by: string
  /** Whose rights the writer used, standing in for them. */
  onBehalfOf?: string
  /** Made up for the demonstration. */
  invented: boolean
}
