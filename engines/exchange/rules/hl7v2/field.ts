import type { Delimiters } from './message.ts'

/** Part `number` of a text, from 1; undefined where there are fewer. */
export function partOf(text: string, separator: string, number: number): string | undefined {
  let from = 0
  for (let part = 1; part < number; part++) {
    const at = text.indexOf(separator, from)
    if (at === -1) return undefined
    from = at + 1
  }
  const end = text.indexOf(separator, from)
  return end === -1 ? text.slice(from) : text.slice(from, end)
}

/**
 * Undoes the escapes of chapter 2.7. What only says how to print (`\H\`, `\.in\`) is left out, `\.br\` is a new line; of `\Xhh\` the bytes
 * are characters below 256. What is no escape stays as it is.
 */
export function withoutEscapes(text: string, delimiters: Delimiters): string {
  const mark = delimiters.escape
  if (!text.includes(mark)) return text
  const { field, component, repetition, subcomponent } = delimiters
  const pieces = text.split(mark)
  let plain = pieces[0] as string
  for (let at = 1; at < pieces.length; at++) {
    const code = pieces[at] as string
    const isClosed = at + 1 < pieces.length
    const sign = isClosed
      ? signOf(code, { F: field, S: component, R: repetition, E: mark, T: subcomponent })
      : undefined
    if (sign === undefined) plain += mark + code
    else plain += sign + (pieces[++at] as string)
  }
  return plain
}

function signOf(code: string, signs: Readonly<Record<string, string>>): string | undefined {
  const sign = signs[code]
  if (sign !== undefined) return sign
  if (code === 'H' || code === 'N') return ''
  if (/^\.(?:br|sp\d*)$/.test(code)) return '\n'
  if (/^\.(?:in|ti|sk|fi|nf|ce)/.test(code)) return ''
  if (/^X(?:[0-9A-F]{2})+$/i.test(code)) return Buffer.from(code.slice(1), 'hex').toString('latin1')
  return undefined
}
