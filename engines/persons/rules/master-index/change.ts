/** A chart comes from one person to another; from nobody when it arrives. */
export interface Move {
  readonly chart: string
  readonly from: string | null
  readonly to: string
}

/** A person begins to redirect to another, or stands again. */
export interface Redirect {
  readonly person: string
  readonly from: string | null
  readonly to: string | null
}

/** Somebody's word that two charts are of two people is kept, or taken back; one < other. */
export interface Apart {
  readonly one: string
  readonly other: string
  readonly is: boolean
}

/** All that one step does to the index. It says what was before as well, so that it can be put back. */
export interface Change {
  readonly moves: readonly Move[]
  readonly redirects: readonly Redirect[]
  readonly aparts: readonly Apart[]
  /** Persons who were not there before. Their ids stay given: after an undoing they redirect. */
  readonly born: readonly string[]
  /** Persons it has to do with though none of their charts move: who was said to be two people. */
  readonly concerns?: readonly string[]
}

/** What undoes a change. Nobody comes to be by it. */
export function reverse({ moves, redirects, aparts, born, concerns = [] }: Change): Change {
  const homeOf = new Map(moves.map(({ from, to }) => [to, from]))
  return {
    moves: moves.flatMap(({ chart, from, to }) => (from === null ? [] : [{ chart, from: to, to: from }])),
    redirects: [
      ...redirects.map(({ person, from, to }) => ({ person, from: to, to: from })),
      ...born.map((person) => ({ person, from: null, to: homeOf.get(person) ?? null })),
    ],
    aparts: aparts.map((pair) => ({ ...pair, is: !pair.is })),
    born: [],
    concerns,
  }
}

/** All persons a change has to do with. */
export function personsOf({ moves, redirects, born, concerns = [] }: Change): string[] {
  const all = new Set([...born, ...concerns])
  for (const { from, to } of moves) for (const person of [from, to]) if (person !== null) all.add(person)
  for (const { person, from, to } of redirects) for (const one of [person, from, to]) if (one !== null) all.add(one)
  return [...all].toSorted()
}

/** Two charts in the order in which they are kept. */
export function pairOf(one: string, other: string): { readonly one: string; readonly other: string } {
  return BigInt(one) < BigInt(other) ? { one, other } : { one: other, other: one }
}
