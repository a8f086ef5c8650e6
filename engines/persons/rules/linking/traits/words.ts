import { jaroWinkler, osaDistance } from '@kangcheng/methods/identity'
import type { ChartTexts } from '../chart-texts.ts'
import { openDictionary, type PackedTexts } from './dictionary.ts'
import { hash53 } from './hash.ts'
import { known, knownNumber } from './known.ts'
import { rememberPairs, rememberRead } from './remember.ts'
import { MISSING, type Planes, type Trait } from './trait.ts'

const LEVELS = ['missing', 'same', 'nearly the same', 'alike', 'different'] as const
const [SAME, NEAR, ALIKE, DIFFERENT] = [1, 2, 3, 4] as const
const EXPECTED = [0.05, 0.8, 0.08, 0.02, 0.05]
/** Winkler's own bounds, as Splink has them. */
const NEARLY = 0.92
const SIMILAR = 0.8
const BEGINNING = 3

/** A text of letters or digits: a suburb, a postcode, a given name in letters. */
export function words(
  name: string,
  textOf: (chart: ChartTexts) => string,
  { isNumber = false, kept }: WordsWish = {},
): Trait {
  const lexicon = openLexicon(kept)
  return {
    name,
    ...(isNumber ? { role: 'number' as const } : {}),
    levels: LEVELS,
    expected: EXPECTED,
    planes: ['int32'],
    read: (chart) => [lexicon.number(isNumber ? knownNumber(textOf(chart)) : textOf(chart))],
    level: ([plane]: Planes, one, other) => lexicon.level(plane?.[one] as number, plane?.[other] as number),
    keys: [
      { name: 'text', of: ([plane], row) => plane?.[row] || Number.NaN },
      { name: 'beginning', of: ([plane], row) => lexicon.beginning(plane?.[row] as number) },
    ],
    texts: { dictionary: lexicon.dictionary, terms: [{ name: 'text', plane: 0, levels: new Set([SAME]), least: 100 }] },
  }
}

interface WordsWish {
  readonly isNumber?: boolean
  readonly kept?: PackedTexts | undefined
}

/** Given and family name in letters as one evidence, since they are exchanged in some charts. */
export function letterNames(kept: PackedTexts | undefined): Trait {
  const lexicon = openLexicon(kept)
  const count = LEVELS.length
  return {
    name: 'name',
    levels: [
      ...LEVELS.flatMap((given) => LEVELS.map((family) => `given name ${given}, family name ${family}`)),
      'exchanged',
    ],
    expected: [...EXPECTED.flatMap((given) => EXPECTED.map((family) => given * family * 0.98)), 0.02],
    planes: ['int32', 'int32'],
    read: ({ givenName, familyName }) => [lexicon.number(givenName), lexicon.number(familyName)],
    level([given, family]: Planes, one, other) {
      const [a, b] = [given?.[one] as number, family?.[one] as number]
      const [c, d] = [given?.[other] as number, family?.[other] as number]
      if (a !== 0 && b !== 0 && a === d && b === c && a !== b) return count * count
      return lexicon.level(a, c) * count + lexicon.level(b, d)
    },
    keys: [
      { name: 'given', of: ([given], row) => given?.[row] || Number.NaN },
      { name: 'family', of: ([, family], row) => family?.[row] || Number.NaN },
      { name: 'beginning of given', of: ([given], row) => lexicon.beginning(given?.[row] as number) },
      { name: 'beginning of family', of: ([, family], row) => lexicon.beginning(family?.[row] as number) },
    ],
    texts: {
      dictionary: lexicon.dictionary,
      terms: [
        { name: 'given', plane: 0, levels: new Set(LEVELS.map((_, family) => SAME * count + family)), least: 10 },
        { name: 'family', plane: 1, levels: new Set(LEVELS.map((_, given) => given * count + SAME)), least: 10 },
      ],
    },
  }
}

/** Texts that are compared sign by sign. */
function openLexicon(kept: PackedTexts | undefined) {
  const dictionary = openDictionary(kept)
  let beginnings = new Float64Array(0)
  const textOf = rememberRead((number) => readText(dictionary.text(number)))
  const different = rememberPairs((one, other) => levelOf(textOf(one), textOf(other)))
  return {
    dictionary,
    number: (written: string): number =>
      dictionary.number(
        known(written)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, ''),
      ),
    level: (one: number, other: number): number =>
      one === 0 || other === 0 ? MISSING : one === other ? SAME : different(one, other),
    beginning(number: number): number {
      if (number === 0) return Number.NaN
      if (beginnings.length <= dictionary.last()) beginnings = new Float64Array(dictionary.last() + 1)
      beginnings[number] ||= hash53(dictionary.text(number).slice(0, BEGINNING))
      return beginnings[number] as number
    },
  }
}

interface ReadText {
  readonly text: string
  readonly isDigits: boolean
  /** A bit for each sign that is in it, many signs a bit. */
  readonly signs: number
}

function readText(text: string): ReadText {
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= 1 << (text.charCodeAt(at) & 31)
  return { text, isDigits: /^\d+$/.test(text), signs }
}

function levelOf(one: ReadText, other: ReadText): number {
  // Digits are mistyped one at a time; how they begin says little.
  if (one.isDigits && other.isDigits)
    return osaDistance.must(one.text, other.text, 1) === 1 && one.text.length > 3 ? NEAR : DIFFERENT
  if (mostAlike(one, other) < SIMILAR) return DIFFERENT
  const similarity = jaroWinkler.must(one.text, other.text)
  return similarity >= NEARLY ? NEAR : similarity >= SIMILAR ? ALIKE : DIFFERENT
}

/** What Jaro and Winkler's similarity is at most: as if each sign that the other may have were in its place. Most pairs are told by this. */
function mostAlike({ text: one }: ReadText, { text: other, signs }: ReadText): number {
  let common = 0
  for (let at = 0; at < one.length; at++) if (signs & (1 << (one.charCodeAt(at) & 31))) common++
  const jaro = (common / one.length + Math.min(common, other.length) / other.length + 1) / 3
  let alike = 0
  while (alike < 4 && alike < one.length && one[alike] === other[alike]) alike++
  return jaro + 0.1 * alike * (1 - jaro)
}
