import { requireProbability, requireSameLength, requireWhole } from '../../arguments.ts'
import { calculable, notCalculable } from '../../not-calculable.ts'
import { roundHalfEven } from './round-half-even.ts'
import { type Spread, type SpreadKind, type SpreadSettings, spreadOf } from './spread.ts'
import { type SeasonTiming, seasonTiming, surveyedWeeks, type TimingSettings, timingOfLength } from './timing.ts'

/** How an interval of the method is taken; each part has its usual one. */
export type SpreadChoice = Partial<Pick<SpreadSettings, 'kind' | 'confidence' | 'tails'>>

export interface MovingEpidemicSettings extends TimingSettings {
  /** The last so many seasons are used. */
  readonly mostSeasons?: number
  /** Highest rates taken from each season; 30 over the number of seasons where nothing is said. */
  readonly valuesPerSeason?: number
  /** Of the thresholds: points, 95 %, one tail. */
  readonly threshold?: SpreadChoice
  /** Of the intensities: log-points, one tail; the confidences of medium, high and very high. */
  readonly intensity?: { readonly kind?: SpreadKind; readonly tails?: 1 | 2; readonly confidences?: readonly number[] }
  /** Of the typical curve: geometric mean, 95 %, two tails. */
  readonly curve?: SpreadChoice
  /** Of start, length and percentage: mean, 95 %, two tails. */
  readonly timing?: SpreadChoice
  readonly student?: boolean
}

/** What the past seasons say of the next. Rates are in the unit of the input, weeks counted from 0. */
export interface MovingEpidemic {
  /** A rate above this is the epidemic's, on the way up: the upper limit of `preEpidemic`. */
  readonly epidemicThreshold: number
  /** A rate below this ends it: the upper limit of `postEpidemic`. */
  readonly postEpidemicThreshold: number
  readonly preEpidemic: Spread
  readonly postEpidemic: Spread
  /** Medium, high and very high begin at these: the upper limits of `intensities`. */
  readonly intensityThresholds: readonly number[]
  readonly intensities: readonly Spread[]
  /** Of each season used, oldest first. */
  readonly seasons: readonly SeasonTiming[]
  /** The best weeks of each season of the mean length: by these the typical curve is laid together. */
  readonly seasonsOfMeanLength: readonly SeasonTiming[]
  readonly meanLength: number
  readonly meanStart: number
  readonly lengths: Spread
  readonly starts: Spread
  readonly percentages: Spread
  /** The rate of each week of a season whose epidemic starts in the usual week; `null` where fewer than two seasons reach. */
  readonly typicalCurve: readonly (Spread | null)[]
}

/** Values all seasons together give to a threshold. */
const VALUES = 30

/**
 * From which rate on is it the epidemic, and how strong is it? The moving epidemic method (MEM) of the European influenza
 * surveillance, from at least two past seasons (five to ten are usual) of weekly rates.
 *
 * The epidemic of each season by `seasonTiming`. Epidemic threshold: mean + 1.645 s of the highest 30 / seasons rates before
 * each epidemic; post-epidemic threshold: of those after. Intensities: exp(m + z s) of the logarithms of the highest rates
 * within, z of 40, 90 and 97.5 %. Mean length and start are rounded, a half to even.
 * Vega, Lozano, Meerhoff et al., Influenza and Other Respiratory Viruses 7 (2013) 546–558; 9 (2015) 234–246.
 *
 * Where R `mem` 2.19 takes a median with Nyblom's interval for start and length, this takes mean and its interval.
 * Not calculable: seasons of different length, fewer than two, too few weeks before or after the epidemics, or a
 * season that `seasonTiming` cannot read.
 * @example
 * const wave = (peak) => Array.from({ length: 33 }, (_, week) => 5 + (week % 3) + 200 * Math.exp(-((week - peak) ** 2) / 8))
 * movingEpidemic([wave(12), wave(14), wave(16)]) // { epidemicThreshold: 17.19…, meanStart: 10 }
 */
