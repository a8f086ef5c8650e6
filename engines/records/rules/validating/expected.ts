import { note, type State } from './state.ts'

/** Codes that one value set has, and where it is from. */
export interface CodeSet {
  readonly url: string
  readonly codes: ReadonlySet<unknown>
  readonly has: (value: unknown) => boolean
}

/** @param codes separated by spaces, as no code has any. */
export function codeSet(url: string, codes: string): CodeSet {
  const known = new Set<unknown>(codes.split(' '))
  return { url, codes: known, has: (value) => known.has(value) }
}

const WORDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text of 1 to 1048576 characters without control characters',
  markdown: 'a text of 1 to 1048576 characters without control characters',
  code: 'a code without spaces at its ends',
  id: 'an id: 1 to 64 letters, digits, - and .',
  uri: 'a URI without spaces',
  url: 'a URL without spaces',
  canonical: 'a canonical URL without spaces',
  oid: 'an OID, urn:oid:1.2.3',
  uuid: 'a UUID, urn:uuid: and lower case digits',
  base64Binary: 'base64',
  decimal: 'a number',
  integer: 'a whole number of 32 bits',
  positiveInt: 'a whole number from 1 to 2147483647',
  unsignedInt: 'a whole number from 0 to 2147483647',
  date: 'a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD',
  dateTime: 'a date of the calendar, or YYYY-MM-DDThh:mm:ss with a zone such as +08:00',
  instant: 'YYYY-MM-DDThh:mm:ss with a zone such as +08:00, a day of the calendar',
  time: 'a time: hh:mm:ss',
  mimeType: 'a MIME type such as text/plain',
  currency: 'three capital letters of ISO 4217',
}

/** Notes that a primitive value is not what it should be. The value itself is never repeated: it may be a person's. */
export function bad(state: State, name: string, value: unknown, expected: string | CodeSet): void {
  const words = typeof expected === 'string' ? (WORDS[expected] ?? expected) : wordsOf(expected)
  const instead =
    value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : undefined
  if (instead !== undefined) note(state, 'structure', `is ${instead}; it must be ${words}`, name)
  else note(state, typeof expected === 'string' ? 'value' : 'code-invalid', `must be ${words}`, name)
}

function wordsOf({ url, codes }: CodeSet): string {
  return codes.size <= 12 ? `one of ${[...codes].join(', ')} (${url})` : `one of the ${codes.size} codes of ${url}`
}
