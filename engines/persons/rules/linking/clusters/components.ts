/** Which charts are joined to which by any number of links; four bytes a chart. */
export interface Components {
  join(one: number, other: number): void
  /** The first chart of those that are joined. */
  first(row: number): number
}

export function openComponents(count: number): Components {
  const above = new Int32Array(count)
  for (let row = 0; row < count; row++) above[row] = row
  const first = (row: number) => {
    let at = row
    while (above[at] !== at) {
      const next = above[above[at] as number] as number
      above[at] = next
      at = next
    }
    return at
  }
  return {
    first,
    join(one, other) {
      const [a, b] = [first(one), first(other)]
      if (a !== b) above[Math.max(a, b)] = Math.min(a, b)
    },
  }
}
