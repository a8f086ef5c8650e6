import { type Day, dayNumber, ok, type Result, refuse } from '@kangcheng/kernel'
import type { SharingQuota } from '../../contract/sharing.ts'

const CITY_OFFSET = 8 * 3_600
const SECONDS_A_DAY = 86_400

/** Takes one call and as many of the wanted rows as the day still has. `now` in milliseconds since 1970. */
export function takeQuota(
  quota: SharingQuota,
  used: SharingQuota,
  wanted: number,
  { today, now }: { readonly today: Day; readonly now: number },
): Result<number, 'sharing.quota-used'> {
  const rows = Math.min(wanted, quota.rows - used.rows)
  if (rows > 0 && used.calls < quota.calls) return ok(rows)
  return refuse('sharing.quota-used', { ...quota, seconds: secondsToMidnight(today, now) })
}

/** Until the next day of the city (UTC+8) begins; never less than one. */
export function secondsToMidnight(today: Day, now: number): number {
  const midnight = (dayNumber(today) + 1) * SECONDS_A_DAY - CITY_OFFSET
  return Math.max(1, Math.ceil(midnight - now / 1000))
}
