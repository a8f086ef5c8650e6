const MOMENT =
  /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T?(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?)?(Z|[+-]\d\d:\d\d)?$/

/**
 * Compares two dates, instants or times as far as both are precise.
 * @returns below 0, 0 or above 0; NaN where it cannot be said: `2020-05` and `2020-05-03`, or no moments
 */
export function compareMoments(first: unknown, second: unknown): number {
  if (typeof first !== 'string' || typeof second !== 'string') return Number.NaN
  if (first === second) return 0
  const [one, other] = [MOMENT.exec(first), MOMENT.exec(second)]
  if (!one || !other) return Number.NaN
  const [a, b] =
    one[7] !== undefined && other[7] !== undefined && one[7] !== other[7] ? [inUtc(one), inUtc(other)] : [one, other]
  for (let part = 1; part <= 6; part++) {
    const [left, right] = [a[part], b[part]]
    if (left === undefined && right === undefined) continue
    if (left === undefined || right === undefined) return Number.NaN
    const difference = Number(left) - Number(right)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether two moments are the same; undefined where they are not precise enough to say so. */
export function sameMoment(first: unknown, second: unknown): boolean | undefined {
  const difference = compareMoments(first, second)
  return Number.isNaN(difference) ? undefined : difference === 0
}

/** The first moment that a date or dateTime may mean; without an offset the earliest place on earth. */
export function lowBoundary(value: unknown): string | undefined {
  return completed(value, '0001-01-01T00:00:00.000', '+14:00')
}

/** The last moment that a date or dateTime may mean; without an offset the latest place on earth. */
export function highBoundary(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [year, month = '12'] = value.split('-')
  const days = new Date(Date.UTC(Number(year), Number(month.slice(0, 2)), 0)).getUTCDate()
  return completed(value, `9999-12-${days}T23:59:59.999`, '-12:00')
}

function completed(value: unknown, missing: string, offset: string): string | undefined {
  const parts = typeof value === 'string' ? MOMENT.exec(value) : undefined
  if (typeof value !== 'string' || parts?.[1] === undefined) return undefined
  const said = parts[7] === undefined ? value : value.slice(0, -parts[7].length)
  return `${said}${missing.slice(said.length)}${parts[7] ?? offset}`
}

/** The parts of a moment with an offset, moved to UTC. The offset belongs to a moment with at least an hour. */
function inUtc(parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const [, year, month, day, hour, minute, second, offset = 'Z'] = parts
  if (year === undefined || hour === undefined || offset === 'Z') return parts
  const ahead = (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * (offset.startsWith('-') ? -1 : 1)
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute ?? 0) - ahead))
  if (Number.isNaN(at.getTime())) return parts
  const [date = '', time = ''] = at.toISOString().split('T')
  const moved = [...date.split('-'), time.slice(0, 2)]
  return ['', ...moved, minute === undefined ? undefined : time.slice(3, 5), second, 'Z']
}
