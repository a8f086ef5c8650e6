import { plainText } from './fold-text.ts'

/** What is known of a cell that may hold several figures run together. */
export interface JoinedFigures {
  readonly text: string
  /** How many figures the row's name speaks of. */
  readonly parts: number
  /** Largest figure the unit allows: 100 for %. */
  readonly ceiling: number
}

/**
 * The ways to part digits that lost their separator: `10070` as 100 and 70. Each part must be a number as people
 * write it (no leading zero) within the ceiling. Undefined when the cell is no run of digits too large to be one figure.
 */
export function splitJoined({ text, parts, ceiling }: JoinedFigures): string[][] | undefined {
  const plain = plainText(text)
  if (!/^\d{3,18}(?:\.\d+)?$/.test(plain) || Number(plain) <= ceiling) return undefined
  const wanted = Math.max(2, parts)
  // Of so many parts nobody can tell where one ends: the digits stay as they are, for a person to part.
  if (wanted > MOST_PARTS) return [[plain]]
  return partings(plain, wanted, ceiling)
}

/** The ways to part digits grow with each part as fast as nothing else here. */
const MOST_PARTS = 5

/**
 * The likeliest parting of a cell, seen together with the other figure cell of the row: parts move the same way
 * (or stay) from baseline to target, and figures of one cell are of one size.
 */
export function likeliestParting(
  own: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): readonly string[] | undefined {
  const alone = own.toSorted((a, b) => spread(a) - spread(b))
  if (other.length === 0) return alone[0]
  const ranked = alone.map((figures) => ({
    figures,
    distance: Math.min(...other.map((across) => distance(figures, across))),
  }))
  return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.figures
}

function partings(digits: string, parts: number, ceiling: number): string[][] {
  if (parts === 1) return isFigure(digits, ceiling) ? [[digits]] : []
  const all: string[][] = []
  for (let length = 1; length <= digits.length - parts + 1; length++) {
    const head = digits.slice(0, length)
    if (!isFigure(head, ceiling)) continue
    for (const rest of partings(digits.slice(length), parts - 1, ceiling)) all.push([head, ...rest])
  }
  return all
}

function isFigure(text: string, ceiling: number): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && Number(text) <= ceiling
}

function spread(figures: readonly string[]): number {
  const numbers = figures.map((figure) => Math.log(Number(figure) + 1))
  return Math.max(...numbers) - Math.min(...numbers)
}

function distance(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return Number.POSITIVE_INFINITY
  return left.reduce((sum, figure, index) => sum + Math.abs(Number(figure) - Number(right[index])), 0)
}
