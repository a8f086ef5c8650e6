import { daysBetween, readDay, refuse } from '@kangcheng/kernel'

/** A year: what somebody looks through by hand. */
const LONGEST = 366

export function readingPeriodFault({ from, to }: { readonly from: string; readonly to: string }) {
  const isPeriod = readDay(from) !== undefined && readDay(to) !== undefined && from <= to
  return isPeriod && daysBetween(from, to) <= LONGEST ? undefined : refuse('card.period-impossible', { from, to })
}
