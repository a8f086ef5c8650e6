import { type Day, readDay, readPeriod } from '@kangcheng/kernel'

/** The day of a due text: itself, or the last of the period it names. Undefined for what is neither. */
export function dueDay(due: string): Day | undefined {
  return readDay(due) ?? readPeriod(due)?.last
}
