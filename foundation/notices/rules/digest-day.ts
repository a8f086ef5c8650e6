import { addDays, type Day } from '@kangcheng/kernel'

/** When the day's digest leaves, in the city's time: before the desk opens its first mail. */
const DIGEST_TIME = '08:00:00+08:00'

/** When the digest of a day leaves. */
export function digestMoment(day: Day): Date {
  return new Date(`${day}T${DIGEST_TIME}`)
}

/** The day whose digest takes what is sent now: today's until it has left, then tomorrow's. */
export function digestDay(today: Day, now: Date): Day {
  return now < digestMoment(today) ? today : addDays(today, 1)
}
