import { addDays, type Day, type Period, periodsWithin, readPeriod } from '@kangcheng/kernel'
import type { DataSetDefinition } from '../../contract/collecting/index.ts'

export interface ReportDays {
  opensOn: Day
  dueOn: Day
  closesOn: Day
}

/** When a report on a period opens, falls due and closes. */
export function daysOf({ calendar }: DataSetDefinition, period: Pick<Period, 'last'>): ReportDays {
  return {
    opensOn: addDays(period.last, calendar.opens),
    dueOn: addDays(period.last, calendar.due),
    closesOn: addDays(period.last, calendar.closes),
  }
}

/** Whether a form asks for a period at all, by now or later. */
export function asksFor({ from, until, frequency }: DataSetDefinition, code: string): boolean {
  const [period, first, last] = [
    readPeriod(code),
    readPeriod(from),
    until === undefined ? undefined : readPeriod(until),
  ]
  if (!period || !first || period.kind !== frequency) return false
  return period.first >= first.first && (last === undefined || period.last <= last.last)
}

/** The periods that a data set has asked for by a day, oldest first. */
export function periodsOpenedBy(dataSet: DataSetDefinition, today: Day): Period[] {
  const from = readPeriod(dataSet.from)
  const until = dataSet.until === undefined ? undefined : readPeriod(dataSet.until)
  if (!from || from.first > today) return []
  // A form may open before its period ends (opens < 0), so the period of today counts too.
  return periodsWithin(from.first, today, dataSet.frequency).filter(
    (period) => daysOf(dataSet, period).opensOn <= today && (until === undefined || period.last <= until.last),
  )
}
