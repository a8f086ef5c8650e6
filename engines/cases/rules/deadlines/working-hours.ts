import { addDays, type Day } from '@kangcheng/kernel'
import { isWorkingDay, type WorkCalendar } from './working-days.ts'

/** The hours of a working day, in minutes from midnight, in their order: 08:30–12:00 is `[510, 720]`. */
export type HoursOfWork = readonly (readonly [number, number])[]

interface WorkClock {
  readonly calendar: WorkCalendar
  readonly hours: HoursOfWork
  dayAt(moment: Date): Day
  startOf(day: Day): number
}

const MINUTE = 60_000

/** The moment at which so much time has been worked since another. */
export function addWorkingTime(clock: WorkClock, from: Date, milliseconds: number): Date {
  let left = milliseconds
  for (const [begins, ends] of stretches(clock, from)) {
    if (left <= ends - begins) return new Date(begins + left)
    left -= ends - begins
  }
  throw new Error('nobody works at any hour')
}

/** How much has been worked between two moments. */
export function workingTimeBetween(clock: WorkClock, from: Date, to: Date): number {
  let worked = 0
  for (const [begins, ends] of stretches(clock, from)) {
    if (begins >= to.getTime()) break
    worked += Math.min(ends, to.getTime()) - begins
  }
  return worked
}

/** The times that are worked from a moment on, day after day, in milliseconds of the clock. */
function* stretches({ calendar, hours, dayAt, startOf }: WorkClock, from: Date): Generator<[number, number]> {
  if (hours.length === 0) return
  for (let day = dayAt(from); ; day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue
    for (const [begins, ends] of hours) {
      const begun = Math.max(startOf(day) + begins * MINUTE, from.getTime())
      const ended = startOf(day) + ends * MINUTE
      if (ended > begun) yield [begun, ended]
    }
  }
}
