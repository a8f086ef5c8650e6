import {
  IdentifierFault,
  identifierText,
  isPlaceholderIdentifier,
  readResidentId,
  residentCheckCharacter,
} from '@kangcheng/methods/identity'
import { birthLevel, dayNumber } from './day-number.ts'
import { hash53 } from './hash.ts'

/** Whose number stands in a chart. */
export const NO_NUMBER = 0
export const OWN = 1
/** Mother's on a newborn. */
export const MOTHERS = 2
/** Somebody else's: lent, or typed into the wrong chart. It says nothing of this person. */
export const STRANGERS = 3
/** A passport or permit: it is the same or not, and tells no birth. */
export const OTHER = 4

export interface ReadNumber {
  readonly whose: number
  /** Region and sequence of a resident ID, nine digits; of any other number 31 bits of its digest. */
  readonly rest: number
  /** The birth that a resident ID tells, yyyymmdd; else 0. */
  readonly birth: number
  /** All but the check character. */
  readonly full: number
  /** The check character is what the others give: no slip of the pen, but for one in eleven. */
  readonly isSound: boolean
}

const NOTHING: ReadNumber = { whose: NO_NUMBER, rest: 0, birth: 0, full: 0, isSound: false }
/** Any day after all births. */
const LAST_DAY = '2099-12-31'
const YOUNGEST_MOTHER = 12
const NEWBORN_DAYS = 400

/**
 * An identity number beside the birth that the chart tells. A resident ID repeats its owner's birth: one that tells another is not this
 * person's, but for a slip of the pen. On a newborn it is the mother's.
 * @param isNewborn whether the chart's name or its day of registration says so; asked where it matters
 */
export function readNumber(written: string, birth: number, isNewborn: () => boolean): ReadNumber {
  const text = identifierText(written)
  if (isPlaceholderIdentifier(text)) return NOTHING
  const read = readResidentId(text, LAST_DAY)
  const number = read instanceof IdentifierFault ? text : read.number
  if (!/^\d{17}[\dX]$/.test(number)) {
    return text.length < 5
      ? NOTHING
      : { whose: OTHER, rest: hash53(text) % 2147483647, birth: 0, full: hash53(text), isSound: false }
  }
  const told = Number(number.slice(6, 14))
  const parts = {
    rest: Number(number.slice(0, 6) + number.slice(14, 17)),
    birth: told,
    full: hash53(number.slice(0, 17)),
    isSound: residentCheckCharacter(number) === number.charAt(17),
  }
  if (birth === 0 || isSlip(told, birth)) return { whose: OWN, ...parts }
  const isMothers = Math.trunc(birth / 10_000) - Math.trunc(told / 10_000) >= YOUNGEST_MOTHER && isNewborn()
  return { whose: isMothers ? MOTHERS : STRANGERS, ...parts }
}

/** Up to two parts of a date are wrong in one way or another; that all are says it is another's. */
function isSlip(told: number, birth: number): boolean {
  const level = birthLevel(told, birth)
  return level > 0 && level <= 5
}

/** Whether a chart was made in somebody's first year. */
export function isMadeForNewborn(registered: string, birth: number): boolean {
  const day = dayNumber(registered)
  if (day === 0 || birth === 0) return false
  const days = (dateOf(day) - dateOf(birth)) / 86_400_000
  return days >= 0 && days <= NEWBORN_DAYS
}

function dateOf(day: number): number {
  return Date.UTC(Math.trunc(day / 10_000), (Math.trunc(day / 100) % 100) - 1, day % 100)
}
