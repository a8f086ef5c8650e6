/** Of a string no more than this is looked at, in UTF-16 units, except by `:exact`. */
export const TEXT_LIMIT = 1024
/** A search for the beginning of words knows so many words of a string. */
export const WORD_LIMIT = 8

const MARKS = /\p{M}+/gu
const NO_SIGN = /[^\p{L}\p{N}]+/gu

/**
 * A text as strings are compared: widths and compatibility forms made one, small letters, no accents; whatever is neither
 * letter nor digit counts as one blank. FHIR: case and accents do not matter, nor do punctuation and blanks.
 * @example plainText('  O’Brien-Müller ') // 'o brien muller'
 */
export function plainText(written: string): string {
  const text = written.length > TEXT_LIMIT ? written.slice(0, TEXT_LIMIT) : written
  if (isPlain(text)) return text
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(NO_SIGN, ' ')
    .trim()
    .slice(0, TEXT_LIMIT)
}

/** Whether it is made of small ASCII letters, digits, Han characters and single blanks: as most names here are. */
function isPlain(text: string): boolean {
  let afterBlank = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) {
      if (afterBlank) return false
      afterBlank = true
      continue
    }
    afterBlank = false
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (unit >= 0x30 && unit <= 0x39) continue
    if (unit >= 0x4e00 && unit <= 0x9fff) continue
    return false
  }
  return !afterBlank || text === ''
}

/** Whether a plain text goes on with `start` at one of its first eight words. */
export function hasWordStart(plain: string, start: string): boolean {
  let at = 0
  for (let word = 0; word < WORD_LIMIT; word++) {
    if (plain.startsWith(start, at)) return true
    at = plain.indexOf(' ', at) + 1
    if (at === 0) return false
  }
  return false
}

/** A Chinese character of the basic plane: in a language without blanks each of them can begin a word. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)
}

export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true
  return false
}
