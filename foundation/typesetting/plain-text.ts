/** What XML 1.0 cannot hold: control signs, halves of a surrogate pair, the two that are no characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
/** Signs that turn the direction of what follows: a name could disguise the text around it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** A text as it may stand in a document: without signs that break the file or turn its direction. */
export function plainText(text: string): string {
  return text.replace(NOT_XML, '').replace(TURNING, '')
}

/** The same where a text has one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}
