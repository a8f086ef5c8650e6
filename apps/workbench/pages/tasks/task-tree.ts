import type { PlanTask } from '@kangcheng/indicators/contract'
import { searchRows } from '@kangcheng/web-kit/plain'

export interface TaskNode {
  readonly task: PlanTask
  readonly children: readonly TaskNode[]
}

/** The tasks as a tree in the order of the document. A task whose parent is not there stands at the top. */
export function treeOf(tasks: readonly PlanTask[]): TaskNode[] {
  const codes = new Set(tasks.map(({ code }) => code))
  const below = new Map<string | undefined, PlanTask[]>()
  for (const task of tasks) {
    const parent =
      task.parent !== undefined && task.parent !== task.code && codes.has(task.parent) ? task.parent : undefined
    below.set(parent, [...(below.get(parent) ?? []), task])
  }
  const grow = (parent: string | undefined): TaskNode[] =>
    (below.get(parent) ?? []).map((task) => ({ task, children: grow(task.code) }))
  return grow(undefined)
}

/** The tasks that match a search and all above them, so that a hit is seen in its place. */
export function tasksAround(
  tasks: readonly PlanTask[],
  search: string,
  textOf: (task: PlanTask) => string,
): readonly PlanTask[] {
  if (search.trim() === '') return tasks
  const byCode = new Map(tasks.map((task) => [task.code, task]))
  const kept = new Set<string>()
  for (const hit of searchRows(tasks, search, textOf)) {
    for (let task: PlanTask | undefined = hit; task && !kept.has(task.code); ) {
      kept.add(task.code)
      task = task.parent === undefined ? undefined : byCode.get(task.parent)
    }
  }
  return tasks.filter(({ code }) => kept.has(code))
}
