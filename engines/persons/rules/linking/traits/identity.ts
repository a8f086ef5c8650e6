import { nameText } from '@kangcheng/methods/identity'
import { temporaryName } from './chart-name.ts'
import { BIRTH_LEVELS, birthLevel, dayNumber, differingDigits } from './day-number.ts'
import { together } from './hash.ts'
import { isMadeForNewborn, MOTHERS, OTHER, OWN, readNumber } from './own-number.ts'
import type { Planes, Trait } from './trait.ts'

const NUMBER_LEVELS = ['no number', 'same number', 'number with one slip', 'different numbers', 'same mother'] as const
const [SAME, SLIP, DIFFERENT, SAME_MOTHER] = [1, 2, 3, 4] as const
const BIRTHS = BIRTH_LEVELS.length
/** Of pairs of one person: what is expected of numbers and of births. */
const EXPECTED_NUMBERS = [0.4, 0.5, 0.06, 0.02, 0.02]
const EXPECTED_BIRTHS = [0.02, 0.9, 0.01, 0.02, 0.02, 0.02, 0.01]

const [WHOSE, REST, TOLD, BIRTH, FULL, SOUND] = [0, 1, 2, 3, 4, 5] as const

/**
 * Identity number and birth as one evidence: a resident ID repeats the birth, so that two agreements would be counted where there is one.
 */
export const identity: Trait = {
  name: 'identity',
  role: 'identity',
  levels: NUMBER_LEVELS.flatMap((number) => BIRTH_LEVELS.map((birth) => `${number}, birth ${birth}`)),
  expected: EXPECTED_NUMBERS.flatMap((number) => EXPECTED_BIRTHS.map((birth) => number * birth)),
  planes: ['int32', 'int32', 'int32', 'int32', 'float64', 'int32'],
  read({ identityNumber, birthDate, name, registered }) {
    const day = dayNumber(birthDate)
    // Nobody alive was born then: it stands where nothing was known.
    const birth = day === 19_000_101 ? 0 : day
    const isNewborn = () => temporaryName(nameText(name)) !== undefined || isMadeForNewborn(registered, birth)
    const { whose, rest, birth: told, full, isSound } = readNumber(identityNumber, birth, isNewborn)
    return [whose, rest, told, birth === 0 && whose === OWN ? told : birth, full, Number(isSound)]
  },
  level(planes, one, other) {
    const birth = birthLevel(at(planes, BIRTH, one), at(planes, BIRTH, other))
    return numberLevel(planes, one, other) * BIRTHS + birth
  },
  keys: [
    { name: 'number', of: (planes, row) => (isOwn(at(planes, WHOSE, row)) ? at(planes, FULL, row) : Number.NaN) },
    { name: 'birth', of: (planes, row) => at(planes, BIRTH, row) || Number.NaN },
    {
      name: 'mother and birth',
      of: (planes, row) =>
        at(planes, WHOSE, row) === MOTHERS ? together(at(planes, FULL, row), at(planes, BIRTH, row)) : Number.NaN,
    },
  ],
}

function numberLevel(planes: Planes, one: number, other: number): number {
  const [whose, others] = [at(planes, WHOSE, one), at(planes, WHOSE, other)]
  if (whose === MOTHERS && others === MOTHERS)
    return at(planes, FULL, one) === at(planes, FULL, other) ? SAME_MOTHER : DIFFERENT
  if (!isOwn(whose) || !isOwn(others)) return 0
  if (at(planes, FULL, one) === at(planes, FULL, other)) return SAME
  if (whose === OTHER || others === OTHER) return whose === others ? DIFFERENT : 0
  return isSlip(planes, one, other) ? SLIP : DIFFERENT
}

function isOwn(whose: number): boolean {
  return whose === OWN || whose === OTHER
}

/** One digit, or two neighbours exchanged. */
function isSlip(planes: Planes, one: number, other: number): boolean {
  const [rest, others] = [at(planes, REST, one), at(planes, REST, other)]
  const [told, othersTold] = [at(planes, TOLD, one), at(planes, TOLD, other)]
  const differing = differingDigits(rest, others) + differingDigits(told, othersTold)
  if (differing === 1) return true
  if (differing !== 2) return false
  const [text, othersText] = [digits(rest, told), digits(others, othersTold)]
  let first = 0
  while (text[first] === othersText[first]) first++
  return text[first] === othersText[first + 1] && text[first + 1] === othersText[first]
}

function digits(rest: number, told: number): string {
  const parts = String(rest).padStart(9, '0')
  return parts.slice(0, 6) + told + parts.slice(6)
}

export const BIRTH_SAME = BIRTH_LEVELS.indexOf('same')

/** What a level says of the two numbers, and of the two births (as {@link BIRTH_LEVELS}). */
export function numberAndBirth(level: number): { areTwo: boolean; areOne: boolean; birth: number } {
  const number = Math.trunc(level / BIRTHS)
  return { areTwo: number === DIFFERENT, areOne: number === SAME || number === SLIP, birth: level % BIRTHS }
}

/** Both numbers are sound: where they differ by more than a slip they are of two people, whatever else agrees. */
export function areSound(planes: Planes, one: number, other: number): boolean {
  return at(planes, SOUND, one) === 1 && at(planes, SOUND, other) === 1
}

/** Their own numbers are the same, or one slip apart. */
export function shareNumber(planes: Planes, one: number, other: number): boolean {
  const level = numberLevel(planes, one, other)
  return level === SAME || level === SLIP
}

function at(planes: Planes, plane: number, row: number): number {
  return (planes[plane] as Int32Array)[row] as number
}
