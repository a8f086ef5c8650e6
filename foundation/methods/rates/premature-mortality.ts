import { requireCount, requirePositive, requireProportion, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { normalQuantile } from '../numerics/normal.ts'
import type { Interval } from './interval.ts'
import { type AgeBand, chiangProbability } from './life-table.ts'
import { exactPoisson } from './poisson-limits.ts'

export interface PrematureMortalityOptions {
  readonly confidence?: number | undefined
  /** The part of a band lived by those who die in it. Default 0.5, as the WHO method has it. */
  readonly lived?: number | undefined
}

export interface PrematureMortality extends Interval {
  readonly standardError: number
  readonly deaths: number
}

/**
 * The unconditional probability (0…1) that a person who reaches exact age `from` dies of the causes counted before exact age
 * `to`, were these the only ones: 1 − Π (1 − q*) with q* = n M* / (1 + n (1 − a) M*). From 30 to 70 in bands of five years it
 * is the 40q30 of WHO and of China's 重大慢性病过早死亡率. WHO, Noncommunicable Diseases Global Monitoring Framework,
 * indicator definitions (2014), indicator 1. Probabilities of single causes do not add up to that of all.
 *
 * SE by Chiang: (1 − Q) √ Σ Var(q) / (1 − q)², Var(q) = q² (1 − q) / D. Limits on the scale ln(−ln(1 − Q)), within 0…1. With
 * no death at all the upper limit lets the exact limit of no events (3.69 at 95 %) fall in the band where it weighs most.
 * A band ends where the next begins and the last one at `to`; bands outside the ages are not used.
 * Not calculable for bands that do not fill the ages ('incomplete'), a band without population, negative deaths, more deaths
 * than population, `to` not above `from`, and where everybody dies.
 *
 * @example
 * const bands = [30, 35, 40, 45, 50, 55, 60, 65].map((from, index) => ({ from, persons: 10_000, deaths: 10 * (index + 1) }))
 * prematureMortality(bands, 30, 70) // { value: 0.1647…, lower: 0.1498…, upper: 0.1809…, deaths: 360 }
 */
export const prematureMortality = calculable(
  (
    bands: readonly AgeBand[],
    from: number,
    to: number,
    { confidence = USUAL_CONFIDENCE, lived = 0.5 }: PrematureMortalityOptions = {},
  ): PrematureMortality => {
    const z = normalQuantile.must(upperProbability(confidence))
    requireCount('from', from)
    requireCount('to', to)
    requireProportion('lived', lived)
    let [survival, relativeVariance, deaths, none] = [1, 0, 0, 0]
    const fewest = exactPoisson.must(0, confidence).upper
    for (const band of bandsBetween(bands, from, to)) {
      const probability = chiangProbability(band.deaths / band.persons, band.width, lived)
      if (probability === 1) notCalculable('undetermined', `nobody survives the band from ${band.from}`)
      survival *= 1 - probability
      deaths += band.deaths
      if (band.deaths > 0) relativeVariance += probability ** 2 / (1 - probability) / band.deaths
      none = Math.max(none, chiangProbability(fewest / band.persons, band.width, lived))
    }
    const value = 1 - survival
    if (deaths === 0) return { value: 0, lower: 0, upper: none, standardError: 0, deaths }
    const hazard = -Math.log(survival)
    const reach = Math.exp((z * Math.sqrt(relativeVariance)) / hazard)
    const [lower, upper] = [-Math.expm1(-hazard / reach), -Math.expm1(-hazard * reach)]
    return { value, lower, upper, standardError: survival * Math.sqrt(relativeVariance), deaths }
  },
)

/** The bands that fill the ages exactly, in order, each with its years. */
function bandsBetween(bands: readonly AgeBand[], from: number, to: number): (AgeBand & { readonly width: number })[] {
  const own = bands.filter((band) => band.from >= from && band.from < to).toSorted((a, b) => a.from - b.from)
  const later = bands.filter((band) => band.from >= to)
  const crosses = later.length > 0 && !later.some((band) => band.from === to)
  if (own[0]?.from !== from || crosses) {
    notCalculable('incomplete', `no bands fill the ages from ${from} to ${to}`)
  }
  return own.map((band, index) => {
    requirePositive('persons', band.persons)
    requireCount('deaths', band.deaths)
    if (band.deaths > band.persons) notCalculable('contradiction', `more deaths than persons at age ${band.from}`)
    const width = (own[index + 1]?.from ?? to) - band.from
    if (!(width > 0)) notCalculable('incomplete', `age ${band.from} stands twice`)
    return { ...band, width }
  })
}
