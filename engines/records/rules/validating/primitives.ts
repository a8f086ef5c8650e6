/*
 * The primitive types of FHIR R4 (https://hl7.org/fhir/R4/datatypes.html), asked in one pass over the text. None of the
 * expressions below can go back over what it has read. Dates are in dates.ts.
 */

const LONGEST = 1024 * 1024
const SHORT = 128
// biome-ignore lint/suspicious/noControlCharactersInRegex: what FHIR forbids.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const SPACE = /\s/
const LOOSE_SPACE = /^\s|\s\s|\s$/
const OID = /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/
const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const MIME = /^[\w!#$&^.+*-]+(?:\/[\w!#$&^.+*-]+)?(?:\s*;.*)?$/
const CURRENCY = /^[A-Z]{3}$/

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/**
 * At most 1 MiB in UTF-16 units; no control characters but tab and line ends; no half of a surrogate pair, which no UTF-8
 * can hold.
 */
export function isString(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return false
  return value.length <= SHORT && isPlain(value) ? true : !CONTROL.test(value) && value.isWellFormed()
}

/** Whether nothing stands in a text that must be looked at closely. A loop beats an expression on short texts. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i)
    if (sign < 32 || (sign & 0xf800) === 0xd800) return false
  }
  return true
}

export const isMarkdown = isString

/** No space at an end, none twice. */
export function isCode(value: unknown): value is string {
  return isUri(value) || (isString(value) && !LOOSE_SPACE.test(value))
}

/** 1 to 64 of letters, digits, `-` and `.`. */
export function isId(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > 64) return false
  for (let i = 0; i < value.length; i += 1) {
    const sign = value.charCodeAt(i)
    const isLetter = (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90)
    if (!isLetter && !(sign >= 48 && sign <= 57) && sign !== 45 && sign !== 46) return false
  }
  return true
}

export function isUri(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false
  return (value.length <= SHORT && isVisible(value)) || (isString(value) && !SPACE.test(value))
}

/** Whether all signs are the visible ones of ASCII. */
function isVisible(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i)
    if (sign <= 32 || sign >= 127) return false
  }
  return true
}

export const isUrl = isUri
export const isCanonical = isUri

export function isOid(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1024 && OID.test(value)
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && value.length === 45 && UUID.test(value)
}

/** Fours of the alphabet, `=` only at the end, white space anywhere. Its length is bounded by the door. */
export function isBase64Binary(value: unknown): value is string {
  if (typeof value !== 'string') return false
  let count = 0
  let padding = 0
  for (let i = 0; i < value.length; i += 1) {
    const sign = value.charCodeAt(i)
    if (sign === 32 || (sign >= 9 && sign <= 13)) continue
    count += 1
    if (sign === 61) padding += 1
    else if (padding > 0 || !isBase64(sign)) return false
  }
  return count > 0 && count % 4 === 0 && padding <= 2
}

function isBase64(sign: number): boolean {
  if (sign >= 97) return sign <= 122
  if (sign >= 65) return sign <= 90
  return (sign >= 47 && sign <= 57) || sign === 43
}

export const isDecimal = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** 32 bits with sign. */
export const isInteger = (value: unknown): value is number => typeof value === 'number' && (value | 0) === value
export const isPositiveInt = (value: unknown): value is number => isInteger(value) && value > 0
export const isUnsignedInt = (value: unknown): value is number => isInteger(value) && value >= 0

/** BCP 13, by its shape: the list is no closed one. FHIR also names formats by one word, `json`. */
export function isMimeType(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 256 && MIME.test(value)
}

/** ISO 4217, by its shape: HL7 publishes no list of it. */
export const isCurrency = (value: unknown): value is string => typeof value === 'string' && CURRENCY.test(value)
