import type { TaskSummary } from '@kangcheng/indicators/contract'

/** What falls due on a day: a task, a milestone of one, or all that the plan's own end makes due. */
export interface DueEntry {
  readonly day: string
  readonly task?: TaskSummary
  readonly milestone?: TaskSummary['milestones'][number]
  /** Tasks for which nobody has named a day of their own. */
  readonly rest?: number
  readonly done: boolean
  readonly overdue: boolean
}

/** All that falls due, by day. Tasks that only stand above those asked for say nothing of their own. */
export function dueEntries(tasks: readonly TaskSummary[], asOf: string): DueEntry[] {
  const asked = tasks.filter(({ context }) => !context)
  const entries = asked.flatMap((task): DueEntry[] => {
    const finished = task.state.status === 'done'
    const steps = task.milestones.map((milestone) => {
      const done = milestone.reachedOn !== undefined || finished
      return { day: milestone.due, task, milestone, done, overdue: !done && milestone.due < asOf }
    })
    if (task.dueFrom !== 'task') return steps
    return [...steps, { day: task.due, task, done: finished, overdue: !finished && task.due < asOf }]
  })
  const rest = asked.filter(({ parts, dueFrom }) => parts === undefined && dueFrom === 'plan')
  const [first] = rest
  if (first) {
    const open = rest.some(({ state }) => state.status !== 'done')
    entries.push({ day: first.due, rest: rest.length, done: !open, overdue: open && first.due < asOf })
  }
  return entries.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** The days of a month in weeks from Monday; days of the months around it are left empty. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const days = Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)
  const cells = [...Array.from({ length: lead }, () => undefined), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => cells[week * 7 + at]),
  )
}

export function shiftMonth(month: string, steps: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + steps, 1)).toISOString().slice(0, 7)
}
