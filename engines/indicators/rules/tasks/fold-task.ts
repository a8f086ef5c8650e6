import type { AssignmentRevision, ReviewedProgress, TaskEvent } from '../../contract/tasks/index.ts'

/** All that is known of a task, oldest first. */
export interface TaskRecord {
  assignments: AssignmentRevision[]
  reports: ReviewedProgress[]
  invented: boolean
}

/** The record that the events of one task make, in the order of their numbers. */
export function foldTask(events: readonly TaskEvent[]): TaskRecord {
  const record: TaskRecord = { assignments: [], reports: [], invented: false }
  for (const { invented, ...event } of events) {
    const { seq, on, at, by, onBehalfOf } = event
    const known = { seq, on, at, by, ...(onBehalfOf !== undefined && { onBehalfOf }) }
    const newest = record.reports.at(-1)
    record.invented ||= invented
    if (event.kind === 'assigned') {
      record.assignments.push({ ...known, ...event.assignment, reason: event.reason })
    } else if (event.kind === 'reported') {
      if (newest?.review === 'waiting') newest.review = 'superseded'
      record.reports.push({
        id: event.id,
        ...known,
        ...event.progress,
        organisation: event.organisation,
        review: 'waiting',
      })
    } else if (newest) {
      newest.review = event.kind
      newest.reviewed = { ...known, ...(event.kind === 'returned' ? { reason: event.reason } : {}) }
    }
  }
  return record
}

/** Events by the task they happened to, each task's in order, as far as they were known on the day. */
export function knownOn<One extends { event: TaskEvent; task: string }>(
  events: readonly One[],
  asOf: string,
): Map<string, TaskEvent[]> {
  const known = new Map<string, TaskEvent[]>()
  for (const { task, event } of events) {
    if (event.on > asOf) continue
    const own = known.get(task)
    if (own) own.push(event)
    else known.set(task, [event])
  }
  return known
}
