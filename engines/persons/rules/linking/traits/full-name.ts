import {
  type ChineseName,
  charactersLookAlike,
  compareNames,
  NAME_LEVELS,
  nameText,
  pinyinKey,
  readName,
} from '@kangcheng/methods/identity'
import { isOwnName, temporaryName } from './chart-name.ts'
import { openDictionary, type PackedTexts } from './dictionary.ts'
import { hash53 } from './hash.ts'
import { known } from './known.ts'
import { rememberPairs, rememberRead } from './remember.ts'
import { MISSING, type Planes, type Trait } from './trait.ts'

const [TEXT, LETTERS, NEWBORN_SEX, NEWBORN_ORDER] = [0, 1, 2, 3] as const
const SAME = 1
/** A newborn whose name does not tell its sex. */
const NOT_SAID = 3
const SURNAME_ONLY = NAME_LEVELS.indexOf('surname-only') + 1

/** A name as one text, Chinese or in letters. */
export function fullName(kept?: PackedTexts): Trait {
  const dictionary = openDictionary(kept)
  const letters: number[] = [0]
  const reads = new Map<string, readonly number[]>()
  const nameOf = rememberRead((number) => readName(dictionary.text(number)))
  const textOf = rememberRead(dictionary.text)
  const different = rememberPairs((one, other) => levelOf(nameOf(one), nameOf(other)))

  return {
    name: 'name',
    role: 'chinese-name',
    levels: ['missing', ...NAME_LEVELS.slice(0, -1), 'truncated', 'different'],
    expected: [0.02, 0.85, 0.01, 0.03, 0.02, 0.01, 0.01, 0.02, 0.01, 0.01, 0.01],
    planes: ['int32', 'float64', 'int32', 'int32'],
    read({ name }) {
      const before = reads.get(name)
      if (before) return before
      const text = nameText(known(name))
      const newborn = temporaryName(text)
      const number = isOwnName(text) ? dictionary.number(text) : 0
      if (number !== 0) letters[number] ??= lettersOf(text)
      const values = [number, letters[number] as number, newborn ? newborn.sex || NOT_SAID : 0, newborn?.order ?? 0]
      reads.set(name, values)
      return values
    },
    level(planes, one, other) {
      const [first, second] = [at(planes, TEXT, one), at(planes, TEXT, other)]
      if (first === 0 || second === 0) return MISSING
      if (first === second) return SAME
      const soundsAlike = at(planes, LETTERS, one) === at(planes, LETTERS, other)
      return !soundsAlike && haveNothingInCommon(textOf(first), textOf(second)) ? DIFFERENT : different(first, second)
    },
    keys: [
      { name: 'text', of: (planes, row) => at(planes, TEXT, row) || Number.NaN },
      { name: 'sound', of: (planes, row) => at(planes, LETTERS, row) || Number.NaN },
    ],
    texts: { dictionary, terms: [{ name: 'text', plane: TEXT, levels: new Set([SAME]), least: 10 }] },
  }
}

/** How a name sounds, without blanks and tones; of a masked one nothing. */
function lettersOf(text: string): number {
  if (text.includes('*')) return 0
  const sound = pinyinKey(text)
    .replace(/[^a-zü]/g, '')
    .replace(/ü/g, 'v')
  return hash53(sound || text)
}

const TRUNCATED = NAME_LEVELS.length
const DIFFERENT = TRUNCATED + 1
/** Of Chinese form and not masked. */
const CHINESE = /^\p{Script=Han}[^·*]*$/u

/** Most names that are compared: of Chinese form and one length, no sign the same, the first not even in looks. */
function haveNothingInCommon(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  for (let sign = 0; sign < one.length; sign++) if (one[sign] === other[sign]) return false
  return CHINESE.test(one) && CHINESE.test(other) && !charactersLookAlike(one[0] as string, other[0] as string)
}

function levelOf(one: ChineseName, other: ChineseName): number {
  const level = NAME_LEVELS.indexOf(compareNames(one, other)) + 1
  if (level < SURNAME_ONLY) return level
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text]
  if (short.length > 1 && long.startsWith(short)) return TRUNCATED
  return level === SURNAME_ONLY ? level : DIFFERENT
}

function at(planes: Planes, plane: number, row: number): number {
  return (planes[plane] as Float64Array)[row] as number
}

/** Whether a chart has a newborn's name that stands until it has one of its own. */
export function isNewborn(planes: Planes, row: number): boolean {
  return at(planes, NEWBORN_SEX, row) !== 0
}

/** Newborns of whom one is a boy and the other a girl, or one the elder and the other the younger. */
export function areTwoNewborns(planes: Planes, one: number, other: number): boolean {
  const differ = (plane: number, most: number) => {
    const [first, second] = [at(planes, plane, one), at(planes, plane, other)]
    return first !== second && first > 0 && second > 0 && first <= most && second <= most
  }
  return differ(NEWBORN_SEX, 2) || differ(NEWBORN_ORDER, 2)
}

/** Names of one surname at most, by no slip of pen, ear or eye one and the same. */
export function haveTwoNames(level: number): boolean {
  return level === SURNAME_ONLY || level === DIFFERENT
}
