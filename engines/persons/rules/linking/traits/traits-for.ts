import type { ColumnMap } from '../../../contract/linking/column-map.ts'
import type { ChartTexts } from '../chart-texts.ts'
import { contact } from './contact.ts'
import { fullName } from './full-name.ts'
import { identity } from './identity.ts'
import { sex } from './sex.ts'
import type { Trait } from './trait.ts'
import { letterNames, words } from './words.ts'

/** The evidence that the columns of a map give. @param sample some charts, by which the writing of names is told */
export function traitsFor(map: ColumnMap, sample: readonly ChartTexts[]): Trait[] {
  const traits: Trait[] = []
  if (map.identityNumber !== undefined || map.birthDate !== undefined) traits.push(identity)
  if (map.givenName !== undefined || map.familyName !== undefined) traits.push(letterNames())
  else if (map.name !== undefined) traits.push(areChinese(sample) ? fullName() : words('name', ({ name }) => name))
  if (map.phone !== undefined || map.address !== undefined) traits.push(contact)
  if (map.sex !== undefined) traits.push(sex)
  if (map.email !== undefined) traits.push(words('email', ({ email }) => email))
  map.numbers?.forEach((column, at) => {
    traits.push(words(column, ({ numbers }) => numbers[at] ?? '', true))
  })
  map.texts?.forEach((column, at) => {
    traits.push(words(column, ({ texts }) => texts[at] ?? ''))
  })
  return traits
}

function areChinese(sample: readonly ChartTexts[]): boolean {
  const named = sample.filter(({ name }) => name.trim() !== '')
  return named.filter(({ name }) => /\p{Script=Han}/u.test(name)).length * 2 >= named.length
}
