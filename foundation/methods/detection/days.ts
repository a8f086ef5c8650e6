import { dayNumber, requireDay } from '../calendar-day.ts'
import { notCalculable } from '../not-calculable.ts'
import type { CountSeries } from './detector.ts'

/**
 * The dates of a series up to `last` as days since 1970-01-01, checked: one each point, ascending, and `step` days apart
 * where that is asked for. Later ones are not looked at.
 */
export function daysOf({ counts, dates }: CountSeries, last: number, step?: number): Int32Array {
  if (dates?.length !== counts.length) {
    notCalculable('incomplete', `${dates?.length ?? 'no'} dates for ${counts.length} counts`)
  }
  const days = new Int32Array(last + 1)
  for (let point = 0; point <= last; point++) {
    const day = dayNumber(dates[point] as string)
    if (Number.isNaN(day)) requireDay(`date ${point}`, dates[point] as string)
    const passed = day - (days[point - 1] ?? Number.NEGATIVE_INFINITY)
    if (point > 0 && (step === undefined ? passed <= 0 : passed !== step)) {
      const wanted = step === undefined ? 'after' : `${step} days after`
      notCalculable('contradiction', `date ${point} ${dates[point]} is not ${wanted} the one before`)
    }
    days[point] = day
  }
  return days
}
