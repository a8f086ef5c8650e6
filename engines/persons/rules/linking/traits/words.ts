import { jaroWinkler, osaDistance } from '@kangcheng/methods/identity'
import type { ChartTexts } from '../chart-texts.ts'
import { hash53 } from './hash.ts'
import { known, knownNumber } from './known.ts'
import { MISSING, type Planes, type Trait } from './trait.ts'

const LEVELS = ['missing', 'same', 'nearly the same', 'alike', 'different'] as const
const [SAME, NEAR, ALIKE, DIFFERENT] = [1, 2, 3, 4] as const
const EXPECTED = [0.05, 0.8, 0.08, 0.02, 0.05]
/** Winkler's own bounds, as Splink has them. */
const NEARLY = 0.92
const SIMILAR = 0.8
const BEGINNING = 3

/** A text of letters or digits: a suburb, a postcode, a given name in letters. */
export function words(name: string, textOf: (chart: ChartTexts) => string, isNumber = false): Trait {
  const dictionary = openDictionary()
  return {
    name,
    isNumber,
    levels: LEVELS,
    expected: EXPECTED,
    planes: ['int32'],
    read: (chart) => [dictionary.number(isNumber ? knownNumber(textOf(chart)) : textOf(chart))],
    level: ([plane]: Planes, one, other) => dictionary.level(plane?.[one] as number, plane?.[other] as number),
    keys: [
      { name: 'text', of: ([plane], row) => plane?.[row] || Number.NaN },
      { name: 'beginning', of: ([plane], row) => dictionary.beginning(plane?.[row] as number) },
    ],
    terms: [{ plane: 0, levels: new Set([SAME]) }],
  }
}

/** Given and family name in letters as one evidence, since they are exchanged in some charts. */
export function letterNames(): Trait {
  const dictionary = openDictionary()
  const count = LEVELS.length
  return {
    name: 'name',
    levels: [
      ...LEVELS.flatMap((given) => LEVELS.map((family) => `given name ${given}, family name ${family}`)),
      'exchanged',
    ],
    expected: [...EXPECTED.flatMap((given) => EXPECTED.map((family) => given * family * 0.98)), 0.02],
    planes: ['int32', 'int32'],
    read: ({ givenName, familyName }) => [dictionary.number(givenName), dictionary.number(familyName)],
    level([given, family]: Planes, one, other) {
      const [a, b] = [given?.[one] as number, family?.[one] as number]
      const [c, d] = [given?.[other] as number, family?.[other] as number]
      if (a !== 0 && b !== 0 && a === d && b === c && a !== b) return count * count
      return dictionary.level(a, c) * count + dictionary.level(b, d)
    },
    keys: [
      { name: 'given', of: ([given], row) => given?.[row] || Number.NaN },
      { name: 'family', of: ([, family], row) => family?.[row] || Number.NaN },
      { name: 'beginning of given', of: ([given], row) => dictionary.beginning(given?.[row] as number) },
      { name: 'beginning of family', of: ([, family], row) => dictionary.beginning(family?.[row] as number) },
    ],
    terms: [
      { plane: 0, levels: new Set(LEVELS.map((_, family) => SAME * count + family)) },
      { plane: 1, levels: new Set(LEVELS.map((_, given) => given * count + SAME)) },
    ],
  }
}

/** Texts by number, each kept once; 0 is none. */
function openDictionary() {
  const texts: string[] = ['']
  const numbers = new Map<string, number>()
  return {
    number(written: string): number {
      const text = known(written)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
      if (text === '') return 0
      const found = numbers.get(text)
      if (found !== undefined) return found
      numbers.set(text, texts.length)
      texts.push(text)
      return texts.length - 1
    },
    level(one: number, other: number): number {
      if (one === 0 || other === 0) return MISSING
      if (one === other) return SAME
      const [first, second] = [texts[one] as string, texts[other] as string]
      // Digits are mistyped one at a time; how they begin says little.
      if (/^\d+$/.test(first) && /^\d+$/.test(second))
        return osaDistance.must(first, second, 1) === 1 && first.length > 3 ? NEAR : DIFFERENT
      const similarity = jaroWinkler.must(first, second)
      return similarity >= NEARLY ? NEAR : similarity >= SIMILAR ? ALIKE : DIFFERENT
    },
    beginning: (number: number) => (number === 0 ? Number.NaN : hash53((texts[number] as string).slice(0, BEGINNING))),
  }
}
