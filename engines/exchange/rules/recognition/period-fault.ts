import { daysBetween, readDay, refuse } from '@kangcheng/kernel'

/** Ten years: what a statistic of a decade needs. */
const LONGEST = 3_660

export function periodFault({ from, to }: { readonly from: string; readonly to: string }) {
  const isPeriod = readDay(from) !== undefined && readDay(to) !== undefined && from <= to
  return isPeriod && daysBetween(from, to) <= LONGEST
    ? undefined
    : refuse('recognition.period-impossible', { from, to })
}
