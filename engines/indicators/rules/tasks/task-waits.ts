import type { TaskSummary, TaskWait } from '../../contract/tasks/index.ts'
import { isLate, isSilent } from './roll-up.ts'

/** What a task without parts waits for from its owners, if anything: mending what was returned comes before a new report. */
export function waitsForOwners({ review, state }: TaskSummary): Extract<TaskWait, 'mend' | 'report'> | undefined {
  if (state.status === 'done') return undefined
  if (review === 'returned') return 'mend'
  // What was claimed done waits for the office, however late it is.
  return !state.claimed && (isSilent(state) || isLate(state)) ? 'report' : undefined
}

/** What it waits for from the office: a look at the newest report, or somebody who leads it. */
export function waitsForOffice(
  { lead, review, state }: TaskSummary,
  organisations: ReadonlySet<string>,
): Extract<TaskWait, 'review' | 'assign'> | undefined {
  if (review === 'waiting') return 'review'
  if (state.status === 'done') return undefined
  // A lead that exists no more leads nothing.
  return lead === undefined || !organisations.has(lead) ? 'assign' : undefined
}
