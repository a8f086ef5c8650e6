/** Two charts that may be one person's, with their score. */
export interface Edge {
  readonly one: number
  readonly other: number
  readonly score: number
}

/** Charts of each of two clusters that are held against each other before they become one. */
const ASKED = 6
/** No pair speaks louder: one equal number does not outvote ten names. */
const LOUDEST = 20

export interface Clusters {
  /** Of each chart the first chart of its cluster. */
  readonly roots: Int32Array
  /** Links that would have brought two people into one. */
  readonly refused: readonly Edge[]
}

/**
 * Puts charts together, the surest links first. Two clusters become one only where their charts agree on the whole, not by one link alone:
 * a chart that lies between two people, as a newborn's does between twins, is no bridge.
 * @param judged any two charts: their score as in the edges, and what no score outvotes
 */
export function clusterCharts(
  count: number,
  edges: readonly Edge[],
  judged: (one: number, other: number) => { readonly score: number; readonly twoPeople: boolean },
): Clusters {
  const rootOf = Int32Array.from({ length: count }, (_, row) => row)
  const members = new Map<number, number[]>()
  const membersOf = (root: number) => members.get(root) ?? [root]
  const agree = (ones: readonly number[], others: readonly number[]) => {
    let [sum, asked] = [0, 0]
    for (const one of some(ones)) {
      for (const other of some(others)) {
        const { score, twoPeople } = judged(one, other)
        sum += twoPeople ? -LOUDEST : Math.max(-LOUDEST, Math.min(LOUDEST, score))
        asked++
      }
    }
    return sum / asked > 0
  }
  const refused: Edge[] = []
  for (const edge of edges.toSorted((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)) {
    const [one, other] = [rootOf[edge.one] as number, rootOf[edge.other] as number]
    if (one === other) continue
    const [ones, others] = [membersOf(one), membersOf(other)]
    if (ones.length * others.length > 1 && !agree(ones, others)) {
      refused.push(edge)
      continue
    }
    const [large, small] = ones.length >= others.length ? [one, other] : [other, one]
    const joined = membersOf(large)
    for (const row of membersOf(small)) {
      rootOf[row] = large
      joined.push(row)
    }
    members.set(large, joined)
    members.delete(small)
  }
  return { roots: firstOfEach(rootOf), refused }
}

/** A few, evenly from all. */
function some(rows: readonly number[]): readonly number[] {
  if (rows.length <= ASKED) return rows
  return Array.from({ length: ASKED }, (_, at) => rows[Math.floor((at * rows.length) / ASKED)] as number)
}

function firstOfEach(rootOf: Int32Array): Int32Array {
  const first = new Map<number, number>()
  return rootOf.map((root, row) => {
    const found = first.get(root)
    if (found !== undefined) return found
    first.set(root, row)
    return row
  })
}

/**
 * Takes out the charts of newborns whose links lead to two people: twins share all that such a chart says.
 * @returns how many; `roots` is changed
 */
export function takeOutAmbiguous(
  roots: Int32Array,
  edges: readonly Edge[],
  { isNewborn, shareNumber }: { isNewborn(row: number): boolean; shareNumber(one: number, other: number): boolean },
): number {
  const leadsTo = new Map<number, Set<number>>()
  const note = (newborn: number, other: number) => {
    if (!isNewborn(newborn) || isNewborn(other) || shareNumber(newborn, other)) return
    const people = leadsTo.get(newborn) ?? new Set()
    leadsTo.set(newborn, people.add(roots[other] as number))
  }
  for (const { one, other } of edges) {
    note(one, other)
    note(other, one)
  }
  const ambiguous = [...leadsTo].filter(([, people]) => people.size > 1).map(([newborn]) => newborn)
  const people = new Map<number, number[]>()
  roots.forEach((root, row) => {
    const rows = people.get(root)
    if (rows) rows.push(row)
    else people.set(root, [row])
  })
  for (const newborn of ambiguous) {
    const rest = (people.get(roots[newborn] as number) ?? []).filter((row) => row !== newborn)
    const first = rest[0]
    if (first === undefined) continue
    for (const row of rest) roots[row] = first
    people.set(first, rest)
    roots[newborn] = newborn
  }
  return ambiguous.length
}
