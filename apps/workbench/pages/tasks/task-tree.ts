import { searchRows } from '@kangcheng/web-kit/plain'

/** What places a task in the tree; plans and drafts of plans have more. */
export interface TreeTask {
  readonly code: string
  readonly parent?: string
  readonly title: string
}

export interface TaskNode<Task extends TreeTask> {
  readonly task: Task
  readonly children: readonly TaskNode<Task>[]
}

/** The tasks as a tree in the order of the document. A task whose parent is not there stands at the top. */
export function treeOf<Task extends TreeTask>(tasks: readonly Task[]): TaskNode<Task>[] {
  const codes = new Set(tasks.map(({ code }) => code))
  const below = new Map<string | undefined, Task[]>()
  for (const task of tasks) {
    const parent =
      task.parent !== undefined && task.parent !== task.code && codes.has(task.parent) ? task.parent : undefined
    below.set(parent, [...(below.get(parent) ?? []), task])
  }
  const grow = (parent: string | undefined): TaskNode<Task>[] =>
    (below.get(parent) ?? []).map((task) => ({ task, children: grow(task.code) }))
  return grow(undefined)
}

/** The tasks that match a search and all above them, so that a hit is seen in its place. */
export function tasksAround<Task extends TreeTask>(
  tasks: readonly Task[],
  search: string,
  textOf: (task: Task) => string,
): readonly Task[] {
  if (search.trim() === '') return tasks
  const byCode = new Map(tasks.map((task) => [task.code, task]))
  const kept = new Set<string>()
  for (const hit of searchRows(tasks, search, textOf)) {
    for (let task: Task | undefined = hit; task && !kept.has(task.code); ) {
      kept.add(task.code)
      task = task.parent === undefined ? undefined : byCode.get(task.parent)
    }
  }
  return tasks.filter(({ code }) => kept.has(code))
}
