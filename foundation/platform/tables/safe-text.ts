/**
 * Signs with which a spreadsheet takes a text for a formula (OWASP, CSV injection), with their full-width twins,
 * which some programs fold; also behind space or invisible signs, which some programs trim.
 */
const FORMULA = /^(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/
/** Signs that XML 1.0 cannot carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to be removed
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * A text that no spreadsheet runs: one that looks like a formula gets a quotation mark in front.
 * Line ends become `\n`; control signs and halves of a pair, which no format can carry, are dropped.
 */
export function safeText(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(UNWRITABLE, '')
    .replace(/\r\n?/g, '\n')
  return FORMULA.test(clean) ? `'${clean}` : clean
}
