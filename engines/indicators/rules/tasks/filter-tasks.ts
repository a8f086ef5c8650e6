import type { TaskStatus, TaskSummary } from '../../contract/tasks/index.ts'
import { isLate } from './roll-up.ts'

export interface TaskFilter {
  /** Codes of an organisation and of all below it. */
  organisations?: ReadonlySet<string> | undefined
  state?: TaskStatus | undefined
  late?: boolean | undefined
}

/**
 * The tasks without parts that are asked for, and those above them so that each is seen in its place. Without a filter
 * all tasks of the plan.
 */
export function filterTasks(
  tasks: readonly TaskSummary[],
  { organisations, state, late = false }: TaskFilter,
): TaskSummary[] {
  if (organisations === undefined && state === undefined && !late) return [...tasks]
  const hits = tasks.filter(
    (task) =>
      task.parts === undefined &&
      (organisations === undefined || ownersOf(task).some((owner) => organisations.has(owner))) &&
      (state === undefined || task.state.status === state) &&
      (!late || isLate(task.state)),
  )
  const byCode = new Map(tasks.map((task) => [task.code, task]))
  const above = new Set<string>()
  for (const hit of hits) {
    for (let code = hit.parent; code !== undefined && !above.has(code); code = byCode.get(code)?.parent) above.add(code)
  }
  const asked = new Set(hits)
  return tasks.flatMap((task) => {
    if (asked.has(task)) return [task]
    return above.has(task.code) ? [{ ...task, context: true as const }] : []
  })
}

/** The lead first. */
export function ownersOf({ lead, coOwners }: Pick<TaskSummary, 'lead' | 'coOwners'>): string[] {
  return lead === undefined ? [...coOwners] : [lead, ...coOwners]
}