export const movingEpidemic = calculable(
  (past: readonly (readonly (number | null)[])[], settings: MovingEpidemicSettings = {}): MovingEpidemic => {
    const { mostSeasons = 10, student = false } = settings
    requireWhole('mostSeasons', mostSeasons, 2)
    const used = past.slice(-mostSeasons)
    if (used.length < 2) notCalculable('too-few', `${used.length} seasons are no past to compare with`)
    requireSameLength(Object.fromEntries(used.map((rates, index) => [`season ${index}`, rates])))
    const { valuesPerSeason = Math.max(1, roundHalfEven(VALUES / used.length)) } = settings
    requireWhole('valuesPerSeason', valuesPerSeason, 1)
    const spread = (values: readonly number[], usual: Omit<SpreadSettings, 'student'>, chosen: SpreadChoice = {}) => {
      const choice = { ...usual, ...chosen, student }
      requireProbability('confidence', choice.confidence)
      return spreadOf(values, choice)
    }

    const seasons = used.map((rates) => seasonTiming.must(rates, settings))
    const highest = (within: (timing: SeasonTiming) => readonly [number, number]) =>
      used.flatMap((rates, index) => highestOf(rates, within(seasons[index] as SeasonTiming), valuesPerSeason))
    const point = { kind: 'points', confidence: 0.95, tails: 1 } as const
    const preEpidemic = spread(
      highest(({ start }) => [0, start]),
      point,
      settings.threshold,
    )
    const postEpidemic = spread(
      highest(({ end }) => [end + 1, Number.POSITIVE_INFINITY]),
      point,
      settings.threshold,
    )
    const { confidences = [0.4, 0.9, 0.975], ...intensity } = settings.intensity ?? {}
    const within = highest(({ start, end }) => [start, end + 1])
    const intensities = confidences.map((confidence) =>
      spread(within, { kind: 'log-points', confidence, tails: 1 }, { ...intensity, confidence }),
    )

    const mean = { kind: 'mean', confidence: 0.95, tails: 2 } as const
    const lengths = spread(
      seasons.map(({ length }) => length),
      mean,
      settings.timing,
    )
    // A geometric mean of weeks hangs on where they are counted from: from 1, as the method's own program does.
    const weeks = spread(
      seasons.map(({ start }) => start + 1),
      mean,
      settings.timing,
    )
    const meanLength = roundHalfEven(lengths.centre)
    const seasonsOfMeanLength = used.map((rates) => timingOfLength(surveyedWeeks(rates), meanLength))
    const geometric = { kind: 'geometric-mean', confidence: 0.95, tails: 2 } as const
    return {
      ...{ preEpidemic, postEpidemic, intensities, seasons, seasonsOfMeanLength, meanLength, lengths },
      starts: { lower: weeks.lower - 1, centre: weeks.centre - 1, upper: weeks.upper - 1 },
      epidemicThreshold: preEpidemic.upper,
      postEpidemicThreshold: postEpidemic.upper,
      intensityThresholds: intensities.map(({ upper }) => upper),
      meanStart: roundHalfEven(weeks.centre) - 1,
      percentages: spread(
        seasons.map(({ percentage }) => percentage),
        mean,
        settings.timing,
      ),
      typicalCurve: laidTogether(used, seasonsOfMeanLength).map((rates) =>
        rates.length < 2 ? null : spread(rates, geometric, settings.curve),
      ),
    }
  },
)

function highestOf(rates: readonly (number | null)[], [from, to]: readonly [number, number], most: number): number[] {
  return rates
    .slice(from, to)
    .filter((rate) => rate !== null)
    .sort((a, b) => b - a)
    .slice(0, most)
}

/** The rates of all seasons at each week, each season moved so that its epidemic starts in the mean week. */
function laidTogether(seasons: readonly (readonly (number | null)[])[], timings: readonly SeasonTiming[]): number[][] {
  const weeks = (seasons[0] as readonly unknown[]).length
  const centre = meanWeek(timings)
  return Array.from({ length: weeks }, (_, week) =>
    seasons.flatMap((rates, index) => rates[week + (timings[index] as SeasonTiming).start - centre] ?? []),
  )
}

/** Rounded as a number of the week counted from 1, so that a half falls where the method's own program lets it fall. */
function meanWeek(timings: readonly SeasonTiming[]): number {
  return roundHalfEven(timings.reduce((sum, { start }) => sum + start + 1, 0) / timings.length) - 1
}
