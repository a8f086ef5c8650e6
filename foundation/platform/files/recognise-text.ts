import { ok, type Result, refuse } from '@kangcheng/kernel'
import iconv from 'iconv-lite'
import { detectDelimiter, looksLikeHtml } from '../documents/detect-format.ts'
import type { FileRefusal } from './file-refusals.ts'
import { FILE_TYPES } from './file-types.ts'
import type { RecognisedFile } from './recognise-file.ts'

/** Text in UTF-8 or GB18030 (which holds GBK) without anything that makes a browser or a shell run it. */
export function recogniseText(bytes: Uint8Array): Result<RecognisedFile, FileRefusal> {
  const decoded = decode(bytes)
  if (!decoded) return refuse('file.kind-not-taken', { what: '?' })
  const { text, encoding } = decoded
  const start = text.slice(0, 8192).trimStart()
  if (/^#!/.test(start)) return refuse('file.script', { what: '#!' })
  if (/^<\?php/i.test(start)) return refuse('file.script', { what: 'PHP' })
  if (/^@echo\s+off\b/i.test(start)) return refuse('file.script', { what: 'BAT' })
  if (/<svg[\s>]/i.test(start)) return refuse('file.web-page', { what: 'SVG' })
  if (looksLikeHtml(text) || /<script[\s>]/i.test(start)) return refuse('file.web-page', { what: 'HTML' })
  if (/^<\?xml/i.test(start)) return refuse('file.web-page', { what: 'XML' })
  if (/^\{\\rtf/.test(start)) return refuse('file.kind-not-taken', { what: 'RTF' })
  const type = detectDelimiter(text) === undefined ? 'text' : 'csv'
  return ok({ type, mediaType: `${FILE_TYPES[type].mediaType}; charset=${encoding}` })
}

/** Short tables have too few signs for a guess by frequency, so only what cannot be text is turned away. */
function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'gb18030' } | undefined {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)) {
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8' }
  } catch {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030')
    return text.includes('\uFFFD') || isRare(text) ? undefined : { text, encoding: 'gb18030' }
  }
}

/** Other bytes decode to rare signs; a real text is Han, punctuation and ASCII but for one sign in fifty. */
function isRare(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const rare = sample.match(/[^\u4E00-\u9FA5\u3000-\u303F\uFF00-\uFFEF\u2000-\u22FF\s\u0020-\u007E\u00A0-\u00FF]/g)
  return (rare?.length ?? 0) > sample.length / 50
}
