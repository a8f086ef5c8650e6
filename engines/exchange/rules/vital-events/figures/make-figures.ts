import { AGES_TO_85, isCalculated, lifeTable, type NotCalculable, prematureMortality } from '@kangcheng/methods'
import type {
  LifeTableBand,
  Population,
  VitalFigure,
  VitalFigures,
  VitalRules,
  VitalSex,
} from '../../../contract/vital-events.ts'
import { isIn } from '../causes/icd.ts'
import { type BirthCount, between, type DeathCount, sumOf } from './deaths.ts'
import { FIGURE_WORDS } from './figure-words.ts'
import { type PersonYears, personYears } from './person-years.ts'
import { figureOf, rateFigure } from './rates.ts'

export interface FigureInput {
  readonly deaths: readonly DeathCount[]
  readonly births: readonly BirthCount[]
  /** Newest of each year asked for; a year without one is left out. */
  readonly populations: readonly Population[]
  readonly years: readonly number[]
  readonly sex: 'male' | 'female' | undefined
  readonly rules: VitalRules
}

export type MadeFigures = Pick<
  VitalFigures,
  'ageUnknown' | 'ages' | 'causes' | 'figures' | 'lifeTable' | 'missingYears'
>

/** All figures of a region's births and deaths in some years together, each with what is behind it. */
export function makeFigures(input: FigureInput): MadeFigures {
  const { populations, years, sex, rules } = input
  const deaths = input.deaths.filter((count) => sex === undefined || count.sex === sex)
  const births = input.births.reduce((sum, one) => sum + (sex === undefined || one.sex === sex ? one.births : 0), 0)
  const missingYears = years.filter((year) => !populations.some((population) => population.year === year))
  const lived = missingYears.length > 0 ? undefined : personYears(populations, sex)
  const table = tableOf(deaths, lived, rules)
  return {
    missingYears,
    ageUnknown: sumOf(deaths, ({ age }) => age === null),
    ages: AGES_TO_85.map((from, place) => ({
      from,
      ...belowOf(AGES_TO_85[place + 1]),
      ...bySex(deaths, between(from, AGES_TO_85[place + 1])),
    })),
    causes: rules.causeGroups.map(({ code, name, codes }) => ({
      ...{ code, name },
      ...bySex(deaths, ({ category }) => isIn(category ?? undefined, codes)),
    })),
    figures: [
      ...ratesOf(deaths, births, lived, sex),
      expectancyOf(deaths, lived, table),
      ...prematureOf(deaths, lived, rules),
    ],
    lifeTable: table !== undefined && isCalculated(table) ? table.map(bandOf) : [],
  }
}

const belowOf = (below: number | undefined) => (below === undefined ? {} : { below })

function bySex(deaths: readonly DeathCount[], isMeant: (count: DeathCount) => boolean): Record<VitalSex, number> {
  const of = (sex: VitalSex) => sumOf(deaths, (count) => count.sex === sex && isMeant(count))
  return { male: of('male'), female: of('female'), unknown: of('unknown') }
}

function ratesOf(
  deaths: readonly DeathCount[],
  births: number,
  lived: PersonYears | undefined,
  sex: 'male' | 'female' | undefined,
): VitalFigure[] {
  const ofBirths = (code: keyof typeof FIGURE_WORDS, count: number, multiplier: number, rows: VitalFigure['rows']) => ({
    ...head(code, rows),
    ...rateFigure(count, births, multiplier, 'no-births'),
  })
  return [
    { ...head('crude-death-rate', {}), ...rateFigure(sumOf(deaths), lived?.persons, 1_000, 'no-population') },
    ...(sex === undefined
      ? [
          {
            ...head('crude-birth-rate', { kind: 'birth', live: true }),
            ...rateFigure(births, lived?.persons, 1_000, 'no-population'),
          },
        ]
      : []),
    ofBirths(
      'neonatal-mortality',
      sumOf(deaths, ({ isNeonatal }) => isNeonatal),
      1_000,
      { ageBelowDays: 28 },
    ),
    ofBirths('infant-mortality', sumOf(deaths, between(0, 1)), 1_000, { ageBelow: 1 }),
    ofBirths('under-five-mortality', sumOf(deaths, between(0, 5)), 1_000, { ageBelow: 5 }),
    ...(sex === undefined
      ? [
          ofBirths(
            'maternal-mortality',
            sumOf(deaths, ({ isMaternal }) => isMaternal),
            100_000,
            { maternal: true },
          ),
        ]
      : []),
  ]
}

