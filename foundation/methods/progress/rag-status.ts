import { requireCount, requireFinite } from '../arguments.ts'
import { requireDay } from '../calendar-day.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import type { Desired } from './healthy-people.ts'

export type RagStatus = 'green' | 'amber' | 'red'

export interface DatedLimits {
  /** The first day they hold, as 2026-01-01. */
  readonly from: string
  /** At this value or better it is green. */
  readonly green: number
  /** At this value or better, and not green, it is amber. */
  readonly amber: number
}

export interface RagAnswer {
  readonly status: RagStatus
  readonly limits: DatedLimits
}

/**
 * Green, amber or red by the limits that hold on a day: the latest that began by then. A value reaches a limit when it is at
 * most `tolerance` (unit of the value) short of it, so that a figure printed as 95.0 is not judged by its hidden digits.
 * Not calculable before the first limits ('undetermined'), for limits whose amber is better than their green ('contradiction'),
 * two sets from one day, a day that is none, a negative tolerance or a number that is not finite.
 *
 * @example
 * const limits = [{ from: '2026-01-01', green: 95, amber: 90 }]
 * ragStatus(94.96, '2026-11-22', limits, 'increase', 0.05) // { status: 'green', limits: { green: 95 } }
 */
export const ragStatus = calculable(
  (value: number, day: string, limits: readonly DatedLimits[], better: Desired, tolerance: number = 0): RagAnswer => {
    requireFinite('value', value)
    requireCount('tolerance', tolerance)
    requireDay('day', day)
    for (const one of limits) requireLimits(one, better)
    if (new Set(limits.map(({ from }) => from)).size < limits.length) {
      notCalculable('contradiction', 'two sets of limits begin on one day')
    }
    const begun = limits.filter(({ from }) => from <= day)
    const current = begun.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
    if (!current) notCalculable('undetermined', `no limits hold on ${day}`)
    // The allowance is for binary fractions: 94.95 is 0.05 short of 95.
    const slack = tolerance + 1e-12 * Math.abs(value)
    const reaches = (limit: number) => (better === 'increase' ? value >= limit - slack : value <= limit + slack)
    return { status: reaches(current.green) ? 'green' : reaches(current.amber) ? 'amber' : 'red', limits: current }
  },
)

function requireLimits({ from, green, amber }: DatedLimits, better: Desired): void {
  requireDay('from', from)
  requireFinite('green', green)
  requireFinite('amber', amber)
  if (better === 'increase' ? amber > green : amber < green) {
    notCalculable('contradiction', `amber ${amber} is better than green ${green}`)
  }
}
