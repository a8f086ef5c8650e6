/** Why a text is no number of its kind. */
export type IdentifierFaultReason =
  /** Too short or too long. */
  | 'length'
  /** A character that cannot stand where it stands. */
  | 'character'
  /** A birth date that the calendar does not have. */
  | 'impossible-date'
  /** Born after the day of the question. */
  | 'future-birth'
  /** The day of the question is none: a mistake of the caller. */
  | 'no-today'

/** A text that is no such number. The detail never repeats the text: it may be somebody's. */
export class IdentifierFault {
  readonly reason: IdentifierFaultReason
  readonly detail: string

  constructor(reason: IdentifierFaultReason, detail: string) {
    this.reason = reason
    this.detail = detail
  }
}

/**
 * As people type and paste them: full-width digits, lower-case x, blanks, marks without width, hyphens, brackets within.
 * @example identifierText('１１０１０５-1949 1231 002x') // '11010519491231002X'
 */
export function identifierText(typed: string): string {
  if (/^[0-9A-Z]*$/.test(typed)) return typed
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\-‐-―()_]/gu, '')
}

const NOTHING = new Set(['无', '不详', '未知', '没有', '暂无', 'NONE', 'NULL', 'NA', 'N/A', 'X', 'TEST'])

/**
 * Whether a text stands where no number was known: empty, one character over and over, digits in their order, 无, 不详.
 * @example isPlaceholderIdentifier('111111111111111111') // true
 */
export function isPlaceholderIdentifier(typed: string): boolean {
  const text = identifierText(typed)
  return text === '' || NOTHING.has(text) || /^(.)\1+$/u.test(text) || '12345678901234567890'.startsWith(text)
}
