/** Steps that a pattern may take over a text, at the most. */
const DEAREST = 20_000_000
/** Patterns are short; reading one is not free either. */
const LONGEST = 500

/**
 * Whether trying a pattern on a text of this length may take long. JavaScript tries alternatives one after the other, so
 * a quantifier within a quantifier, `(a+)+`, takes forever on a text made for it, and each further unbounded quantifier
 * multiplies by the length. An estimate from above: some harmless patterns are refused with long texts.
 */
export function isDear(pattern: string, length: number): boolean {
  if (pattern.length > LONGEST) return true
  let unbounded = 0
  /** For each open group whether something in it repeats. */
  const groups: boolean[] = []
  let closed = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    let ends = false
    if (sign === '\\') {
      // A backreference is as dear as what it repeats.
      if (/[1-9k]/.test(pattern[at + 1] ?? '')) return true
      at++
    } else if (sign === '[') at = endOfClass(pattern, at)
    else if (sign === '(') groups.push(false)
    else if (sign === ')') {
      ends = groups.pop() ?? false
      if (ends && groups.length > 0) groups[groups.length - 1] = true
    } else {
      const most = repeatsAt(pattern, at)
      if (most > 1) {
        if (closed) return true
        if (most === Number.POSITIVE_INFINITY) unbounded++
        else unbounded += Math.log(most) / Math.log(Math.max(length, 2))
        if (groups.length > 0) groups[groups.length - 1] = true
      }
    }
    closed = ends
  }
  // One more: it is tried from each sign of the text.
  return Math.max(length, 2) ** (unbounded + 1) > DEAREST
}

function endOfClass(pattern: string, from: number): number {
  let at = from + 1
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1
  return at
}

const BOUNDED = /\{(\d+)(?:(,)(\d*))?\}/y

/** How often the quantifier at this place allows; 1 where there is none. */
function repeatsAt(pattern: string, at: number): number {
  const sign = pattern[at]
  if (sign === '*' || sign === '+') return Number.POSITIVE_INFINITY
  if (sign !== '{') return 1
  BOUNDED.lastIndex = at
  const [, least, comma, most] = BOUNDED.exec(pattern) ?? []
  if (least === undefined) return 1
  return comma === undefined ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY
}
