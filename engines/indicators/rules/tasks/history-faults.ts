import type { TaskHistory } from '../../contract/tasks/index.ts'

/** What a schema cannot see in a history: days that go back, and reviews of nothing. */
export function historyFaults({ task, events }: TaskHistory): string[] {
  let reports = 0
  let open = false
  return events.flatMap(({ on, event }, at) => {
    const faults = on < (events[at - 1]?.on ?? '') ? [`task ${task}: ${on} comes after a later day`] : []
    if (event.kind === 'reported') {
      reports += 1
      open = true
      if (event.progress.day > on) faults.push(`task ${task}: the report of ${on} speaks of a later day`)
    }
    if (event.kind === 'accepted' || event.kind === 'returned') {
      if (!open) faults.push(`task ${task}: nothing to review on ${on}${reports === 0 ? '' : ' any more'}`)
      open = false
    }
    return faults
  })
}
