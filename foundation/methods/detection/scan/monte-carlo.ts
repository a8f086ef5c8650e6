import { multinomialSampler } from '../../numerics/multinomial-sampler.ts'
import { seededRandom } from '../../numerics/random.ts'
import { highestRatio, nothingFound } from './clusters.ts'
import { sumOverPeriods, type Windows } from './windows.ts'

export interface Replication {
  /** Data sets to draw, 999 as a rule; 0 for no p-values. */
  readonly replicates: number
  readonly seed: number
  /** Stop when this many were at least as high as the highest of the data; never where it is undefined. */
  readonly stopAfter: number | undefined
}

export interface Replicates {
  /** The highest likelihood ratio of each data set drawn. */
  readonly highest: Float64Array
  /** How many were drawn. */
  readonly run: number
  /** Whether it stopped before all were drawn. */
  readonly stopped: boolean
}

/**
 * The highest ratio of data sets without any cluster: all cases thrown into places and periods as the expected numbers
 * weigh. Replicate r draws from stream r of the seed.
 */
export function replicate(windows: Windows, weights: Float64Array, observed: number, how: Replication): Replicates {
  const { replicates, seed, stopAfter } = how
  const highest = new Float64Array(replicates)
  const sampler = multinomialSampler.must(weights)
  const cells = new Int32Array(weights.length)
  const cases = new Float64Array(windows.expected.length)
  const sums = new Float64Array(2 * (windows.periods + 1))
  const found = nothingFound()
  let reached = 0
  for (let run = 0; run < replicates; run++) {
    sampler.draw(seededRandom.must(seed, run), windows.total, cells)
    sumOverPeriods(cells, windows.periods, cases)
    const ratio = highestRatio(windows, cases, sums, found)
    highest[run] = ratio
    if (reaches(ratio, observed)) reached++
    if (reached === stopAfter && run + 1 < replicates) {
      return { highest: highest.subarray(0, run + 1), run: run + 1, stopped: true }
    }
  }
  return { highest, run: replicates, stopped: false }
}

/**
 * The rank of `ratio` among the replicates and itself over their number; `null` without replicates. Where the test stopped at
 * its h-th replicate as high, l draws in, that is h / l for the first cluster (Besag & Clifford, Biometrika 78 (1991)
 * 301–304), and no less for the others.
 */
export function rankOf(ratio: number, { highest, run, stopped }: Replicates): number | null {
  if (run === 0) return null
  let reached = 0
  for (let one = 0; one < run; one++) if (reaches(highest[one] as number, ratio)) reached++
  return stopped ? reached / run : (reached + 1) / (run + 1)
}

/** Counts make ties, and a tie counts; the same window summed in another order differs by rounding. */
function reaches(replicate: number, ratio: number): boolean {
  return replicate >= ratio - 1e-9
}
