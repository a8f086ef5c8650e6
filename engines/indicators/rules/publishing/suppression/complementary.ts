import { isSmall, SMALLEST_PUBLISHED } from '../small-numbers.ts'

/** A total and its parts: regions below it, or months, quarters and halves of it. */
export interface Sum {
  total: string
  parts: readonly string[]
  /** Whether it tells nothing while one of its parts has no figure: eleven months are no year. */
  whole: boolean
}

/** Which figures of one indicator can be read in public, and which are known to be hidden there. */
export interface PublicCells {
  shown: ReadonlySet<string>
  hidden: ReadonlySet<string>
}

/** The figures of one indicator by cell, which is a region and a period. */
export interface CellQuestion {
  /** Cells that somebody wants to release. */
  wanted: ReadonlySet<string>
  /** Every cell with a figure, wanted or not → the people it counts; nothing where it counts none and so tells none. */
  counts: ReadonlyMap<string, number | undefined>
  /** Cells that may hold a figure whose count is not known here. */
  unknown: ReadonlySet<string>
  standing: PublicCells
  sums: readonly Sum[]
}

/**
 * The wanted cells that may not be released beside what stands in public: those that count too few, those that are hidden
 * in public, and of every sum as many more as it takes that none of the former can be found by one subtraction
 * (complementary suppression). What the reader cannot see of a sum is then at least two of its cells, and where the total
 * is seen they count ten or more together. The smallest parts go first, zeros last among them, the total last of all.
 * What already stands in public cannot be taken back: a sum that is all public but for one cell stays as it is.
 */
export function cellsToHide(question: CellQuestion): Set<string> {
  const { wanted, counts, standing, sums } = question
  const hidden = new Set([...wanted].filter((cell) => isSmall(counts.get(cell)) || standing.hidden.has(cell)))
  const present = sums.flatMap((sum) => presentOf(sum, question))
  for (;;) {
    const next = present.map((sum) => nextToHide(sum, question, hidden)).find((cell) => cell !== undefined)
    if (next === undefined) return hidden
    hidden.add(next)
  }
}

/** The sum as far as its cells have figures that can be subtracted; nothing where that leaves no sum. */
function presentOf({ total, parts, whole }: Sum, { counts, unknown, standing }: CellQuestion): Sum[] {
  const isThere = (cell: string) =>
    counts.has(cell)
      ? counts.get(cell) !== undefined
      : unknown.has(cell) || standing.shown.has(cell) || standing.hidden.has(cell)
  const there = parts.filter(isThere)
  const isSum = isThere(total) && there.length > 1 && (!whole || there.length === parts.length)
  return isSum ? [{ total, parts: there, whole }] : []
}

/** The cell of a sum to be hidden next; nothing where the sum gives nothing away, or nothing of it can be hidden. */
function nextToHide(
  { total, parts }: Sum,
  { wanted, counts, unknown, standing }: CellQuestion,
  hidden: ReadonlySet<string>,
): string | undefined {
  const isReleased = (cell: string) => wanted.has(cell) && !hidden.has(cell)
  const isSeen = (cell: string) => standing.shown.has(cell) || isReleased(cell)
  const isGuarded = (cell: string) =>
    hidden.has(cell) || standing.hidden.has(cell) || unknown.has(cell) || isSmall(counts.get(cell))
  const unseen = [...parts, total].filter((cell) => !isSeen(cell))
  if (!unseen.some(isGuarded)) return undefined
  const isAlone = unseen.length === 1
  // Few people in two cells are few people still.
  const isFew =
    isSeen(total) &&
    unseen.reduce((sum, cell) => sum + (counts.get(cell) ?? SMALLEST_PUBLISHED), 0) < SMALLEST_PUBLISHED
  if (!isAlone && !isFew) return undefined
  const free = parts.filter((cell) => isReleased(cell) && !standing.shown.has(cell))
  const [part] = free.sort((a, b) => sizeOf(counts.get(a)) - sizeOf(counts.get(b)))
  if (part !== undefined && (isAlone || counts.get(part) !== 0)) return part
  return isAlone && isReleased(total) && !standing.shown.has(total) ? total : undefined
}

/** Zeros last: they hide least, and are worth most to whoever reads them. */
function sizeOf(count: number | undefined): number {
  return count === 0 ? Number.MAX_VALUE : (count ?? 0)
}
