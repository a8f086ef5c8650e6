import { requireCount, requirePositive, requireWhole, USUAL_CONFIDENCE } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { type Interval, scaled } from './interval.ts'
import { exactPoisson } from './poisson-limits.ts'

/** Deaths per live births, by whose death and within which time; the multiplier is the usual one. */
export const BIRTH_MORTALITY = {
  neonatal: { zh: '新生儿死亡率', en: 'neonatal mortality', within: 'before 28 completed days', multiplier: 1_000 },
  infant: { zh: '婴儿死亡率', en: 'infant mortality', within: 'before the first birthday', multiplier: 1_000 },
  underFive: {
    zh: '5岁以下儿童死亡率',
    en: 'under-five mortality',
    within: 'before the fifth birthday',
    multiplier: 1_000,
  },
  maternal: {
    zh: '孕产妇死亡率',
    en: 'maternal mortality',
    within: 'in pregnancy or to 42 days after its end, accidents excepted',
    multiplier: 100_000,
  },
} as const

export interface YearOfBirths {
  readonly year: number
  readonly deaths: number
  readonly liveBirths: number
}

export interface PooledMortality extends Interval {
  readonly deaths: number
  readonly liveBirths: number
  readonly firstYear: number
  readonly lastYear: number
}

/**
 * Deaths per live births × multiplier over the latest `span` years together, with exact Poisson limits: show the two counts
 * and the interval with it, since in a city one death moves the rate of a year by as much as a programme does.
 * Deaths and births are each summed before dividing (never a mean of rates). Garwood, Biometrika 28 (1936) 437–442.
 * Not calculable with fewer than `span` years or a year missing among the latest ones ('incomplete'), a year twice, negative
 * counts, no births ('undetermined'), or a confidence outside (0, 1). More deaths than births can be (under five, few births).
 *
 * @example
 * const years = [{ year: 2023, deaths: 0, liveBirths: 9_700 }, { year: 2024, deaths: 1, liveBirths: 9_600 }]
 * pooledMortality(years, 2, BIRTH_MORTALITY.maternal.multiplier)
 * // { value: 5.181…, lower: 0.131…, upper: 28.868…, deaths: 1, liveBirths: 19_300 }; per 100,000
 */
export const pooledMortality = calculable(
  (
    years: readonly YearOfBirths[],
    span: number,
    multiplier: number,
    confidence: number = USUAL_CONFIDENCE,
  ): PooledMortality => {
    requireWhole('span', span, 1)
    requirePositive('multiplier', multiplier)
    for (const { year, deaths, liveBirths } of years) {
      requireWhole('year', year)
      requireCount('deaths', deaths)
      requireCount('liveBirths', liveBirths)
    }
    const lastYear = Math.max(0, ...years.map(({ year }) => year))
    const firstYear = lastYear - span + 1
    const pooled = years.filter(({ year }) => year >= firstYear)
    if (pooled.length !== span || new Set(pooled.map(({ year }) => year)).size !== span) {
      notCalculable('incomplete', `${span} years to ${lastYear} are not there once each`)
    }
    const deaths = pooled.reduce((sum, year) => sum + year.deaths, 0)
    const liveBirths = pooled.reduce((sum, year) => sum + year.liveBirths, 0)
    if (liveBirths === 0) notCalculable('undetermined', 'there are no live births')
    const limits = scaled(exactPoisson.must(deaths, confidence), multiplier / liveBirths)
    return { ...limits, deaths, liveBirths, firstYear, lastYear }
  },
)
