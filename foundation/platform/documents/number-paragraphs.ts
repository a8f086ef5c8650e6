import { writeCount } from './list-counter.ts'
import type { ListPlace, WordList, WordLists } from './read-word-lists.ts'

/** Gives each paragraph, in the order of the document, the number that Word writes before it; empty where it writes none. */
export type NumberParagraph = (paragraph: ListPlace & { style?: string | undefined }) => string

/**
 * Counts as Word does: lists of one sequence share their counts, a paragraph makes the levels below it begin again, and
 * a list with a start of its own begins there the first time it is met.
 */
export function numberParagraphs({ lists, ofStyle }: WordLists): NumberParagraph {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ list: ownList, level: ownLevel, style }) => {
    const styled = ofStyle(style)
    const name = ownList ?? styled.list ?? '0'
    const list = lists.get(name)
    if (!list) return ''
    const index = ownLevel ?? styled.level ?? (style === undefined ? undefined : list.styleLevels.get(style)) ?? 0
    const level = list.levels.get(index)
    if (!level) return ''
    const here = counts.get(list.sequence) ?? []
    counts.set(list.sequence, here)
    const first = `${name} ${index}`
    const own = begun.has(first) ? undefined : list.starts.get(index)
    begun.add(first)
    const before = here[index]
    here[index] = own ?? (before === undefined ? level.start : before + 1)
    beginAgainBelow(here, index, list)
    return labelOf(list, index, here)
  }
}

function beginAgainBelow(counts: (number | undefined)[], index: number, list: WordList): void {
  for (const [below, { restartsAfter }] of list.levels) {
    // Levels are named from 1 there; 0 says that nothing makes this one begin again.
    if (below > index && (restartsAfter === undefined || index < restartsAfter)) counts[below] = undefined
  }
}

function labelOf(list: WordList, index: number, counts: readonly (number | undefined)[]): string {
  const own = list.levels.get(index)
  if (!own || writeCount(1, own.format) === undefined) return ''
  return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const at = Number(digit) - 1
    const level = list.levels.get(at)
    const count = counts[at] ?? level?.start ?? 1
    return writeCount(count, own.inDigits || !level ? 'decimal' : level.format) ?? ''
  })
}
