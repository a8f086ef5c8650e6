import type { ColumnMap } from '../../../contract/linking/column-map.ts'
import { contact } from './contact.ts'
import type { PackedTexts } from './dictionary.ts'
import { fullName } from './full-name.ts'
import { identity } from './identity.ts'
import { sex } from './sex.ts'
import type { Trait } from './trait.ts'
import { letterNames, words } from './words.ts'

/**
 * The evidence that the columns of a map give.
 * @param isChinese how names are written that are one text
 * @param keptOf texts that were kept of an earlier reading, by the place of their trait
 */
export function traitsFor(
  map: ColumnMap,
  isChinese: boolean,
  keptOf: (trait: number) => PackedTexts | undefined = () => undefined,
): Trait[] {
  const traits: Trait[] = []
  const add = (make: (kept: PackedTexts | undefined) => Trait) => traits.push(make(keptOf(traits.length)))
  if (map.identityNumber !== undefined || map.birthDate !== undefined) traits.push(identity)
  if (map.givenName !== undefined || map.familyName !== undefined) add(letterNames)
  else if (map.name !== undefined)
    add((kept) => (isChinese ? fullName(kept) : words('name', ({ name }) => name, { kept })))
  if (map.phone !== undefined || map.address !== undefined) traits.push(contact)
  if (map.sex !== undefined) traits.push(sex)
  if (map.email !== undefined) add((kept) => words('email', ({ email }) => email, { kept }))
  map.numbers?.forEach((column, at) => {
    add((kept) => words(column, ({ numbers }) => numbers[at] ?? '', { kept, isNumber: true }))
  })
  map.texts?.forEach((column, at) => {
    add((kept) => words(column, ({ texts }) => texts[at] ?? '', { kept }))
  })
  return traits
}

/** Whether names are written in Chinese, by some of them. */
export function areChinese(names: readonly string[]): boolean {
  const known = names.filter((name) => name.trim() !== '')
  return known.filter((name) => /\p{Script=Han}/u.test(name)).length * 2 >= known.length
}
