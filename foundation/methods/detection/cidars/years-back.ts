import { requireWhole } from '../../arguments.ts'
import { daysTo } from '../../calendar-day.ts'
import { daysOf } from '../days.ts'
import type { CountSeries } from '../detector.ts'

/** The point that lies whole years before another; below 0 where the series begins later. */
export type YearsBack = (point: number, years: number) => number

/** By the calendar where there are dates (28 February for the 29th), else by `perYear` points. Looks at no date after `last`. */
export function yearsBack(series: CountSeries, perYear: number, last: number): YearsBack {
  requireWhole('perYear', perYear, 1)
  const { dates } = series
  if (dates === undefined) return (point, years) => point - years * perYear
  const first = daysOf(series, last, 1)[0] as number
  return (point, years) => {
    const [year, month, day] = (dates[point] as string).split('-').map(Number) as [number, number, number]
    return daysTo(year - years, month, month === 2 ? Math.min(day, 28) : day) - first
  }
}
