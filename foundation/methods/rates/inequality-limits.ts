import { requireCount, requireWhole, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { seededRandom } from '../numerics/random.ts'
import { normalRandom } from '../numerics/random-variates.ts'
import {
  type AdvantageGroup,
  fitOn,
  type InequalityScale,
  inequalityIndex,
  rankedLine,
  requireOnScale,
  SCALES,
} from './inequality-index.ts'
import type { Interval } from './interval.ts'

/** A group whose value is known to vary: by its 95 % limits, or by its standard error on the scale (of the log rate, of the logit). */
export type UnsureGroup = AdvantageGroup &
  ({ readonly lower: number; readonly upper: number } | { readonly standardError: number })

export interface InequalityOptions {
  readonly scale?: InequalityScale | undefined
  readonly transform?: boolean | undefined
  readonly confidence?: number | undefined
  readonly repetitions?: number | undefined
  readonly seed: number
}

export interface InequalityEstimate {
  readonly slope: Interval
  readonly relative: Interval
  readonly bottom: number
}

const USUAL_REPETITIONS = 100_000
/** Width of a 95 % interval in standard errors, as the limits that come in were made. */
const WIDTH_OF_95 = 2 * 1.959963984540054

/**
 * {@link inequalityIndex} with limits by simulation: every value is drawn anew from a normal distribution around it on its
 * scale, the line is laid through each draw, and the limits are the outer quantiles of the slopes and of the ratios. The same
 * seed gives the same limits; another moves them by about 1 % of their width at 100,000 repetitions.
 * PHEindicatormethods 2.1.0 documents the same for `phe_sii`.
 * Not calculable as the index is not, for limits upside down or a negative standard error, fewer than 100 repetitions or more than a million, a seed
 * that is not whole, and where draws have a line that begins at 0.
 *
 * @example
 * const fifths = [82, 84, 85, 88, 90].map((value) => ({ persons: 1_000, value, standardError: 0.5 }))
 * inequalityEstimate(fifths, { seed: 2026 })
 * // { slope: { value: 10.0, lower: 8.46…, upper: 11.55… }, relative: { lower: 1.103…, upper: 1.144… } }
 */
export const inequalityEstimate = calculable(
  (groups: readonly UnsureGroup[], options: InequalityOptions): InequalityEstimate => {
    const { scale = 'symmetric', transform = false, repetitions = USUAL_REPETITIONS, seed } = options
    const p = upperProbability(options.confidence ?? USUAL_CONFIDENCE)
    requireWhole('repetitions', repetitions, 100)
    if (repetitions > 1e6) notCalculable('outside-range', `repetitions ${repetitions} are above a million`)
    const index = inequalityIndex.must(groups, scale, transform)
    const line = rankedLine(groups)
    const spreads = groups.map((group) => spreadOf(group, scale))
    const random = seededRandom.must(seed)
    const natural = transform ? (value: number) => value : SCALES[scale].from
    const centres = groups.map(({ value }) => SCALES[scale].to(value))
    const fitted = { to: natural, from: SCALES[transform ? scale : 'symmetric'].from }
    const slopes = new Float64Array(repetitions)
    const ratios = new Float64Array(repetitions)
    const drawn = new Float64Array(groups.length)
    for (let repetition = 0; repetition < repetitions; repetition++) {
      for (let group = 0; group < groups.length; group++) {
        drawn[group] = normalRandom.must(random, centres[group], spreads[group])
      }
      const { slope, relative } = fitOn(line, drawn, fitted)
      slopes[repetition] = slope
      ratios[repetition] = relative
    }
    return {
      slope: around(index.slope, slopes, p),
      relative: around(index.relative, ratios, p),
      bottom: index.bottom,
    }
  },
)

function spreadOf(group: UnsureGroup, scale: InequalityScale): number {
  if ('standardError' in group) {
    requireCount('standardError', group.standardError)
    return group.standardError
  }
  requireOnScale(group.lower, scale)
  requireOnScale(group.upper, scale)
  if (group.upper < group.lower) notCalculable('contradiction', `upper ${group.upper} lies below lower ${group.lower}`)
  return (SCALES[scale].to(group.upper) - SCALES[scale].to(group.lower)) / WIDTH_OF_95
}

function around(value: number, simulated: Float64Array, p: number): Interval {
  simulated.sort()
  const [lower, upper] = [quantileOf(simulated, 1 - p), quantileOf(simulated, p)]
  if (!(Number.isFinite(lower) && Number.isFinite(upper))) notCalculable('undetermined', 'draws have no ratio')
  return { value, lower, upper }
}

/** Between the two nearest of sorted values, in proportion (type 7 of Hyndman & Fan, The American Statistician 50 (1996)). */
function quantileOf(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const [low, high] = [sorted[below] as number, sorted[Math.ceil(place)] as number]
  return low + (high - low) * (place - below)
}
