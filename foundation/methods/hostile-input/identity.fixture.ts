import fc from 'fast-check'
import { day, number, oneOf, type Questions, share, text } from './values.fixture.ts'

/** Names and numbers as people write them, and what breaks the counting of characters: halves of pairs, NUL, marks. */
const short = fc.oneof(
  text,
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^\d{17}[\dX]$/),
  fc.constantFrom('王静', '欧阳吕静', '阿依·古丽', '张**', 'JING LYU', '11010519491231002X', '110105491231002'),
  fc.constantFrom('H04567890', '002618015', '11330800002618015K', '不详', '111111111111111111'),
  fc.constantFrom(
    '\ud800',
    '\udc00王',
    '王\ud83d',
    '\0',
    '王\0静',
    '\u202e王静\u200f',
    '\ufeff',
    '👨‍👩‍👧',
    '𠮷𠮷',
    'ﷺ',
  ),
)
const long = fc.constantFrom('王', 'a', '1', '*', '\ud800', '\0', '\u200f').map((sign) => sign.repeat(100_000))
const written = fc.oneof({ weight: 60, arbitrary: short }, { weight: 1, arbitrary: long })
const two = fc.tuple(written, written)
/** Two long texts without a limit take the product of their lengths: minutes. */
const oneLong = fc.oneof(fc.tuple(written, short), fc.tuple(short, written))
const withLimit = fc.oneof(
  oneLong,
  fc.tuple(oneLong, number).map(([texts, limit]) => [...texts, limit]),
  fc.tuple(two, fc.constantFrom(0, 1, 2, 3)).map(([texts, limit]) => [...texts, limit]),
)
const asOf = fc.tuple(written, day)

export const asked: Questions = {
  nameText: fc.tuple(written),
  readName: fc.tuple(written),
  compareNames: two,
  charactersLookAlike: two,
  namesLookAlike: two,
  syllableOf: fc.tuple(written),
  markedSyllable: fc.tuple(fc.record({ letters: written, tone: fc.integer({ min: 1, max: 5 }) })),
  pinyinKey: fc.tuple(written, fc.constantFrom('toned', 'toneless')),
  pinyinInitials: fc.tuple(written),
  compareSound: two,
  matchesLetters: two,
  surnameShare: fc.tuple(fc.oneof(written, oneOf(['王', '吴']))),
  residentCheckCharacter: fc.tuple(written),
  organisationCheckCharacter: fc.tuple(written),
  creditCheckCharacter: fc.tuple(written),
  identifierText: fc.tuple(written),
  isPlaceholderIdentifier: fc.tuple(written),
  identifierKinds: fc.tuple(written),
  hasSoundCheck: fc.tuple(written),
  compareNumbers: two,
  possibleNumbers: asOf,
  readResidentId: asOf,
  readOrganisationCode: fc.tuple(written),
  readCreditCode: fc.tuple(written),
  levenshtein: withLimit,
  osaDistance: withLimit,
  damerauLevenshtein: withLimit,
  jaro: oneLong,
  jaroWinkler: fc.tuple(oneLong, share).map(([texts, raiseFrom]) => [...texts, raiseFrom]),
}
