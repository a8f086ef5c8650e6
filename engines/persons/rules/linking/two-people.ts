import type { Charts } from './charts.ts'
import { areTwoNewborns, haveTwoNames, isNewborn } from './traits/full-name.ts'
import { areSound, BIRTH_SAME, numberAndBirth, shareNumber } from './traits/identity.ts'
import type { Planes, Trait } from './traits/trait.ts'

const SAME = 1
const DIFFERENT_SEX = 2

/**
 * What no sum of weights may outvote: two sound numbers, and twins, who share birth, address and telephone and differ in name or sex alone.
 * Such a pair is never linked by itself; whether it is one person all the same, somebody decides.
 * @returns asked with the levels of the pair in all traits
 */
export function twoPeople(charts: Charts): (one: number, other: number, levels: readonly number[]) => boolean {
  const identity = traitOf(charts, 'identity')
  const name = traitOf(charts, 'chinese-name')
  const sex = traitOf(charts, 'sex')
  const numbers = charts.traits.flatMap(({ role }, at) => (role === 'number' ? [at] : []))

  return (one, other, levels) => {
    if (!identity) return false
    const { areTwo, areOne, birth } = numberAndBirth(levels[identity.at] as number)
    if (areTwo && areSound(identity.planes, one, other)) return true
    if (!name) return false
    if (areTwoNewborns(name.planes, one, other)) return true
    if (birth !== BIRTH_SAME || areOne || numbers.some((at) => levels[at] === SAME)) return false
    const level = levels[name.at] as number
    return haveTwoNames(level) || (sex !== undefined && levels[sex.at] === DIFFERENT_SEX && level !== SAME)
  }
}

/** Charts of newborns without a number of their own: what brings them to somebody brings them to a twin as well. */
export function newborns(charts: Charts): (row: number) => boolean {
  const name = traitOf(charts, 'chinese-name')
  return (row) => name !== undefined && isNewborn(name.planes, row)
}

/** Whether two charts have a number in common. */
export function shareAnyNumber(charts: Charts): (one: number, other: number) => boolean {
  const identity = traitOf(charts, 'identity')
  return (one, other) => identity !== undefined && shareNumber(identity.planes, one, other)
}

function traitOf(
  { traits, planes }: Charts,
  role: NonNullable<Trait['role']>,
): { readonly at: number; readonly planes: Planes } | undefined {
  const at = traits.findIndex((trait) => trait.role === role)
  return at < 0 ? undefined : { at, planes: planes[at] ?? [] }
}
