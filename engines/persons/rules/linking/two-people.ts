import type { Charts } from './charts.ts'
import { areTwoNewborns, haveTwoNames, isNewborn } from './traits/full-name.ts'
import { haveTwoNumbers, shareBirth, shareNumber } from './traits/identity.ts'
import type { Planes, Trait } from './traits/trait.ts'

const SAME = 1
const DIFFERENT_SEX = 2

/**
 * What no sum of weights may outvote: two sound numbers, and twins, who share birth, address and telephone and differ in name or sex alone.
 * Such a pair is never linked by itself; whether it is one person all the same, somebody decides.
 */
export function twoPeople(charts: Charts): (one: number, other: number) => boolean {
  const identity = planesOf(charts, 'identity')
  const name = planesOf(charts, 'name')
  const sex = planesOf(charts, 'sex')
  const numbers = charts.traits.flatMap((trait, at) =>
    trait.isNumber ? [{ trait, planes: charts.planes[at] ?? [] }] : [],
  )
  // A trait of names in letters knows nothing of newborns.
  const isChinese = name?.trait.levels.includes('surname-only') ?? false

  return (one, other) => {
    if (identity && haveTwoNumbers(identity.planes, one, other)) return true
    if (!identity || !name || !isChinese) return false
    if (areTwoNewborns(name.planes, one, other)) return true
    if (!shareBirth(identity.planes, one, other) || shareNumber(identity.planes, one, other)) return false
    if (numbers.some(({ trait, planes }) => trait.level(planes, one, other) === SAME)) return false
    const level = name.trait.level(name.planes, one, other)
    if (haveTwoNames(level)) return true
    const areOfTwoSexes = sex?.trait.level(sex.planes, one, other) === DIFFERENT_SEX
    return areOfTwoSexes && level !== SAME
  }
}

/** Charts of newborns without a number of their own: what brings them to somebody brings them to a twin as well. */
export function newborns(charts: Charts): (row: number) => boolean {
  const name = planesOf(charts, 'name')
  if (!name?.trait.levels.includes('surname-only')) return () => false
  return (row) => isNewborn(name.planes, row)
}

/** Whether two charts have a number in common. */
export function shareAnyNumber(charts: Charts): (one: number, other: number) => boolean {
  const identity = planesOf(charts, 'identity')
  return (one, other) => identity !== undefined && shareNumber(identity.planes, one, other)
}

function planesOf(charts: Charts, name: string): { readonly trait: Trait; readonly planes: Planes } | undefined {
  const at = charts.traits.findIndex((trait) => trait.name === name)
  const trait = charts.traits[at]
  return trait && { trait, planes: charts.planes[at] ?? [] }
}
