import { osaDistance } from '../strings/levenshtein.ts'
import { residentCheckCharacter } from './check-characters.ts'
import { IdentifierFault, identifierText } from './identifier-text.ts'
import { hasSoundCheck } from './permits.ts'
import { readResidentId } from './resident-id.ts'

export interface NumberComparison {
  /** `edits`: of another kind, or more of them. */
  readonly kind: 'same' | 'one-digit' | 'transposition' | 'edits'
  /** Insertions, deletions, substitutions and transpositions, counted up to 3; 4 is more. */
  readonly distance: number
  /** The first place that differs, counted from 0. */
  readonly at?: number
  /** Which of them have a check character that fits. Two that both fit are never one slip apart. */
  readonly sound: 'both' | 'first' | 'second' | 'neither'
}

const MOST_EDITS = 3

/**
 * How two ID numbers differ, after blanks, width and case, a 15-digit number as its 18, and a travel permit of HK and Macao
 * without the two digits that count its renewals.
 * One digit or two neighbours exchanged, with one of the two numbers sound, is a slip of the pen in the other.
 * @example
 * compareNumbers('11010519491231002X', '11010519491321002X')
 * // { kind: 'transposition', distance: 1, at: 11, sound: 'first' }
 */
export function compareNumbers(first: string, second: string): NumberComparison {
  const [one, other] = [fullNumber(first), fullNumber(second)]
  const sound = [one, other].map((text) => hasSoundCheck(text) === true) as [boolean, boolean]
  const which = sound[0] ? (sound[1] ? 'both' : 'first') : sound[1] ? 'second' : 'neither'
  if (one === other) return { kind: 'same', distance: 0, sound: which }
  const distance = osaDistance.must(one, other, MOST_EDITS)
  const at = firstDifference(one, other)
  const single = distance === 1 && one.length === other.length
  const swapped = single && one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at)
  return { kind: swapped ? 'transposition' : single ? 'one-digit' : 'edits', distance, at, sound: which }
}

/**
 * The sound resident ID numbers that are one digit or one exchange of neighbours away from an unsound one, in order: what
 * may have been meant. None for a number that is sound, or that is not of 18 characters, or a `today` that is no day. Most errors have several mends:
 * they are for finding candidates, and prove nothing.
 * @example possibleNumbers('11010519491321002X', '2026-11-22').includes('11010519491231002X') // true
 */
export function possibleNumbers(typed: string, today: string): readonly string[] {
  const text = identifierText(typed)
  if (hasSoundCheck(text) !== false) return []
  const found = new Set<string>()
  for (let place = 0; place < 17; place++) {
    for (const digit of '0123456789') found.add(text.slice(0, place) + digit + text.slice(place + 1))
    found.add(exchanged(text, place))
  }
  found.add(text.slice(0, 17) + residentCheckCharacter(text))
  return [...found].filter((number) => isFlawless(number, today)).sort()
}

function isFlawless(number: string, today: string): boolean {
  const read = readResidentId(number, today)
  return !(read instanceof IdentifierFault) && read.warnings.length === 0
}

function exchanged(text: string, place: number): string {
  return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2)
}

function fullNumber(typed: string): string {
  const text = identifierText(typed)
  if (/^[HM]\d{10}$/.test(text)) return text.slice(0, 9)
  if (text.length !== 15) return text
  // Any day later than all births that 15 digits can name.
  const read = readResidentId(text, '2099-12-31')
  return read instanceof IdentifierFault ? text : read.number
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (one.charAt(at) === other.charAt(at)) at++
  return at
}
