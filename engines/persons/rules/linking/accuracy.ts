import type { LinkAccuracy } from '../../contract/linking/link-report.ts'

/**
 * Pairs of charts in one cluster held against pairs of one person.
 * @param clusters of each chart
 * @param persons of each chart, as they are in truth; charts without one are left out
 * @param errors kinds of error known of each chart, for recall by kind
 */
export function measureAccuracy(
  clusters: ArrayLike<number>,
  persons: readonly (string | undefined)[],
  errors?: readonly (readonly string[])[],
): LinkAccuracy {
  const byPerson = groupBy(persons, (person) => person)
  const byCluster = groupBy(persons, (person, row) => (person === undefined ? undefined : clusters[row]))
  const pairs = (count: number) => (count * (count - 1)) / 2
  let [truePairs, linkedPairs, both] = [0, 0, 0]
  for (const rows of byPerson.values()) {
    truePairs += pairs(rows.length)
    for (const together of groupBy(rows, (row) => clusters[row]).values()) both += pairs(together.length)
  }
  for (const rows of byCluster.values()) linkedPairs += pairs(rows.length)
  const precision = linkedPairs === 0 ? 1 : both / linkedPairs
  const recall = truePairs === 0 ? 1 : both / truePairs
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const measured = { truePairs, linkedPairs, precision, recall, f1 }
  return errors ? { ...measured, recallByError: recallByError(clusters, byPerson, errors) } : measured
}

function recallByError(
  clusters: ArrayLike<number>,
  byPerson: ReadonlyMap<string, readonly number[]>,
  errors: readonly (readonly string[])[],
): Record<string, { pairs: number; recall: number }> {
  const counts = new Map<string, { pairs: number; linked: number }>()
  for (const rows of byPerson.values()) {
    for (const row of rows) {
      for (const kind of errors[row] ?? []) {
        const count = counts.get(kind) ?? { pairs: 0, linked: 0 }
        for (const other of rows) {
          if (other === row) continue
          count.pairs++
          if (clusters[other] === clusters[row]) count.linked++
        }
        counts.set(kind, count)
      }
    }
  }
  return Object.fromEntries(
    [...counts]
      .filter(([, { pairs }]) => pairs > 0)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([kind, { pairs, linked }]) => [kind, { pairs, recall: linked / pairs }]),
  )
}

/** Positions (or the numbers themselves, where `values` are rows) by key; without those that have none. */
function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value, at: number) => Key | undefined,
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>()
  values.forEach((value, at) => {
    const key = keyOf(value, at)
    if (key === undefined) return
    const member = typeof value === 'number' ? value : at
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  })
  return groups
}
