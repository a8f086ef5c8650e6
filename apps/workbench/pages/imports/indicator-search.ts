import type { DraftRow, IndicatorSummary } from '@kangcheng/indicators/contract'

/** Stands for an indicator that the library does not have; no code can be this. */
export const NEW_INDICATOR = '+'

/** Whether an indicator has the words somewhere in its names or its code; every word counts, in any order. */
export function findsIndicator({ name, aliases, code }: IndicatorSummary, words: string): boolean {
  const text = [name.zh, name.en ?? '', ...aliases, code].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** For each code the first row that is taken for it already; a removed row takes none. */
export function rowsByCode(rows: readonly DraftRow[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const { code, ordinal, removed } of rows) {
    if (removed !== true && !taken.has(code)) taken.set(code, ordinal)
  }
  return taken
}
