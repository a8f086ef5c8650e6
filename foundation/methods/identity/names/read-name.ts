import { type Syllable, syllableOf } from './pinyin.ts'
import { compoundSurname, singleSurname } from './surname-readings.ts'

export interface ChineseName {
  /** As compared: no blanks, `·` between the parts of a minority's name. */
  readonly text: string
  /** Empty where the name is not of Chinese form. */
  readonly surname: string
  readonly given: string
  /** The reading of each character; none for letters, `·`, `*` and rare characters. */
  readonly syllables: readonly (Syllable | undefined)[]
  /** `lü3 jing4`; what has no reading stands as it is, in small letters. */
  readonly toned: string
  /** `lü jing` */
  readonly toneless: string
}

/** Dots as registers have them: · • ・ ‧ ． and the full stop. */
const DOTS = /[·•‧・･∙⋅.．]/g

/**
 * A name as it is compared: widths and dots made one, blanks dropped, `*` for what is masked.
 * @example nameText('阿依 • 古丽') // '阿依·古丽'
 */
export function nameText(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(DOTS, '·')
    .replace(/[×○?]/g, '*')
}

/**
 * Splits a Chinese name and reads it: a compound surname where one begins it and something follows, else the first
 * character; surnames by their own readings (单 Shàn, 曾 Zēng, 尉迟 Yùchí), the rest by the most frequent one.
 * A name with `·`, or that begins with a letter, has no surname here.
 * @example readName('尉迟恭') // { surname: '尉迟', given: '恭', toned: 'yu4 chi2 gong1' }
 */
export function readName(written: string): ChineseName {
  const text = nameText(written)
  const characters = [...text]
  const start = characters.slice(0, 2).join('')
  const compound = characters.length > 2 ? compoundSurname(start) : undefined
  const hasSurname = /^\p{Script=Han}/u.test(text) && !text.includes('·')
  const surname = hasSurname ? characters.slice(0, compound ? 2 : 1) : []
  const given = characters.slice(surname.length)
  const readings = hasSurname ? (compound ?? singleSurname(surname.join('')) ?? surname.map(syllableOf)) : []
  const syllables = [...readings, ...given.map(syllableOf)]
  const sounds = (read: (syllable: Syllable) => string) =>
    syllables.map((syllable, at) => (syllable ? read(syllable) : (characters[at] as string).toLowerCase())).join(' ')
  return {
    text,
    surname: surname.join(''),
    given: given.join(''),
    syllables,
    toned: sounds(({ letters, tone }) => letters + tone),
    toneless: sounds(({ letters }) => letters),
  }
}
