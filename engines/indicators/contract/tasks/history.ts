import { type Static, Type } from 'typebox'
import { Code } from '../definition.ts'
import { PlanTask } from '../plan.ts'
import { TaskHappening } from './task-event.ts'

/**
 * What happened to a task before the platform followed it, kind `task-history` of a pack. Entered once, and only while
 * nothing is kept of the task: what people say afterwards is theirs.
 */
export const TaskHistory = Type.Object({
  plan: Code,
  task: PlanTask.properties.code,
  invented: Type.Boolean({ description: 'made up for a demonstration' }),
  events: Type.Array(
    Type.Object({ on: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }), event: TaskHappening }),
    { minItems: 1 },
  ),
})
export type TaskHistory = Static<typeof TaskHistory>
