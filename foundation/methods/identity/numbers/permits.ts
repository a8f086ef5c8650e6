import { isDay } from '../../calendar-day.ts'
import { residentCheckCharacter } from './check-characters.ts'
import { identifierText, isPlaceholderIdentifier } from './identifier-text.ts'

/** What a number may be, by its shape. */
export type IdentifierKind =
  /** 居民身份证, of 18 or 15 digits. */
  | 'resident-id'
  /** 港澳台居民居住证: 81, 82 or 83 with 0000. */
  | 'hmt-residence-permit'
  /** 外国人永久居留身份证 since December 2023: 18 digits from 9 on, checked like a resident ID. */
  | 'foreigner-permanent-residence'
  /** The same of 2017: three letters of the country and 12 digits. */
  | 'foreigner-permanent-residence-2017'
  /** 港澳居民来往内地通行证: H or M and 8 digits, the holder's for life; cards of 1999 print two more that count renewals. */
  | 'hk-macao-travel-permit'
  /** 台湾居民来往大陆通行证: 8 digits, on old ones 10. */
  | 'taiwan-travel-permit'
  /** 中国护照. */
  | 'chinese-passport'
  /** Letters and digits, as passports of other countries have them. */
  | 'foreign-passport'

const SHAPES: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['hmt-residence-permit', /^8[123]0000\d{11}[\dX]$/],
  ['foreigner-permanent-residence', /^9\d{16}[\dX]$/],
  ['resident-id', /^(\d{15}|\d{17}[\dX])$/],
  ['foreigner-permanent-residence-2017', /^[A-Z]{3}\d{12}$/],
  ['hk-macao-travel-permit', /^[HM]\d{8}(\d{2})?$/],
  ['taiwan-travel-permit', /^\d{8}(\d{2})?$/],
  ['chinese-passport', /^([EGDSPK]\d{8}|E[A-Z]\d{7}|[DSP]E\d{7})$/],
  ['foreign-passport', /^(?=.*\d)[A-Z0-9]{5,12}$/],
]
const LIKE_RESIDENT: ReadonlySet<IdentifierKind> = new Set([
  'resident-id',
  'hmt-residence-permit',
  'foreigner-permanent-residence',
])

/**
 * What a number may be, the likeliest first; none for a placeholder or a text of no known shape. Shapes only: whether it was
 * ever issued is not in it. Those of 18 characters must have a birth date that is a day.
 * Shapes of the Taiwan permit and the passports are from memory and to be checked; docs/methods/identity.md says of each.
 * @example identifierKinds('H04567890') // ['hk-macao-travel-permit', 'foreign-passport']
 */
export function identifierKinds(typed: string): readonly IdentifierKind[] {
  if (isPlaceholderIdentifier(typed)) return []
  const text = identifierText(typed)
  const born = text.length === 15 ? `19${text.slice(6, 12)}` : text.slice(6, 14)
  const dated = isDay(born.replace(/^(....)(..)(..)$/, '$1-$2-$3'))
  const fits = SHAPES.filter(([kind, shape]) => shape.test(text) && (dated || !LIKE_RESIDENT.has(kind)))
  // An 18-digit number of a permit has the shape of a resident ID too, and is none.
  const [first, ...others] = fits.map(([kind]) => kind)
  return first === undefined ? [] : [first, ...others.filter((kind) => kind !== 'resident-id')]
}

/**
 * Whether the last character of a number of 18, of a resident ID, a residence permit or a foreigner's card, is what the
 * others give; `undefined` where there is none to check.
 * @example hasSoundCheck('11010519491231002X') // true
 */
export function hasSoundCheck(typed: string): boolean | undefined {
  const text = identifierText(typed)
  return /^\d{17}[\dX]$/.test(text) ? residentCheckCharacter(text) === text.charAt(17) : undefined
}
