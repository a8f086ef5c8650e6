import type { Clock } from '@kangcheng/kernel'

/**
 * The clock on the wall; "today" is the day in the city's time zone (IANA name), not in the server's.
 * Throws RangeError when the time zone is unknown.
 */
export function systemClock(timeZone = 'Asia/Shanghai'): Clock {
  const calendar = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const dayOf = (moment: number) => {
    const parts = new Map(calendar.formatToParts(moment).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
  // Days begin with a minute; every request asks several times, and a calendar takes its time.
  let remembered = { minute: Number.NaN, day: '' }
  return {
    now: () => new Date(),
    today() {
      const now = Date.now()
      const minute = Math.floor(now / 60_000)
      if (minute !== remembered.minute) remembered = { minute, day: dayOf(now) }
      return remembered.day
    },
  }
}
