import { levelsOf } from '../linking/charts.ts'
import { dayNumber } from '../linking/traits/day-number.ts'
import { MOTHERS, OWN, readNumber } from '../linking/traits/own-number.ts'
import { twoPeople } from '../linking/two-people.ts'
import { readCharts } from './index-keys.ts'
import type { PatientTexts } from './read-patient.ts'

/** What speaks against two charts being of one person, whatever else agrees. */
export const CONFLICTS = ['two-people', 'sex-and-birth', 'dead-and-active', 'mother-and-newborn'] as const
export type Conflict = (typeof CONFLICTS)[number]

/** What a chart says, and when it was last written to. */
export interface Dated {
  readonly texts: PatientTexts
  /** yyyy-mm-dd */
  readonly changed: string
}

/** A death is entered days after it; whoever is written about later than that is alive. */
const DAYS_AFTER_DEATH = 30
const YEAR = 10_000

/**
 * Why two charts are not linked without somebody saying so: two sound numbers, twins (`two-people`, see linking); another sex and another
 * year of birth; one dead for a month while the other is treated; a mother and the child that came under her number.
 */
export function conflictsBetween(one: Dated, other: Dated): Conflict[] {
  const charts = readCharts([one.texts, other.texts])
  const areTwoPeople = twoPeople(charts)(0, 1, levelsOf(charts, 0, 1))
  return [
    ...(areTwoPeople ? (['two-people'] as const) : []),
    ...(differInSexAndBirth(one.texts, other.texts) ? (['sex-and-birth'] as const) : []),
    ...(isDeadWhileActive(one, other) || isDeadWhileActive(other, one) ? (['dead-and-active'] as const) : []),
    ...(isMotherOf(one.texts, other.texts) || isMotherOf(other.texts, one.texts)
      ? (['mother-and-newborn'] as const)
      : []),
  ]
}

/** The most charts of each of two persons that are held against each other: all but of very few. */
const ASKED = 12

/** What speaks against two persons being one, each thing once. */
export function conflictsOf(ones: readonly Dated[], others: readonly Dated[]): Conflict[] {
  const found = new Set(
    ones.slice(0, ASKED).flatMap((one) => others.slice(0, ASKED).flatMap((other) => conflictsBetween(one, other))),
  )
  return CONFLICTS.filter((conflict) => found.has(conflict))
}

function differInSexAndBirth(one: PatientTexts, other: PatientTexts): boolean {
  const [birth, others] = [dayNumber(one.birthDate), dayNumber(other.birthDate)]
  const areTwoYears = birth > 0 && others > 0 && Math.trunc(birth / YEAR) !== Math.trunc(others / YEAR)
  return areTwoYears && one.sex !== '' && other.sex !== '' && one.sex !== other.sex
}

function isDeadWhileActive(dead: Dated, active: Dated): boolean {
  const { deceased } = dead.texts
  if (!/^\d{4}-\d\d-\d\d$/.test(deceased) || active.texts.deceased !== '') return false
  return (Date.parse(active.changed) - Date.parse(deceased)) / 86_400_000 > DAYS_AFTER_DEATH
}

function isMotherOf(mother: PatientTexts, child: PatientTexts): boolean {
  const own = readNumber(mother.identityNumber, dayNumber(mother.birthDate), () => false)
  const lent = readNumber(child.identityNumber, dayNumber(child.birthDate), () => true)
  return own.whose === OWN && lent.whose === MOTHERS && own.full === lent.full
}
