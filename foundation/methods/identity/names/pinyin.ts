import { PINYIN_TABLE } from './generated/pinyin-table.ts'

export interface Syllable {
  /** Small letters, with ü: `lü`. */
  readonly letters: string
  /** 1 to 4; 5 is neutral. */
  readonly tone: 1 | 2 | 3 | 4 | 5
}

/** Decoded when first asked for: a million comparisons without pinyin should not pay for it. */
let readings: ReadonlyMap<string, Syllable> | undefined

/**
 * The most frequent reading of a character, of the 8105 of the 通用规范汉字表; `undefined` for any other text.
 * One reading a character: which of several is meant only the word tells. Surnames have their own, see {@link readName}.
 * Table: mozillazg/pinyin-data (MIT).
 * @example syllableOf('吕') // { letters: 'lü', tone: 3 }
 */
export function syllableOf(character: string): Syllable | undefined {
  readings ??= decoded(PINYIN_TABLE)
  return readings.get(character)
}

function decoded(table: string): ReadonlyMap<string, Syllable> {
  const found = new Map<string, Syllable>()
  for (const [, letters = '', tone, characters = ''] of table.matchAll(/([a-zü]+)([1-5])([^a-z1-5ü]+)/g)) {
    const syllable: Syllable = { letters, tone: Number(tone) as Syllable['tone'] }
    for (const character of characters) found.set(character, syllable)
  }
  return found
}

/** `lü3` as a syllable. For tables of our own. */
export function syllable(numbered: string): Syllable {
  return { letters: numbered.slice(0, -1), tone: Number(numbered.slice(-1)) as Syllable['tone'] }
}

const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300', ''] as const

/**
 * A syllable with its mark, which stands over a, e or o, else over the last vowel.
 * @example markedSyllable({ letters: 'lü', tone: 3 }) // 'lǚ'
 */
export function markedSyllable({ letters, tone }: Syllable): string {
  const open = letters.search(/[ae]|ou/)
  const last = letters.search(/[aeiouü][^aeiouü]*$/)
  const place = open >= 0 ? open : Math.max(last, 0)
  return (letters.slice(0, place + 1) + MARKS[tone - 1] + letters.slice(place + 1)).normalize('NFC')
}
