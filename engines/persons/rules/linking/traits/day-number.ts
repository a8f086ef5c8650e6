/** A day as yyyymmdd; 0 for a text that is none. Reads 1982-08-18, 19820818, 1982/8/18, 1982年8月18日. */
export function dayNumber(text: string): number {
  const parts = PLAIN.exec(text) ?? readParts(text.normalize('NFKC').trim())
  if (!parts) return 0
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  return month > 12 || day > 31 || month < 1 || day < 1 ? 0 : year * 10_000 + month * 100 + day
}

const PLAIN = /^(\d{4})-(\d\d)-(\d\d)$/

function readParts(written: string): RegExpExecArray | null {
  return /^(\d{4})\D{0,2}(\d{1,2})\D{0,2}(\d{1,2})\D?(?:[T ].*)?$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)/.exec(written)
}

export const BIRTH_LEVELS = [
  'missing',
  'same',
  'month and day exchanged',
  'first of the year',
  'one digit',
  'two parts',
  'different',
] as const
const [SAME, EXCHANGED, FIRST_OF_YEAR, ONE_DIGIT, TWO_PARTS, DIFFERENT] = [1, 2, 3, 4, 5, 6] as const

/** How near two days of birth are; see {@link BIRTH_LEVELS}. */
export function birthLevel(one: number, other: number): number {
  if (one === 0 || other === 0) return 0
  if (one === other) return SAME
  const [year, others] = [Math.trunc(one / 10_000), Math.trunc(other / 10_000)]
  const [month, day] = [Math.trunc(one / 100) % 100, one % 100]
  const [othersMonth, othersDay] = [Math.trunc(other / 100) % 100, other % 100]
  if (year === others) {
    if (month === othersDay && day === othersMonth) return EXCHANGED
    // A day that nobody knew is written as the first of January.
    if (one % 10_000 === 101 || other % 10_000 === 101) return FIRST_OF_YEAR
  }
  if (differingDigits(one, other) === 1) return ONE_DIGIT
  const same = Number(year === others) + Number(month === othersMonth) + Number(day === othersDay)
  return same === 2 ? TWO_PARTS : DIFFERENT
}

/** More differing digits are not counted: they are no slip. */
const MANY = 3

/** How many decimal digits of two numbers differ, up to {@link MANY}. */
export function differingDigits(one: number, other: number): number {
  let count = 0
  let [first, second] = [one, other]
  while (first !== second && count < MANY) {
    const [nextFirst, nextSecond] = [Math.floor(first / 10), Math.floor(second / 10)]
    if (first - nextFirst * 10 !== second - nextSecond * 10) count++
    first = nextFirst
    second = nextSecond
  }
  return count
}
