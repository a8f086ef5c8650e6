import type { WorkCalendar } from './working-day.ts'

/** The hours of a working day in minutes from midnight, in their order and apart: 08:30–12:00 and 14:00–17:30 is `[[510, 720], [840, 1050]]`. */
export type HoursOfWork = readonly (readonly [begins: number, ends: number])[]

/** By what a city counts time. */
export interface WorkTime {
  readonly calendar: WorkCalendar
  /** Minutes by which the clocks of the city are ahead of UTC: 480 in China, summer and winter. */
  readonly offsetMinutes: number
  readonly hoursOfWork: HoursOfWork
}

export const MILLISECONDS_A_MINUTE = 60_000
const MILLISECONDS_A_DAY = 86_400_000

/** The day of the city in which a moment (epoch milliseconds) lies, as a number of days since 1970-01-01. */
export function dayNumberAt(moment: number, { offsetMinutes }: WorkTime): number {
  return Math.floor((moment + offsetMinutes * MILLISECONDS_A_MINUTE) / MILLISECONDS_A_DAY)
}

/** The moment at which a day of the city begins, which is 24:00 of the day before it. */
export function startOfDay(number: number, { offsetMinutes }: WorkTime): number {
  return number * MILLISECONDS_A_DAY - offsetMinutes * MILLISECONDS_A_MINUTE
}

/** Milliseconds that have been worked until a moment, from a beginning of the calendar's own: only differences mean something. */
export function workedUntil(moment: number, time: WorkTime): number {
  const { calendar, hoursOfWork } = time
  const day = dayNumberAt(moment, time)
  const before = calendar.countBefore(day)
  const whole = before * workADay(hoursOfWork)
  if (calendar.countBefore(day + 1) === before) return whole
  const minutes = (moment - startOfDay(day, time)) / MILLISECONDS_A_MINUTE
  const today = hoursOfWork.map(([begins, ends]) => Math.max(0, Math.min(minutes, ends) - begins) * MILLISECONDS_A_MINUTE)
  return today.reduce((sum, part) => sum + part, whole)
}

/** The first moment until which so much has been worked: the inverse of {@link workedUntil}. Throws where no hour is worked. */
export function momentWorked(worked: number, time: WorkTime): number {
  const { calendar, hoursOfWork } = time
  const perDay = workADay(hoursOfWork)
  if (perDay <= 0) throw new RangeError('nobody works at any hour')
  const daysBefore = Math.ceil(worked / perDay) - 1
  let left = worked - daysBefore * perDay
  let moment = startOfDay(calendar.dayWithBefore(daysBefore), time)
  const midnight = moment
  for (const [begins, ends] of hoursOfWork) {
    if (left <= 0) break
    const part = Math.min(left, (ends - begins) * MILLISECONDS_A_MINUTE)
    moment = midnight + begins * MILLISECONDS_A_MINUTE + part
    left -= part
  }
  return moment
}

function workADay(hours: HoursOfWork): number {
  return hours.reduce((sum, [begins, ends]) => sum + ends - begins, 0) * MILLISECONDS_A_MINUTE
}
