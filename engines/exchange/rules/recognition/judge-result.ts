import { addDays, type Day, daysBetween } from '@kangcheng/kernel'
import type { Obstacle, QualityMark } from '../../contract/recognition.ts'
import type { Force, ListedItem } from './in-force.ts'
import { type InstitutionPlace, reaches } from './reach.ts'

/** What is judged of a result. */
export interface ResultFacts {
  readonly institution: InstitutionPlace | undefined
  /** Of the examination. */
  readonly day: Day | undefined
  /** Of the FHIR resource. */
  readonly status: string
  readonly flags: readonly string[]
}

export interface OrderPlace {
  readonly institution: InstitutionPlace
  readonly day: Day
}

export type Judgement =
  | { readonly offered: true; readonly until: Day; readonly mark: QualityMark }
  | { readonly offered: false; readonly obstacles: readonly Obstacle[] }

const FINAL = new Set(['final', 'amended', 'corrected'])
const CRITICAL = new Set(['HH', 'LL', 'AA'])

/** Whether a result may be recognised instead of an order; else all that stands against it. */
export function judgeResult(
  { item, marks }: ListedItem,
  { alliances }: Pick<Force, 'alliances'>,
  result: ResultFacts,
  order: OrderPlace,
): Judgement {
  const { day, institution } = result
  const own = marks.filter(({ organisation }) => organisation === institution?.code)
  const valid = own.filter(({ validFrom, validTo }) => day !== undefined && validFrom <= day && day <= validTo)
  const reaching = valid.filter(({ scope }) => institution && reaches(scope, institution, order.institution, alliances))
  const [mark] = reaching.toSorted((a, b) => (a.validTo < b.validTo ? 1 : -1))
  const obstacles = [
    ...(FINAL.has(result.status) ? [] : ['not-final' as const]),
    ...daysAgainst(day, order.day, item.days),
    ...institutionAgainst(),
    ...(result.flags.some((flag) => CRITICAL.has(flag)) ? ['critical' as const] : []),
  ]
  if (obstacles.length > 0 || !mark || day === undefined) return { offered: false, obstacles }
  return { offered: true, until: addDays(day, item.days), mark }

  function institutionAgainst(): Obstacle[] {
    if (!institution) return ['institution-unknown']
    if (institution.code === order.institution.code) return ['own-institution']
    if (item.institutions && !item.institutions.includes(institution.code)) return ['institution-not-listed']
    if (own.length === 0) return ['no-mark']
    // Of a result without a date nobody can say whether a mark was valid; that it has none is said already.
    if (day === undefined) return []
    if (valid.length === 0) return ['mark-not-valid']
    return mark ? [] : ['out-of-scope']
  }
}

function daysAgainst(day: Day | undefined, today: Day, days: number): Obstacle[] {
  if (day === undefined) return ['undated']
  const age = daysBetween(day, today)
  if (age < 0) return ['after-order']
  return age > days ? ['too-old'] : []
}
