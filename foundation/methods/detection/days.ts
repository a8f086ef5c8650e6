import { notCalculable } from '../not-calculable.ts'
import type { CountSeries } from './detector.ts'

const MILLISECONDS = 86_400_000

/** The dates of a series as days since 1970, checked: one each point, each `step` days after the one before. */
export function dayNumbers({ counts, dates }: CountSeries, step: number): Int32Array {
  if (dates?.length !== counts.length) {
    notCalculable('incomplete', `${dates?.length ?? 'no'} dates for ${counts.length} counts`)
  }
  const days = Int32Array.from(dates, dayNumber)
  for (let point = 1; point < days.length; point++) {
    if ((days[point] as number) - (days[point - 1] as number) !== step) {
      notCalculable('contradiction', `${dates[point]} is not ${step} days after ${dates[point - 1]}`)
    }
  }
  return days
}

export function dayNumber(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) notCalculable('outside-range', `${date} is no date`)
  return time / MILLISECONDS
}
