/**
 * A table of counts with its totals as a circulation: every row and every column is a node, every cell an arc, and what flows
 * into a node flows out of it (the cells of a row add to its total). Whoever sees the table without the hidden cells knows of
 * them what the arcs allow: a hidden count can rise or fall by as much as can flow around through other hidden cells.
 * Such tables are networks: Cox, Journal of the American Statistical Association 90 (1995) 1453–1462.
 */
export class TableCirculation {
  /** Rows and columns with the totals, which stand last. */
  readonly height: number
  readonly width: number
  /** Row by row. */
  readonly counts: Float64Array
  readonly hidden: Uint8Array
  /** The smallest count that is ever hidden. */
  least = 1
  readonly #moved: Float64Array

  constructor(inner: readonly (readonly number[])[], columns: number) {
    this.height = inner.length + 1
    this.width = columns + 1
    this.counts = new Float64Array(this.height * this.width)
    this.hidden = new Uint8Array(this.counts.length)
    this.#moved = new Float64Array(this.counts.length)
    const [lastRow, lastColumn] = [inner.length, columns]
    inner.forEach((row, r) => {
      row.forEach((count, c) => {
        for (const place of [[r, c] as const, [r, lastColumn] as const, [lastRow, c] as const]) this.#add(place, count)
        this.#add([lastRow, lastColumn], count)
      })
    })
  }

  #add([row, column]: readonly [number, number], count: number): void {
    const cell = row * this.width + column
    this.counts[cell] = this.countAt(cell) + count
  }

  countAt(cell: number): number {
    return this.counts[cell] as number
  }

  /** Everything hidden, totals as well. */
  hiddenSum(): number {
    return this.counts.reduce((sum, count, cell) => (this.hidden[cell] === 1 ? sum + count : sum), 0)
  }

  /** How far the count of a hidden cell could rise (or fall) with the others, up to `enough`; may be Infinity. */
  freedom(cell: number, direction: 'up' | 'down', enough: number): number {
    this.#moved.fill(0)
    const limit = direction === 'up' ? enough : Math.min(enough, this.countAt(cell) - this.least)
    let flow = 0
    while (flow < limit) {
      const path = this.#cheapestWay(cell, direction, 0, false)
      if (!path) break
      const step = Math.min(limit - flow, ...path.map((arc) => this.#room(arc)))
      if (step === Infinity) return Infinity
      for (const { through, forwards } of path) {
        this.#moved[through] = (this.#moved[through] as number) + (forwards ? step : -step)
      }
      flow += step
    }
    return flow
  }

  /**
   * The cells, hidden already or to hide, through which the count of `cell` can move by `step`: of all ways the one whose cells
   * not yet hidden have the smallest sum. Upwards there always is one, through the totals: nothing bounds those.
   */
  wayToHide(cell: number, direction: 'up' | 'down', step: number): Arc[] | undefined {
    if (direction === 'down' && this.countAt(cell) - this.least < step) return undefined
    this.#moved.fill(0)
    return this.#cheapestWay(cell, direction, step, true)
  }

  /** The sum of those cells of a way that are not hidden yet. */
  costOf(way: readonly Arc[]): number {
    return way.reduce((sum, { through }) => (this.hidden[through] === 1 ? sum : sum + this.countAt(through)), 0)
  }

  /** Dijkstra, from where a change of the cell arrives to where it must return. Counts of 0 are never to hide. */
  #cheapestWay(cell: number, direction: 'up' | 'down', step: number, mayHide: boolean): Arc[] | undefined {
    const [tail, head] = this.#ends(cell)
    const [from, to] = direction === 'up' ? [head, tail] : [tail, head]
    const nodes = this.height + this.width
    const costs = new Float64Array(nodes).fill(Infinity)
    const arrivals = new Array<Arc | undefined>(nodes)
    const done = new Uint8Array(nodes)
    costs[from] = 0
    for (let node = from; node !== -1; node = nearest(costs, done)) {
      if (node === to) return unwind(arrivals, to, from)
      done[node] = 1
      const isRow = node < this.height
      for (let other = 0; other < (isRow ? this.width : this.height); other++) {
        const through = isRow ? node * this.width + other : other * this.width + node - this.height
        const next = isRow ? this.height + other : other
        if (through === cell || done[next] === 1) continue
        const open = this.hidden[through] === 1
        if (!open && !(mayHide && this.countAt(through) > 0)) continue
        const arc = { through, forwards: this.#ends(through)[0] === node, from: node }
        const room = this.#room(arc)
        if (room <= 0 || room < step) continue
        const cost = (costs[node] as number) + (open ? 0 : this.countAt(through))
        if (cost < (costs[next] as number)) {
          costs[next] = cost
          arrivals[next] = arc
        }
      }
    }
    return undefined
  }

  /** A total points the other way than what it adds up; the grand total adds up totals. */
  #ends(cell: number): readonly [tail: number, head: number] {
    const [row, column] = [Math.floor(cell / this.width), cell % this.width]
    const turned = (row === this.height - 1) !== (column === this.width - 1)
    const columnNode = this.height + column
    return turned ? [columnNode, row] : [row, columnNode]
  }

  #room({ through, forwards }: Arc): number {
    return forwards ? Infinity : this.countAt(through) + (this.#moved[through] as number) - this.least
  }
}

/** One cell of a way: forwards its count rises, backwards it falls. */
export interface Arc {
  readonly through: number
  readonly forwards: boolean
  readonly from: number
}

/** The open node with the smallest cost, the first of equals; −1 when none is left. */
function nearest(costs: Float64Array, done: Uint8Array): number {
  let best = -1
  let least = Infinity
  costs.forEach((cost, node) => {
    if (done[node] === 0 && cost < least) [best, least] = [node, cost]
  })
  return best
}

function unwind(arrivals: readonly (Arc | undefined)[], to: number, from: number): Arc[] {
  const way: Arc[] = []
  for (let node = to; node !== from; ) {
    const arc = arrivals[node] as Arc
    way.push(arc)
    node = arc.from
  }
  return way
}
