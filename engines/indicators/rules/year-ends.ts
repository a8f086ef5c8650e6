import { type Day, yearOf } from '@kangcheng/kernel'

/**
 * The days a heat map asks about: the end of each year from the base year to the plan's last,
 * and the day itself for the year it lies in. Later years are shown without a verdict.
 */
export function yearEnds(plan: { baseYear: number; period: { to: number } }, asOf: Day): { year: number; day?: Day }[] {
  const years: { year: number; day?: Day }[] = []
  for (let year = plan.baseYear; year <= plan.period.to; year++) {
    if (year < yearOf(asOf)) years.push({ year, day: `${year}-12-31` })
    else if (year === yearOf(asOf)) years.push({ year, day: asOf })
    else years.push({ year })
  }
  return years
}
