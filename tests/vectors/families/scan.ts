import { type Cluster, spaceTimeScan, spatialScan } from '@kangcheng/methods'
import { type Fields, isFields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly, wordIn } from './series.ts'

/**
 * Scan statistics: `locations` with one count each, or one a period. Clusters carry figures, and as text what SaTScan
 * prints with its own number of digits.
 */
export function scanOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'model', 'maxSpatial', 'shape', 'coords', 'listed', 'mode', 'longest')
  expectWord(params, 'model', 'Discrete Poisson model')
  expectWord(params, 'shape', 'Circular')
  const locations = listIn(inputs, 'locations').filter(isFields)
  const [coords] = listIn(params, 'coords')
  if (coords !== 'Cartesian' && coords !== 'Latitude/Longitude') throw new RangeError(`coords ${String(coords)}`)
  const sphere = coords !== 'Cartesian'
  const places = locations.map((location) => {
    const [x, y] = [needed(location, 'x'), needed(location, 'y')]
    // SaTScan's columns are latitude and longitude.
    return { ...(sphere ? { x: y, y: x } : { x, y }), population: needed(location, 'population') }
  })
  const settings = {
    coordinates: sphere ? ('great-circle' as const) : ('cartesian' as const),
    maxShare: shareIn(params),
    ...{ replicates: 0, seed: 0, most: needed(params, 'listed') },
  }
  const mode = wordIn(params, 'mode', ['prospective', 'retrospective'] as const)
  const cases = locations.map((location) => listIn(location, 'cases').map(Number))
  const { clusters } =
    mode === undefined
      ? spatialScan.must(
          places.map((place, index) => ({ ...place, cases: cases[index]?.[0] ?? Number.NaN })),
          settings,
        )
      : spaceTimeScan.must(
          places.map((place, index) => ({ ...place, cases: cases[index] ?? [] })),
          { ...settings, mode, longest: needed(params, 'longest') },
        )
  return { clusters: clusters.map((cluster) => ({ ...cluster, ...listingOf(cluster, locations) })) }
}

function listingOf({ members, ...cluster }: Cluster, locations: readonly Fields[]): Fields {
  const population = members.reduce((sum, member) => sum + needed(locations[member] ?? {}, 'population'), 0)
  const asText = {
    population: String(population),
    cases: String(cluster.cases),
    expected: cluster.expected.toFixed(2),
    oe: cluster.ratio.toFixed(2),
    rr: cluster.relativeRisk?.toFixed(2) ?? 'infinity',
    llr: cluster.logLikelihoodRatio.toFixed(6),
  }
  return { ids: members.map((member) => locations[member]?.id), ...asText }
}

function shareIn(params: Fields): number {
  const [text] = listIn(params, 'maxSpatial')
  const percent = /^(\d+(?:\.\d+)?) percent of population at risk$/.exec(String(text))?.[1]
  if (percent === undefined) throw new RangeError(`maxSpatial ${String(text)} is not built`)
  return Number(percent) / 100
}

function expectWord(params: Fields, name: string, word: string): void {
  const found = textIn(params, name) ?? listIn(params, name)[0] ?? word
  if (found !== word) throw new RangeError(`${name} ${String(found)} is not built`)
}

function needed(fields: Fields, name: string): number {
  const value = numberIn(fields, name)
  if (value === undefined) throw new RangeError(`${name} is missing`)
  return value
}
