import { type Day, type Period, periodOf, periodsWithin, readPeriod, shiftPeriod } from '@kangcheng/kernel'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'

/** As many as a list can be chosen from. */
const SHOWN = 60

/** The periods of a scheme that are over by a day, newest first. */
export function periodsOver({ frequency, from }: Pick<AppraisalScheme, 'frequency' | 'from'>, asOf: Day): Period[] {
  const first = readPeriod(from)
  if (!first || first.first > asOf) return []
  return periodsWithin(first.first, asOf, frequency)
    .filter(({ last }) => last <= asOf)
    .reverse()
    .slice(0, SHOWN)
}

/** Of the periods, newest first, those in which a figure ends; `codes` are periods of figures. */
export function periodsWithFigures(periods: readonly Period[], codes: Iterable<string>): Period[] {
  const [newest] = periods
  if (!newest || newest.kind === 'plan') return []
  const { kind } = newest
  const held = new Set<string>()
  for (const code of codes) {
    const period = readPeriod(code)
    if (period) held.add(periodOf(period.last, kind).code)
  }
  return periods.filter(({ code }) => held.has(code))
}

/** The period before, unless the scheme begins later. */
export function periodBefore({ from }: Pick<AppraisalScheme, 'from'>, period: Period): Period | undefined {
  const before = shiftPeriod(period, -1)
  return before.first >= (readPeriod(from)?.first ?? before.first) ? before : undefined
}

/** Codes of all periods of a report's frequencies that end within a period. */
export function reportPeriodsOf({ first, last }: Period): string[] {
  const kinds = ['month', 'quarter', 'half-year', 'year'] as const
  return kinds.flatMap((kind) =>
    periodsWithin(first, last, kind)
      .filter((period) => period.last <= last)
      .map(({ code }) => code),
  )
}
