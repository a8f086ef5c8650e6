/** What the order depends on. */
interface Requiring {
  readonly code: string
  readonly requires: readonly string[]
}

/** A pack that cannot be placed: it misses a code, or stands in a circle. */
export type Unplaced<Pack> =
  | { readonly pack: Pack; readonly missing: string }
  | { readonly pack: Pack; readonly circle: readonly string[] }

/**
 * Packs so that each comes after those it requires, otherwise by code; and those that cannot be placed, with the reason.
 */
export function orderPacks<Pack extends Requiring>(
  packs: readonly Pack[],
): { ordered: Pack[]; unplaced: Unplaced<Pack>[] } {
  const known = new Map(packs.map((pack) => [pack.code, pack]))
  const ordered: Pack[] = []
  const placed = new Set<string>()
  const waiting = packs.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  for (;;) {
    const next = waiting.findIndex((pack) => pack.requires.every((code) => placed.has(code)))
    if (next === -1) break
    for (const pack of waiting.splice(next, 1)) {
      ordered.push(pack)
      placed.add(pack.code)
    }
  }
  const unplaced = waiting.flatMap((pack): Unplaced<Pack>[] => {
    const missing = pack.requires.filter((code) => !known.has(code)).map((code) => ({ pack, missing: code }))
    if (missing.length > 0) return missing
    const circle = findCircle(pack, known)
    // A pack that only waits for one of the others is mended with it.
    return circle ? [{ pack, circle }] : []
  })
  return { ordered, unplaced }
}

function findCircle(start: Requiring, known: ReadonlyMap<string, Requiring>): string[] | undefined {
  const open: string[][] = [[start.code]]
  const seen = new Set<string>()
  for (let path = open.shift(); path; path = open.shift()) {
    for (const code of known.get(path.at(-1) ?? '')?.requires ?? []) {
      if (code === start.code) return [...path, code]
      if (!seen.has(code)) open.push([...path, code])
      seen.add(code)
    }
  }
  return undefined
}
