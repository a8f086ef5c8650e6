import { requireCount, requirePositive, requireProportion, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable, NotCalculable, notCalculable } from '../not-calculable.ts'
import { normalMultiplier } from '../numerics/normal.ts'
import type { Interval } from './interval.ts'

/** The complete ages of the usual Chinese table (19 bands, 85 and over the last) and of the English one (20, 90 and over). */
export const AGES_TO_85: readonly number[] = [0, 1, ...Array.from({ length: 17 }, (_, fives) => 5 * (fives + 1))]
export const AGES_TO_90: readonly number[] = [...AGES_TO_85, 90]

/** Up to this population a life table is withheld. */
export const MOST_PERSONS_WITHHELD = 5_000

export interface AgeBand {
  /** The exact age it begins at; the last band is open. */
  readonly from: number
  /** Person-years: the mid-year population, times the years pooled. */
  readonly persons: number
  readonly deaths: number
}

export interface LifeTableOptions {
  readonly confidence?: number | undefined
  /** a: the part of the band lived by those who die in it, by the age it begins at. Default 0.1 at 0, otherwise 0.5. */
  readonly lived?: Readonly<Record<number, number>> | undefined
  /** q₀ from elsewhere, such as the infant mortality rate of the birth register (0…1). */
  readonly infantProbability?: number | undefined
  /** Silcocks' term for the variance of the open band. Default true. */
  readonly openBandVariance?: boolean | undefined
  /** The ages a complete table has, where that is known. */
  readonly ages?: readonly number[] | undefined
  /** Withholds an expectancy whose 95 % interval is wider, in years (the English rule: 20). */
  readonly widest?: number | undefined
}

export interface Expectancy extends Interval {
  readonly standardError: number
}

export interface LifeTableRow extends AgeBand {
  /** Years of the band; absent in the open one. */
  readonly width?: number
  /** M, a year. */
  readonly mortality: number
  /** q: the probability of dying in the band for those who reach it. */
  readonly probability: number
  /** l: of 100,000 born, and d and L of the band, T from it on. */
  readonly survivors: number
  readonly dying: number
  readonly yearsLived: number
  readonly yearsAhead: number
  /** e: years still to be lived at the age the band begins at. */
  readonly expectancy: Expectancy | NotCalculable
}

const BORN = 100_000
const LIVED_AS_INFANT = 0.1
const LIVED = 0.5

/**
 * An abridged period life table with the standard error of every expectancy. M = D / P, q = n M / (1 + n (1 − a) M) and at
 * most 1, L = n (l − d) + a n d, the open band L = l / M. Var(e_x) = Σ l² ((1 − a) n + e_next)² Var(q) / l_x² with
 * Var(q) = q² (1 − q) / D (nothing where nobody died), and for the open band l² / (D M²) after Silcocks.
 * Any bands will do, in order of age; the first need not be 0.
 * Chiang, The Life Table and its Applications (1984) ch. 4; Silcocks, Jenner & Reza, J Epidemiol Community Health 55 (2001)
 * 38–43; Eayres & Williams, same journal 58 (2004) 243–249.
 *
 * Not calculable as a whole: a population of 5,000 or fewer ('too-few'); ages out of order, or not those asked for, or a
 * single band ('incomplete'); a band without population; negative deaths; more deaths than population ('contradiction');
 * nobody dying in the open band ('undetermined'). An expectancy alone is not where nobody survives to its age, and where
 * its interval is wider than `widest`.
 *
 * @example
 * const closed = [{ from: 0, persons: 20_000, deaths: 40 }, { from: 40, persons: 20_000, deaths: 80 }]
 * lifeTable.must([...closed, { from: 65, persons: 8_000, deaths: 400 }])[0].expectancy
 * // { value: 76.09…, lower: 73.63…, upper: 78.55…, standardError: 1.255… }
 */
