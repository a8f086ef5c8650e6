import { statSync } from 'node:fs'
import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import type { Edge } from '../../../rules/linking/clusters/cluster.ts'
import { openComponents } from '../../../rules/linking/clusters/components.ts'
import { linkComponents } from '../../../rules/linking/clusters/link-components.ts'
import { judge } from '../../../rules/linking/model/judge.ts'
import { weightsOf } from '../../../rules/linking/model/linkage-model.ts'
import { gatherCharts } from '../work/chart-store.ts'
import { writeNumbers } from '../work/number-files.ts'
import { eachPairIn, PAIR_BYTES } from '../work/pair-file.ts'
import { chartsOf, fileOf, type Run } from '../work/run.ts'
import { tools } from '../work/tools.ts'

export interface ClusterWish {
  readonly run: Run
  readonly unit: number
  readonly model: Pick<LinkageModel, 'prior' | 'traits'>
}

export interface ClusteredBucket {
  readonly refused: number
  readonly ambiguous: number
}

/** Clusters the components of one bucket, each by itself. */
export async function clusterBucket({ run, unit, model }: ClusterWish): Promise<ClusteredBucket> {
  const links = readLinks(fileOf(run, 'components', unit, 'links'))
  const rows = localRows(links, chartsOf(run))
  const { places, starts, edges } = layOut(links, rows.length)
  const { traits, rarities } = tools(run)
  const charts = gatherCharts(run, traits, rows, places)
  const judged = judge(charts, weightsOf(model), rarities)
  const { roots, refused, ambiguous } = linkComponents(charts, { starts, edges }, judged)
  const rowAt = new Uint32Array(rows.length)
  places.forEach((place, at) => {
    rowAt[place] = rows[at] as number
  })
  const clusters = rowAt.map((_, place) => rowAt[roots[place] as number] as number)
  writeNumbers(fileOf(run, 'clusters', unit, 'roots'), [rowAt, clusters])
  return { refused, ambiguous }
}

interface Links {
  readonly ones: Uint32Array
  readonly others: Uint32Array
  readonly scores: Float32Array
}

function readLinks(file: string): Links {
  const count = statSync(file).size / PAIR_BYTES
  const links = { ones: new Uint32Array(count), others: new Uint32Array(count), scores: new Float32Array(count) }
  let at = 0
  eachPairIn(file, (one, other, _pattern, score) => {
    links.ones[at] = one
    links.others[at] = other
    links.scores[at++] = score
  })
  return links
}

/** The charts that have links, ascending; the links are of their places among these from here on. */
function localRows({ ones, others }: Links, charts: number): Uint32Array {
  const placeOf = new Uint32Array(charts)
  for (const row of ones) placeOf[row] = 1
  for (const row of others) placeOf[row] = 1
  const rows = new Uint32Array(placeOf.reduce((sum, one) => sum + one, 0))
  for (let row = 0, place = 0; row < charts; row++) {
    if (placeOf[row] === 0) continue
    placeOf[row] = place
    rows[place++] = row
  }
  for (const ends of [ones, others])
    for (let at = 0; at < ends.length; at++) ends[at] = placeOf[ends[at] as number] as number
  return rows
}

/** Lays the charts of each component beside each other, in their order, and finds its links. */
function layOut({ ones, others, scores }: Links, count: number) {
  const { join, first } = openComponents(count)
  for (let at = 0; at < ones.length; at++) join(ones[at] as number, others[at] as number)
  // Components are numbered as they begin.
  const component = new Uint32Array(count)
  let components = 0
  for (let at = 0; at < count; at++) component[at] = first(at) === at ? components++ : (component[first(at)] as number)
  const charts = grouped(component, components)
  const places = new Uint32Array(count)
  charts.order.forEach((at, place) => {
    places[at] = place
  })
  const links = grouped(
    ones.map((one) => component[one] as number),
    components,
  )
  const edges = (one: number): Edge[] => {
    const start = charts.starts[one] as number
    const those = links.order.subarray(links.starts[one], links.starts[one + 1])
    return Array.from(those, (at) => ({
      one: (places[ones[at] as number] as number) - start,
      other: (places[others[at] as number] as number) - start,
      score: scores[at] as number,
    }))
  }
  return { places, starts: charts.starts, edges }
}

/** Places in the order of their groups, within one as they come, and where each group begins. */
function grouped(groups: Uint32Array, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] as number) + 1
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const next = starts.slice()
  const order = new Uint32Array(groups.length)
  groups.forEach((group, at) => {
    const place = next[group] as number
    order[place] = at
    next[group] = place + 1
  })
  return { order, starts }
}
