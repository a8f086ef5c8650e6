import type { Day } from '@kangcheng/kernel'
import type { Plan } from '../../contract/index.ts'
import type { TaskEvent, TaskState, TaskSummary } from '../../contract/tasks/index.ts'
import { foldTask, knownOn } from './fold-task.ts'
import { judgeTask, reachedOf } from './judge-task.ts'
import { type PlacedTask, placeTasks } from './place-tasks.ts'
import { countTasks, rollUp } from './roll-up.ts'

export interface TaskAtHand {
  placed: PlacedTask
  summary: TaskSummary
}

/** How often owners report when the plan does not say. */
export function intervalOf({ progressInterval = 'quarter' }: Pick<Plan, 'progressInterval'>) {
  return progressInterval
}

/** All tasks of a plan as known on a day, in the order of the document. */
export function summariseTasks(
  plan: Plan,
  events: readonly { task: string; event: TaskEvent }[],
  asOf: Day,
): TaskAtHand[] {
  const records = new Map([...knownOn(events, asOf)].map(([task, own]) => [task, foldTask(own)]))
  // Whoever looks at an earlier day may still write today.
  const versions = new Map(events.map(({ task, event }) => [task, event.seq]))
  const placed = placeTasks(plan, records)
  const interval = intervalOf(plan)
  const leaves = placed.filter(({ parts }) => parts.length === 0)
  const judged = leaves.map((leaf) => ({ leaf, state: judgeTask(leaf, interval, asOf) }))
  const own = new Map(judged.map(({ leaf, state }) => [leaf.task.code, state]))
  return placed.map((one) => {
    const state = own.get(one.task.code)
    const version = versions.get(one.task.code) ?? 0
    if (state) return { placed: one, summary: summaryOf(one, state, version) }
    const below = judged.filter(({ leaf }) => leaf.above.includes(one.task.code))
    const states = below.map((part) => part.state)
    const invented = one.record.invented || below.some(({ leaf }) => leaf.record.invented)
    return {
      placed: one,
      summary: { ...summaryOf(one, rollUp(states), version), parts: countTasks(states), invented },
    }
  })
}

/** The states of the tasks without parts. */
export function statesOfLeaves(tasks: readonly TaskSummary[]): TaskState[] {
  return tasks.filter(({ parts }) => parts === undefined).map(({ state }) => state)
}

function summaryOf(placed: PlacedTask, state: TaskState, version: number): TaskSummary {
  const { task, record, lead, ownersFrom } = placed
  const reached = reachedOf(record.reports)
  const newest = record.reports.at(-1)
  return {
    code: task.code,
    ...(task.parent === undefined ? {} : { parent: task.parent }),
    title: task.title,
    indicators: task.indicators ?? [],
    ...(task.source === undefined ? {} : { source: task.source }),
    ...(lead === undefined ? {} : { lead }),
    coOwners: placed.coOwners,
    ...(ownersFrom === undefined ? {} : { ownersFrom }),
    due: placed.due,
    dueFrom: placed.dueFrom,
    milestones: placed.milestones.map((step) => {
      const reachedOn = reached[step.code]
      return { ...step, ...(reachedOn === undefined ? {} : { reachedOn }) }
    }),
    state,
    ...(newest === undefined ? {} : { reportedOn: newest.on, review: newest.review }),
    version,
    invented: record.invented,
  }
}
