import { readName } from '@kangcheng/methods/identity'
import { isObject } from '../resource.ts'
import { isHan } from './plain-text.ts'

/** The texts that a search by string looks at: all of a HumanName, all of an Address, any other string as it is. */
export function stringParts(element: unknown, type: string): readonly string[] {
  if (typeof element === 'string') return [element]
  if (!isObject(element)) return []
  if (type === 'HumanName') return nameParts(element)
  return type === 'Address' ? [...freeAddressParts(element), ...fixedAddressParts(element)] : []
}

function nameParts(name: Record<string, unknown>): string[] {
  const parts: string[] = []
  take(name.text, parts)
  take(name.family, parts)
  take(name.given, parts)
  take(name.prefix, parts)
  take(name.suffix, parts)
  // 王 and 小明 are asked for as 王小明 whether the text says so or not.
  if (typeof name.text !== 'string') {
    const text = hanName(name)
    if (text !== undefined) parts.push(text)
  }
  return parts
}

/** What is written as one likes: it begins with a province, a street or a house. */
export function freeAddressParts(address: Record<string, unknown>): string[] {
  const parts: string[] = []
  take(address.text, parts)
  take(address.line, parts)
  return parts
}

/** What begins with the name of a place. */
export function fixedAddressParts(address: Record<string, unknown>): string[] {
  const parts: string[] = []
  take(address.city, parts)
  take(address.district, parts)
  take(address.state, parts)
  take(address.country, parts)
  take(address.postalCode, parts)
  return parts
}

const MOST_PARTS = 20

function take(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'string' && into.length < MOST_PARTS) into.push(one)
  }
}

/** A name in Chinese characters, surname first; undefined for any other. */
function hanName(name: Record<string, unknown>): string | undefined {
  const { text, family, given } = name
  const written =
    typeof text === 'string' && text !== ''
      ? text
      : (typeof family === 'string' ? family : '') +
        (Array.isArray(given) ? given.filter((one) => typeof one === 'string').join('') : '')
  return isHan(written.charCodeAt(0)) ? written : undefined
}

/** Names are not longer; what would be is cut before it is read. */
const LONGEST_NAME = 64

/**
 * How a Chinese name is typed in letters: whole, the given name alone, and the first letters. ü as u, and where there is one
 * also as v and yu.
 * @example spokenForms({ text: '吕静' }) // ['lujing', 'jing', 'lj', 'lvjing', 'lyujing']
 */
export function spokenForms(name: unknown): string[] {
  if (!isObject(name)) return []
  const written = hanName(name)
  if (written === undefined) return []
  const read = readName(written.slice(0, LONGEST_NAME))
  const characters = [...read.text]
  const surname = [...read.surname].length
  let whole = ''
  let given = ''
  let initials = ''
  for (const [at, character] of characters.entries()) {
    const sound = read.syllables[at]?.letters ?? (/[a-z0-9]/i.test(character) ? character.toLowerCase() : '')
    whole += sound
    initials += sound.slice(0, 1)
    if (at >= surname) given += sound
  }
  const forms = surname === 0 || given === '' ? [whole, initials] : [whole, given, initials]
  if (!whole.includes('ü')) return forms
  return [...forms.map((form) => form.replaceAll('ü', 'u')), whole.replaceAll('ü', 'v'), whole.replaceAll('ü', 'yu')]
}

/** What was asked for as letters without blanks, if it is that: `wang xiaoming` is `wangxiaoming`. */
export function spokenQuestion(plain: string): string | undefined {
  const letters = plain.replaceAll(' ', '')
  return /^[a-z]+$/.test(letters) ? letters : undefined
}
