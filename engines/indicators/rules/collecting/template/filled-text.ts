/** Signs before which the platform's writer sets a quotation mark, so that no text runs as a formula. */
const QUOTED = /^'(?=[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠])/

/** A text as it was meant: without the writer's quotation mark, control signs, halves of a pair and space around. */
export function filledText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '')
    .trim()
    .replace(QUOTED, '')
    .trim()
}

const SHOWN = 40
/** A cell may hold thousands of signs, and a broken file thousands of such cells. */
const LOOKED_AT = 400

/** The beginning of what stands in a cell, for showing. */
export function seenText(text: string): string {
  const signs = [...filledText(text.slice(0, LOOKED_AT)).replace(/\s+/g, ' ')]
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : signs.join('')
}
