import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import type { Plan } from '../../contract/index.ts'

/** Whether a plan can be frozen as of a day: not before it begins, and not before the day has come. */
export function checkSnapshotDay(
  { period }: Pick<Plan, 'period'>,
  asOf: Day,
  today: Day,
): Result<Day, 'snapshot.day-to-come' | 'snapshot.plan-not-begun'> {
  if (asOf > today) return refuse('snapshot.day-to-come', { day: asOf, today })
  if (asOf < `${period.from}-01-01`) return refuse('snapshot.plan-not-begun', { day: asOf, from: period.from })
  return ok(asOf)
}
