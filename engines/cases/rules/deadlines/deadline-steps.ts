import type { Deadline } from '../../contract/definition/deadline.ts'
import type { TimeOfCity } from './time-of-city.ts'

export interface DeadlineStep {
  /** `reminder-0`, `due`, `escalation-0`: by their place in the definition. */
  readonly step: string
  readonly at: Date
}

/** All that is done about a deadline that is due at a moment, in the order of time. */
export function stepsOf({ reminders = [], escalations = [] }: Deadline, due: Date, city: TimeOfCity): DeadlineStep[] {
  return [
    ...reminders.map(({ before }, index) => ({ step: `reminder-${index}`, at: city.before(due, before) })),
    { step: 'due', at: due },
    ...escalations.map(({ after }, index) => ({ step: `escalation-${index}`, at: city.after(due, after) })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime() || rank(a.step) - rank(b.step))
}

function rank(step: string): number {
  return step.startsWith('reminder') ? 0 : step === 'due' ? 1 : 2
}
