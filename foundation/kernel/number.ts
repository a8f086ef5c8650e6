import { ok, type Result, refuse } from './refusal.ts'

export type NumberRefusal = 'number.empty' | 'number.not-a-number' | 'number.too-large'

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * Reads a number as people type it: full-width digits and signs, thousands separators, spaces around.
 * What overflows a double (`1e400`) is refused, never turned into infinity.
 */
export function readNumber(text: string): Result<number, NumberRefusal> {
  const plain = halfWidth(text).replaceAll('−', '-').trim()
  if (plain === '') return refuse('number.empty')
  const bare = GROUPED.test(plain) ? plain.replaceAll(',', '') : plain
  if (!NUMBER.test(bare)) return refuse('number.not-a-number', { seen: text.slice(0, 40) })
  const value = Number(bare)
  return Number.isFinite(value) ? ok(value) : refuse('number.too-large', { seen: text.slice(0, 40) })
}

/** Full-width letters, digits, signs and the ideographic space as their ASCII twins; everything else unchanged. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
