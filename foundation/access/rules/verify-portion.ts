import type { Day } from '@kangcheng/kernel'

/**
 * How far one request verifies: whole days from the oldest on, for as long as their rows stay within the limit, and
 * the oldest in any case. `days` are those with rows, oldest first; `next` is the first that is left for another
 * request, `rowsLeft` what it and those after it hold.
 */
export function portionOfDays(
  days: readonly { readonly day: Day; readonly rows: number }[],
  limit: number,
): { readonly next?: Day; readonly rowsLeft: number } {
  let rows = 0
  for (const [index, { day, rows: ofDay }] of days.entries()) {
    rows += ofDay
    if (index === 0 || rows <= limit) continue
    return { next: day, rowsLeft: days.slice(index).reduce((sum, each) => sum + each.rows, 0) }
  }
  return { rowsLeft: 0 }
}
