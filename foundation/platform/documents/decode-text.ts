import { ok, type Result, refuse } from '@kangcheng/kernel'
import iconv from 'iconv-lite'
import type { DocumentRefusal } from './document-refusals.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes the text of a file: byte order mark, then strict UTF-8, then the charset a page declares, then GB18030
 * (which holds GBK and GB2312). UTF-8 comes before the declared charset: bytes that are valid UTF-8 with
 * Chinese in them are practically never anything else, while pages keep a stale `gb2312` when they are saved anew.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DocumentRefusal> {
  const marked = byMark(bytes)
  if (marked) {
    const text = strict(marked, bytes)
    return text === undefined ? unknown(marked) : ok({ text, encoding: marked })
  }
  const utf8 = strict('utf-8', bytes)
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' })

  const declared = declaredCharset(bytes)
  for (const encoding of declared ? [declared, 'gb18030'] : ['gb18030']) {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
    if (!text.includes('\uFFFD') && (encoding === declared || plausibleChinese(text))) return ok({ text, encoding })
  }
  return unknown('gb18030')
}

function unknown(tried: string) {
  return refuse('document.encoding-unknown', { place: 'file', tried })
}

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function strict(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The charset of a `<meta>` in the first kilobytes; GB2312 and GBK are read as GB18030, which holds both. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase()
  if (!name || name.startsWith('utf')) return undefined
  if (/^(?:gb2312|gbk|gb18030|x-gbk)$/.test(name)) return 'gb18030'
  return iconv.encodingExists(name) ? name : undefined
}

/** Any byte string of another encoding decodes to rare signs; a real text is nearly all common Han, ASCII and punctuation. */
function plausibleChinese(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const han = sample.match(/[\u4E00-\u9FA5]/g)?.length ?? 0
  // Level-1 characters of GB 2312 are 3,755 by use; these function words stand in any page of Chinese.
  const usual = sample.match(/[的一是在和有为中年市以人率数区国上下]/g)?.length ?? 0
  const other =
    sample.match(/[^\u4E00-\u9FA5\u3000-\u303F\uFF00-\uFFEF\u2000-\u22FF\s\u0020-\u007E\u00A0-\u00FF]/g)?.length ?? 0
  return han > 0 && usual >= han / 100 && other <= sample.length / 50
}
