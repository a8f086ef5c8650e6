import { type Day, dayNumber, dayOfNumber } from '@kangcheng/kernel'

/** The same number in another month, or that month's last day: January 31 and a month is February 28 or 29 (民法典 art. 202). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}-01`
  const next = `${String(Math.floor((count + 1) / 12)).padStart(4, '0')}-${String(((((count + 1) % 12) + 12) % 12) + 1).padStart(2, '0')}-01`
  return dayOfNumber(Math.min(dayNumber(first) + number - 1, dayNumber(next) - 1))
}
