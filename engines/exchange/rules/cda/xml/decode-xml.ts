import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CdaRefusal } from '../../../contract/cda.ts'

/** 20 MB: a document with its pictures; what is larger is no document but a file. */
export const MOST_BYTES = 20_000_000

const ENCODING = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of an XML document: by its byte order mark, else by its declaration, else UTF-8. A mark outweighs the
 * declaration, since programs that save a file in another charset leave the declaration as it was. Bytes that are no text of
 * the charset are refused, never guessed.
 */
export function decodeXml(bytes: Uint8Array): Result<string, CdaRefusal> {
  if (bytes.length > MOST_BYTES) return refuse('cda.too-large', { limit: MOST_BYTES })
  const charset = markOf(bytes) ?? declaredCharset(bytes)
  if (charset === undefined) return refuse('cda.charset', { charset: '?' })
  try {
    return ok(new TextDecoder(charset, { fatal: true }).decode(bytes))
  } catch {
    return refuse('cda.charset', { charset: charset.toUpperCase() })
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
}

/** GBK and GB 2312 are parts of GB 18030. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('')
  const declared = ENCODING.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  if (/^(utf-?8|us-ascii)$/.test(declared)) return 'utf-8'
  return /^(gb-?18030|gbk|gb_?2312|gb2312-80|cp936)$/.test(declared) ? 'gb18030' : undefined
}
