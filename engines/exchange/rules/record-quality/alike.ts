/** Signs that stand beside each other in one piece of a text. */
const PIECE = 6

/** A narrative without markup, spaces, signs and figures: what is left when a note is copied and its numbers are changed. */
export function bareText(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z#0-9]+;/gi, '')
    .replace(/[^\p{L}]/gu, '')
}

/** The pieces of a text that is long enough to be compared. */
export function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + PIECE <= text.length; at++) pieces.add(text.slice(at, at + PIECE))
  return pieces
}

/** The share of pieces that both have (Jaccard), 0 to 1; nothing is like nothing. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const piece of small) if (large.has(piece)) both++
  return both / (one.size + other.size - both)
}
