import { Day, PackSource } from '@kangcheng/access/contract'
import { daysBetween, readDay, yearOf } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'
import { Name } from './definition/codes.ts'

/** Kind `work-calendar` of a pack: the days of one year that the weekday does not tell, as they were announced. */
export const WorkCalendarYear = Type.Object({
  year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  holidays: Type.Array(Type.Object({ name: Name, from: Day, to: Day }), { minItems: 1, maxItems: 20 }),
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  workdays: Type.Array(Day, { maxItems: 20 }),
  source: PackSource,
})
export type WorkCalendarYear = Static<typeof WorkCalendarYear>

/** What the schema cannot say of a year. */
export function workCalendarFaults({
  year,
  holidays,
  workdays,
}: WorkCalendarYear): { pointer: string; message: string }[] {
  const inYear = (day: string, pointer: string) =>
    readDay(day) !== undefined && yearOf(day) === year ? [] : [{ pointer, message: `${day} is no day of ${year}` }]
  const isOff = (day: string) => holidays.some(({ from, to }) => from <= day && day <= to)
  return [
    ...holidays.flatMap(({ from, to }, at) => [
      ...inYear(from, `/holidays/${at}/from`),
      ...inYear(to, `/holidays/${at}/to`),
      ...(from > to || daysBetween(from, to) > 14
        ? [{ pointer: `/holidays/${at}`, message: 'ends before it begins, or is longer than two weeks' }]
        : []),
    ]),
    ...workdays.flatMap((day, at) => [
      ...inYear(day, `/workdays/${at}`),
      ...(isOff(day) ? [{ pointer: `/workdays/${at}`, message: `${day} is a holiday too` }] : []),
      ...([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
        ? []
        : [{ pointer: `/workdays/${at}`, message: `${day} is worked anyway` }]),
    ]),
  ]
}
