import {
  TASK_ALARMS,
  TASK_STATUSES,
  type TaskAlarm,
  type TaskCounts,
  type TaskState,
  type TaskStatus,
} from '../../contract/tasks/index.ts'

/**
 * The state of a task from those of all tasks without parts below it (at least one), each counting once. Done when all
 * are; not started when none has; blocked when something is blocked and nothing is under way; otherwise under way. The
 * per cent is the mean; days late and alarms are the worst.
 */
export function rollUp(states: readonly TaskState[]): TaskState {
  const status = statusOf(states)
  const percent = states.reduce((sum, state) => sum + state.percent, 0) / states.length
  const doneOn = states
    .flatMap((state) => state.doneOn ?? [])
    .toSorted()
    .at(-1)
  return {
    status,
    // What is not all done never shows as 100.
    percent: status === 'done' ? 100 : Math.min(99, Math.round(percent)),
    // Nothing is left to do but to look at what was reported done.
    claimed: states.some((state) => state.claimed) && states.every((state) => state.claimed || state.status === 'done'),
    ...(status === 'done' && doneOn !== undefined ? { doneOn } : {}),
    daysLate: Math.max(...states.map(({ daysLate }) => daysLate)),
    alarms: worstOf(states.flatMap(({ alarms }) => alarms)),
  }
}

export function countTasks(states: readonly TaskState[]): TaskCounts {
  const having = (holds: (state: TaskState) => boolean) => states.filter(holds).length
  const statuses = Object.fromEntries(
    TASK_STATUSES.map((status) => [status, having((state) => state.status === status)]),
  ) as Record<TaskStatus, number>
  return { total: states.length, ...statuses, late: having(isLate), silent: having(isSilent) }
}

/** Not done, and overdue as a whole or in a milestone. */
export function isLate({ alarms }: TaskState): boolean {
  return alarms.some(({ kind }) => kind === 'late' || kind === 'milestone-overdue')
}

export function isSilent({ alarms }: TaskState): boolean {
  return alarms.some(({ kind }) => kind === 'silent')
}

function statusOf(states: readonly TaskState[]): TaskStatus {
  const is = (status: TaskStatus) => (state: TaskState) => state.status === status
  if (states.every(is('done'))) return 'done'
  if (states.every(is('not-started'))) return 'not-started'
  return states.some(is('blocked')) && !states.some(is('under-way')) ? 'blocked' : 'under-way'
}

/** One alarm of each kind: the longest, and of those still to come the nearest. Which milestone it is stays below. */
function worstOf(alarms: readonly TaskAlarm[]): TaskAlarm[] {
  return TASK_ALARMS.flatMap((kind) => {
    const days = alarms.filter((alarm) => alarm.kind === kind).map((alarm) => alarm.days)
    if (days.length === 0) return []
    return [{ kind, days: kind === 'due-soon' ? Math.min(...days) : Math.max(...days) }]
  })
}
