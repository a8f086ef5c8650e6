import type { Read } from './message.ts'

export const CHARSETS = ['utf-8', 'gb18030'] as const
export type Charset = (typeof CHARSETS)[number]

/**
 * What MSH-18 says (table 0211), which stands before anything that is not ASCII; undefined where it says nothing that is
 * known here. GBK and GB 2312 are parts of GB 18030.
 */
export function announcedCharset(bytes: Uint8Array): Charset | undefined {
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  const end = head.search(/[\r\n]/)
  const field = (end === -1 ? head : head.slice(0, end)).split(head[3] ?? '|')[17] ?? ''
  if (/UTF-?8/i.test(field)) return 'utf-8'
  return /^(?:GB|CP936)/i.test(field.trim()) ? 'gb18030' : undefined
}

const DECODERS = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true }),
}

/** The text of a message; a byte order mark is left out. Bytes that are no text of the charset are refused, never guessed. */
export function decodeText(bytes: Uint8Array, charset: Charset): Read<string> {
  try {
    const text = DECODERS[charset].decode(bytes)
    // No charset means anything by it, and no database keeps it in a text.
    return text.includes('\0') ? { ok: false, fault: { code: 'zero-byte' } } : { ok: true, value: text }
  } catch {
    return { ok: false, fault: { code: 'charset', value: charset.toUpperCase() } }
  }
}