function tableOf(deaths: readonly DeathCount[], lived: PersonYears | undefined, { parameters }: VitalRules) {
  if (lived === undefined) return undefined
  const { lived: shares, openBandVariance } = parameters
  return lifeTable(withDeaths(lived, deaths), { ages: AGES_TO_85, lived: shares, openBandVariance })
}

function expectancyOf(
  deaths: readonly DeathCount[],
  lived: PersonYears | undefined,
  table: ReturnType<typeof tableOf>,
): VitalFigure {
  const figure = { ...head('life-expectancy', {}), numerator: sumOf(deaths, ({ age }) => age !== null) }
  if (table === undefined || lived === undefined) return { ...figure, absence: 'no-population' }
  const denominator = lived.persons
  if (!isCalculated(table)) return { ...figure, denominator, absence: table.reason }
  const [born] = table
  return { ...figure, denominator, ...(born ? figureOf(born.expectancy) : { absence: 'incomplete' as const }) }
}

/** Of the four groups together, then of each: they do not add up, by construction. */
function prematureOf(
  deaths: readonly DeathCount[],
  lived: PersonYears | undefined,
  { causeGroups }: VitalRules,
): VitalFigure[] {
  const chronic = causeGroups.filter(({ isMajorChronic }) => isMajorChronic)
  const sets = [
    {
      code: 'premature-mortality',
      suffix: undefined,
      group: 'major-chronic',
      codes: chronic.flatMap((one) => one.codes),
    },
    ...chronic.map((one) => ({ code: `premature-${one.code}`, suffix: one.name, group: one.code, codes: one.codes })),
  ]
  const { name, unit, method } = FIGURE_WORDS['premature-mortality']
  return sets.map(({ code, suffix, group, codes }) => {
    const meant = deaths.filter(({ category }) => isIn(category ?? undefined, codes))
    const figure = {
      ...{ code, unit, method },
      name: suffix ? { zh: `${name.zh}：${suffix.zh}`, en: `${name.en}: ${suffix.en ?? suffix.zh}` } : name,
      numerator: sumOf(meant, between(FROM, TO)),
      rows: { ageFrom: FROM, ageBelow: TO, group },
    }
    if (lived === undefined) return { ...figure, absence: 'no-population' as const }
    const denominator = lived.bands.reduce(
      (sum, { from, persons }) => sum + (from >= FROM && from < TO ? persons : 0),
      0,
    )
    return { ...figure, denominator, ...figureOf(prematureMortality(withDeaths(lived, meant), FROM, TO), 100) }
  })
}

const [FROM, TO] = [30, 70]

function withDeaths({ bands }: PersonYears, deaths: readonly DeathCount[]) {
  return bands.map(({ from, persons }, place) => ({
    ...{ from, persons },
    deaths: sumOf(deaths, between(from, bands[place + 1]?.from)),
  }))
}

function bandOf({ expectancy, ...row }: Exclude<ReturnType<typeof lifeTable>, NotCalculable>[number]): LifeTableBand {
  const { from, persons, deaths, mortality, probability, survivors, yearsLived } = row
  const band = { from, persons, deaths, mortality, probability, survivors, yearsLived }
  if (!isCalculated(expectancy)) return band
  const { value, lower, upper, standardError } = expectancy
  return { ...band, expectancy: value, lower, upper, standardError }
}

function head(code: keyof typeof FIGURE_WORDS, rows: VitalFigure['rows']) {
  return { code, ...FIGURE_WORDS[code], rows }
}