export const lifeTable = calculable((bands: readonly AgeBand[], options: LifeTableOptions = {}): LifeTableRow[] => {
  const z = normalMultiplier(options.confidence ?? USUAL_CONFIDENCE)
  if (options.widest !== undefined) requirePositive('widest', options.widest)
  const open = requireBands(bands, options.ages)
  const closed = live(bands, options)
  const survivors = closed.reduce((alive, { probability }) => alive * (1 - probability), BORN)
  const mortality = open.deaths / open.persons
  // Both from the band on to the end: T, and the variance of the expectancy times l².
  let yearsAhead = survivors / mortality
  let variance = options.openBandVariance === false ? 0 : survivors ** 2 / (open.deaths * mortality ** 2)
  let next = 1 / mortality
  const expectancyAt = (alive: number) => expectancyOf(alive, yearsAhead, variance, z, options.widest)
  const rows: LifeTableRow[] = [
    {
      ...open,
      ...{ mortality, probability: 1, survivors, dying: survivors, yearsLived: yearsAhead, yearsAhead },
      expectancy: expectancyAt(survivors),
    },
  ]
  for (const { band, width, lived, probability, alive } of closed.toReversed()) {
    const dying = alive * probability
    const yearsLived = width * (alive - dying) + lived * width * dying
    if (band.deaths > 0) {
      const reach = alive * ((1 - lived) * width + next) * probability
      variance += (reach * reach * (1 - probability)) / band.deaths
    }
    yearsAhead += yearsLived
    next = alive > 0 ? yearsAhead / alive : 0
    rows.push({
      ...band,
      ...{ width, mortality: band.deaths / band.persons, probability, survivors: alive, dying, yearsLived, yearsAhead },
      expectancy: expectancyAt(alive),
    })
  }
  return rows.reverse()
})

interface LivedBand {
  readonly band: AgeBand
  readonly width: number
  readonly lived: number
  readonly probability: number
  /** Of 100,000 born, those who reach it. */
  readonly alive: number
}

/** The closed bands, each with the next one's age as its end. */
function live(bands: readonly AgeBand[], options: LifeTableOptions): LivedBand[] {
  const { infantProbability } = options
  if (infantProbability !== undefined) requireProportion('infantProbability', infantProbability)
  let alive = BORN
  let begun: AgeBand | undefined
  const closed: LivedBand[] = []
  for (const next of bands) {
    if (begun) {
      const width = next.from - begun.from
      const lived = options.lived?.[begun.from] ?? (begun.from === 0 ? LIVED_AS_INFANT : LIVED)
      requireProportion('lived', lived)
      const own = chiangProbability(begun.deaths / begun.persons, width, lived)
      const probability = begun.from === 0 ? (infantProbability ?? own) : own
      closed.push({ band: begun, width, lived, probability, alive })
      alive *= 1 - probability
    }
    begun = next
  }
  return closed
}

/** n M / (1 + n (1 − a) M), at most 1: Chiang's probability of dying in n years. */
export function chiangProbability(mortality: number, width: number, lived: number): number {
  return Math.min(1, (width * mortality) / (1 + width * (1 - lived) * mortality))
}

function expectancyOf(
  alive: number,
  yearsAhead: number,
  variance: number,
  z: number,
  widest: number | undefined,
): LifeTableRow['expectancy'] {
  if (alive === 0) return new NotCalculable('undetermined', 'nobody survives to this age')
  const [value, standardError] = [yearsAhead / alive, Math.sqrt(variance) / alive]
  if (widest !== undefined && 2 * normalMultiplier(0.95) * standardError > widest) {
    return new NotCalculable('too-few', `the 95 % interval is wider than ${widest} years`)
  }
  return { value, lower: value - z * standardError, upper: value + z * standardError, standardError }
}

/** Answers the open band. */
function requireBands(bands: readonly AgeBand[], ages: readonly number[] | undefined): AgeBand {
  const open = bands.at(-1)
  if (!open || bands.length < 2) notCalculable('incomplete', `${bands.length} bands are no life table`)
  if (ages && !(ages.length === bands.length && bands.every(({ from }, index) => from === ages[index]))) {
    notCalculable('incomplete', `the bands do not begin at ${ages.join(', ')}`)
  }
  let [all, reached] = [0, -1]
  for (const { from, persons, deaths } of bands) {
    requireCount('from', from)
    if (from <= reached) notCalculable('incomplete', `age ${from} follows ${reached}`)
    requirePositive('persons', persons)
    requireCount('deaths', deaths)
    if (deaths > persons) notCalculable('contradiction', `more deaths (${deaths}) than persons at age ${from}`)
    all += persons
    reached = from
  }
  if (all <= MOST_PERSONS_WITHHELD) notCalculable('too-few', `${all} persons are too few for a life table`)
  if (open.deaths === 0) notCalculable('undetermined', `nobody died from age ${open.from} on`)
  return open
}
