import { requireWhole } from '../../arguments.ts'
import { dayNumber, dayNumbers } from '../days.ts'
import type { CountSeries } from '../detector.ts'

const DAYS = 365

/** The point that lies whole years before another; below 0 where the series begins later. */
export function pointYearsBack(series: CountSeries): (point: number, years: number) => number {
  const { dates, perYear = DAYS } = series
  requireWhole('perYear', perYear, 1)
  if (dates === undefined) return (point, years) => point - years * perYear
  const first = dayNumbers(series, 1)[0] as number
  return (point, years) => {
    const [year, month, day] = (dates[point] as string).split('-') as [string, string, string]
    const rest = month === '02' && day === '29' ? '02-28' : `${month}-${day}`
    return dayNumber(`${String(Number(year) - years).padStart(4, '0')}-${rest}`) - first
  }
}
