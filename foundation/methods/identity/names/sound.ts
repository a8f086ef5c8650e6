import type { Syllable } from './pinyin.ts'
import { type ChineseName, readName } from './read-name.ts'

/**
 * The reading of a name as a key for blocking and for comparison: syllables with a blank between, with their tone or
 * without; what has no reading stands as it is, in small letters. Two names with one key sound alike.
 * @example pinyinKey('吕静') // 'lü jing'; with tones 'lü3 jing4'
 */
export function pinyinKey(name: string | ChineseName, tones: 'toned' | 'toneless' = 'toneless'): string {
  return asRead(name)[tones]
}

function asRead(name: string | ChineseName): ChineseName {
  return typeof name === 'string' ? readName(name) : name
}

/**
 * The first letters of a name's syllables, as people type them: 拼音首字母.
 * @example pinyinInitials('欧阳吕静') // 'oylj'
 */
export function pinyinInitials(name: string | ChineseName): string {
  return pinyinKey(name)
    .split(' ')
    .map((part) => [...part].slice(0, 1).join(''))
    .join('')
    .replaceAll('·', '')
}

/**
 * Whether two names sound alike: in every tone, or without the tones. Characters without a reading must be the same.
 * @example compareSound('王静', '王靖') // 'toned'
 */
export function compareSound(first: string | ChineseName, second: string | ChineseName): 'toned' | 'toneless' | 'none' {
  const [one, other] = [asRead(first), asRead(second)] as const
  if (one.toneless !== other.toneless) return 'none'
  return one.toned === other.toned ? 'toned' : 'toneless'
}

/**
 * Whether a name in letters can be that of a Chinese name: surname first or last, blanks, hyphens and case of no matter;
 * ü as `ü`, `v`, `u:` or, as in passports, `yu` after l and n. `loose` where ü stands as a bare u (old passports).
 * @example matchesLetters('吕静', 'JING LYU') // 'full'
 */
export function matchesLetters(name: string | ChineseName, letters: string): 'full' | 'loose' | 'none' {
  const read = asRead(name)
  if (read.syllables.length === 0 || read.syllables.includes(undefined)) return 'none'
  const parts = read.syllables.map((syllable) => (syllable as Syllable).letters)
  const surnames = [...read.surname].length
  const [family, given] = [parts.slice(0, surnames).join(''), parts.slice(surnames).join('')]
  const asked = canonicalLetters(letters)
  const orders = [family + given, given + family].map(canonicalLetters)
  if (orders.includes(asked)) return 'full'
  return orders.map(withoutUmlaut).includes(withoutUmlaut(asked)) ? 'loose' : 'none'
}

/** Small letters alone, without tones; ü, and `yu` after l or n even where a syllable ends there (Wen-yu), as v. */
function canonicalLetters(letters: string): string {
  return letters
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0304?\u0308|u:/g, 'v')
    .replace(/[^a-z]/g, '')
    .replace(/([ln])yu/g, '$1v')
}

function withoutUmlaut(letters: string): string {
  return letters.replaceAll('v', 'u')
}
