import { normalRandom, poissonRandom, type Random, seededRandom } from '@kangcheng/methods'

/** Invented counts without an outbreak, and the same with one in the tested part. */
export interface Trial {
  readonly quiet: readonly number[]
  readonly outbreak: readonly number[]
  /** The first point of the outbreak that has a case of it. */
  readonly start: number
}

/** Counts as surveillance sees them, after Noufaily et al. 2012: a level, a trend, a yearly wave, days of the week, spread. */
export interface Scenario {
  readonly name: string
  /** Mean count a period. */
  readonly level: number
  /** Growth a year, as a share. */
  readonly growth: number
  /** Height of the yearly wave on the log scale. */
  readonly wave: number
  /** Factors of Monday to Sunday; none in weekly series. */
  readonly weekdays?: readonly number[]
  /** The variance is so many times the mean. */
  readonly dispersion: number
  /** Cases of an outbreak, in standard deviations of a period. */
  readonly size: number
}

export interface Periods {
  readonly perYear: number
  readonly length: number
  /** The first tested point. */
  readonly first: number
  /** Periods in which half of an outbreak's cases have come. */
  readonly half: number
}

/** `count` series of a scenario, the same for the same seed. Two outbreaks lie in the past of each. */
export function trials(scenario: Scenario, periods: Periods, count: number, seed: number): Trial[] {
  return Array.from({ length: count }, (_, index) => trial(scenario, periods, seededRandom.must(seed, index)))
}

function trial(scenario: Scenario, { perYear, length, first, half }: Periods, random: Random): Trial {
  const mean = (point: number): number => {
    const year = point / perYear
    const weekday = scenario.weekdays?.[point % 7] ?? 1
    return (
      scenario.level * (1 + scenario.growth) ** year * Math.exp(scenario.wave * Math.cos(2 * Math.PI * year)) * weekday
    )
  }
  const ordinary = Array.from({ length }, (_, point) => spreadCount(random, mean(point), scenario.dispersion))
  const outbreakFrom = (from: number, to: number): number[] => {
    const start = from + random.whole(Math.floor(to - from))
    const cases = Math.max(2, poissonRandom.must(random, scenario.size * Math.sqrt(scenario.dispersion * mean(start))))
    const onset = () => start + Math.floor(half * Math.exp(normalRandom.must(random, 0, 0.5)))
    return Array.from({ length: cases }, onset).filter((point) => point < length)
  }
  const withCases = (counts: readonly number[], points: readonly number[]): number[] => {
    const raised = [...counts]
    for (const point of points) raised[point] = (raised[point] as number) + 1
    return raised
  }
  const past = [...outbreakFrom(0, first - perYear / 2), ...outbreakFrom(0, first - perYear / 2)]
  const quiet = withCases(ordinary, past)
  const now = outbreakFrom(first, length - 8 * half)
  return { quiet, outbreak: withCases(quiet, now), start: Math.min(...now) }
}

/** Poisson around a lognormal mean, so that the variance is `dispersion` times the mean. */
function spreadCount(random: Random, mean: number, dispersion: number): number {
  const variance = Math.log(1 + (dispersion - 1) / mean)
  return poissonRandom.must(random, mean * Math.exp(normalRandom.must(random, -variance / 2, Math.sqrt(variance))))
}
