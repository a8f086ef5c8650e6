import { addDays, type Day, daysBetween, periodOf, shiftPeriod } from '@kangcheng/kernel'
import type { ReviewedProgress, TaskAlarm, TaskList, TaskState } from '../../contract/tasks/index.ts'
import type { PlacedTask } from './place-tasks.ts'

/** As many days before a due day a task is due soon. */
export const SOON_DAYS = 30

type Judged = Pick<PlacedTask, 'lead' | 'ledSince' | 'due' | 'milestones'> & {
  record: { reports: readonly ReviewedProgress[] }
}

/** Where a task without parts stands on a day. Nothing that became known later may be in its record. */
export function judgeTask(task: Judged, interval: TaskList['interval'], asOf: Day): TaskState {
  const said = standing(task.record.reports)
  const done = said.doneOn !== undefined
  const daysLate = Math.max(0, daysBetween(task.due, said.doneOn ?? asOf))
  return {
    ...said,
    daysLate,
    alarms: done ? [] : alarmsOf(task, reachedOf(task.record.reports), daysLate, interval, asOf),
  }
}

/** The day each milestone was reached, as the newest report that stands says. */
export function reachedOf(reports: readonly ReviewedProgress[]): Readonly<Record<string, Day>> {
  return reports.findLast(stands)?.milestones ?? {}
}

/** Status and per cent of the newest report that was not returned; done counts once it is accepted. */
function standing(reports: readonly ReviewedProgress[]): Omit<TaskState, 'daysLate' | 'alarms'> {
  const newest = reports.findLast(stands)
  if (!newest) return { status: 'not-started', percent: 0, claimed: false }
  const { status, percent, day } = newest
  if (status !== 'done') return { status, percent, claimed: false }
  if (newest.review === 'accepted') return { status, percent: 100, claimed: false, doneOn: day }
  const before = reports.findLast((report) => stands(report) && report.status !== 'done')
  return { status: 'under-way', percent: before?.percent ?? 0, claimed: true }
}

function stands({ review }: ReviewedProgress): boolean {
  return review !== 'returned'
}

function alarmsOf(
  task: Judged,
  reached: Readonly<Record<string, Day>>,
  daysLate: number,
  interval: TaskList['interval'],
  asOf: Day,
): TaskAlarm[] {
  const open = task.milestones
    .filter(({ code }) => reached[code] === undefined)
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  const overdue = open.find(({ due }) => due < asOf)
  const silent = daysSilent(task, interval, asOf)
  const next = [{ due: task.due, code: undefined }, ...open]
    .filter(({ due }) => asOf <= due && due <= addDays(asOf, SOON_DAYS))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0]
  const of = (code: string | undefined) => (code === undefined ? {} : { milestone: code })
  return [
    ...(daysLate > 0 ? [{ kind: 'late' as const, days: daysLate }] : []),
    ...(overdue
      ? [{ kind: 'milestone-overdue' as const, days: daysBetween(overdue.due, asOf), ...of(overdue.code) }]
      : []),
    ...(silent > 0 ? [{ kind: 'silent' as const, days: silent }] : []),
    ...(next ? [{ kind: 'due-soon' as const, days: daysBetween(asOf, next.due), ...of(next.code) }] : []),
  ]
}

/**
 * Days since a whole interval of the calendar ended in which nobody spoke of the task. It begins to count after the
 * interval of the last report, or of the day since which the task has had a lead; a task that nobody leads is asked nothing.
 */
function daysSilent({ lead, ledSince, record }: Judged, interval: TaskList['interval'], asOf: Day): number {
  if (lead === undefined || ledSince === undefined) return 0
  const spoke = record.reports.at(-1)?.on ?? ledSince
  const heard = spoke > ledSince ? spoke : ledSince
  return Math.max(0, daysBetween(shiftPeriod(periodOf(heard, interval), 1).last, asOf))
}
