import { isDay } from '../../calendar-day.ts'
import { residentCheckCharacter } from './check-characters.ts'
import { IdentifierFault, identifierText } from './identifier-text.ts'

/** What is odd about a number that is one all the same. */
export type ResidentIdWarning =
  /** The last character is not what the others give. Most are typing errors; some genuine early numbers are so. */
  | 'check-character'
  /** No province, or a permit, begins so; 99 marks invented people. */
  | 'unassigned-region'
  /** Older than anybody: usually a filler (1111…). */
  | 'implausible-age'

export interface ResidentId {
  /** 18 characters, a 15-digit number with its century and check character. */
  readonly number: string
  /** Where it was first issued, GB/T 2260 of that time. */
  readonly region: string
  /** `1949-12-31` */
  readonly birthDate: string
  readonly sex: 'male' | 'female'
  readonly sequence: string
  /** How many characters were written. */
  readonly written: 15 | 18
  readonly warnings: readonly ResidentIdWarning[]
}

/** The first two digits of the provinces, Taiwan among them. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(' '),
)
const OLDEST = 130

/**
 * A resident ID number (GB 11643) as of a day: 6 digits of the region, 8 of the birth date, 3 in sequence (odd for men), a
 * check character; or 15 digits of before 1999, which become 18. Blanks, hyphens, full-width digits and a small x are read.
 * A wrong check character is a warning, not a fault.
 * @example readResidentId('11010519491231002X', '2026-11-22') // { region: '110105', birthDate: '1949-12-31', sex: 'female' }
 */
export function readResidentId(typed: string, today: string): ResidentId | IdentifierFault {
  if (!isDay(today)) return new IdentifierFault('no-today', 'the day of the question is not of the form 2026-11-22')
  const text = identifierText(typed)
  const written = text.length
  if (written !== 15 && written !== 18) return new IdentifierFault('length', `${written} characters, not 15 or 18`)
  if (!/^\d{15}(\d\d[\dX])?$/.test(text)) return new IdentifierFault('character', 'a character that is no digit')
  const number = written === 15 ? upgraded(text) : text
  const birthDate = number.slice(6, 14).replace(/(....)(..)(..)/, '$1-$2-$3')
  if (!isDay(birthDate)) return new IdentifierFault('impossible-date', 'a birth date that is none')
  if (birthDate > today) return new IdentifierFault('future-birth', 'a birth date to come')
  const sequence = number.slice(14, 17)
  const warnings: ResidentIdWarning[] = []
  if (residentCheckCharacter(number) !== number.charAt(17)) warnings.push('check-character')
  if (!PROVINCES.has(number.slice(0, 2))) warnings.push('unassigned-region')
  if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > OLDEST) warnings.push('implausible-age')
  return {
    number,
    region: number.slice(0, 6),
    birthDate,
    sex: Number(sequence) % 2 === 1 ? 'male' : 'female',
    sequence,
    written,
    warnings,
  }
}

/** 996 to 999 were given to those of more than a hundred years (unverified, from memory); the others were born in 19… */
function upgraded(fifteen: string): string {
  const century = Number(fifteen.slice(12)) >= 996 ? '18' : '19'
  const digits = fifteen.slice(0, 6) + century + fifteen.slice(6)
  return digits + residentCheckCharacter(digits)
}
