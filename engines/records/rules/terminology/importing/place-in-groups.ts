import type { Concept } from '../code-system.ts'

/**
 * Gives each concept without a parent the nearest beginning of its code that is a group, and makes the groups that the file does
 * not name: a national edition lists diseases only, and `E11` must be asked for all the same. Answers how many were made.
 * @param lengths of the beginnings that are groups, longest first: 5 and 3 for `E11.9` and `E11`
 */
export function placeInGroups(concepts: Map<string, Concept>, lengths: readonly number[]): number {
  if (lengths.length === 0) return 0
  const made = new Map<string, Concept>()
  for (const concept of [...concepts.values()]) {
    if (concept.parents !== undefined) continue
    let below = concept
    for (const code of groupsAbove(concept.code, lengths, concepts)) {
      const placed = { ...below, parents: [code] }
      const home = made.has(below.code) ? made : concepts
      home.set(below.code, placed)
      if (concepts.has(code) || made.has(code)) break
      below = { code, abstract: true }
      made.set(code, below)
    }
  }
  for (const [code, concept] of made) concepts.set(code, concept)
  return made.size
}

function groupsAbove(code: string, lengths: readonly number[], concepts: ReadonlyMap<string, Concept>): string[] {
  if (!code.includes('.')) return []
  const groups = lengths
    .map((length) => code.slice(0, length))
    .filter((group) => group.length < code.length && /[\dA-Z]$/.test(group))
  // What was split further: `A00.000x001` lies below `A00.000`, where that is a disease.
  const split = code.search(/(?<=\d)x\d+$/)
  return split > 0 && concepts.has(code.slice(0, split)) ? [code.slice(0, split), ...groups] : groups
}
