import type { Clock } from '@kangcheng/kernel'

/**
 * The clock on the wall; "today" is the day in the city's time zone (IANA name), not in the server's.
 * Throws RangeError when the time zone is unknown.
 */
export function systemClock(timeZone = 'Asia/Shanghai'): Clock {
  const calendar = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return {
    now: () => new Date(),
    today() {
      const parts = new Map(calendar.formatToParts(new Date()).map(({ type, value }) => [type, value]))
      return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
    },
  }
}
