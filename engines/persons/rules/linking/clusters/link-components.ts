import type { Charts } from '../charts.ts'
import type { Judged } from '../model/judge.ts'
import { newborns, shareAnyNumber } from '../two-people.ts'
import { clusterCharts, type Edge, takeOutAmbiguous } from './cluster.ts'

export interface LinkedComponents {
  /** Of each chart the first of its cluster. */
  readonly roots: Int32Array
  readonly refused: number
  readonly ambiguous: number
}

/** Charts that lie beside each other, those of one component in a row, and the links between them. */
export interface Components {
  /** Where each component begins, and where the last ends. */
  readonly starts: Uint32Array
  /** The links of each component, of charts counted from where it begins. */
  edges(component: number): readonly Edge[]
}

/** Clusters the charts of each component by themselves. */
export function linkComponents(
  charts: Charts,
  { starts, edges }: Components,
  judged: (one: number, other: number) => Judged,
): LinkedComponents {
  const roots = new Int32Array(charts.count)
  const [isNewborn, shareNumber] = [newborns(charts), shareAnyNumber(charts)]
  let [refused, ambiguous] = [0, 0]
  for (let component = 0; component + 1 < starts.length; component++) {
    const [start, end] = [starts[component] as number, starts[component + 1] as number]
    const links = edges(component)
    const clusters = clusterCharts(end - start, links, (one, other) => judged(start + one, start + other))
    ambiguous += takeOutAmbiguous(clusters.roots, links, {
      isNewborn: (row) => isNewborn(start + row),
      shareNumber: (one, other) => shareNumber(start + one, start + other),
    })
    refused += clusters.refused.length
    clusters.roots.forEach((root, row) => {
      roots[start + row] = start + root
    })
  }
  return { roots, refused, ambiguous }
}
