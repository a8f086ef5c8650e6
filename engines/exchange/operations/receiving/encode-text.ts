import iconv from 'iconv-lite'
import { announcedCharset, type Charset } from '../../rules/hl7v2/charset.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'

/** The bytes of a text in a charset. */
export function encodeIn(text: string, charset: Charset): Buffer {
  return charset === 'utf-8' ? Buffer.from(text) : iconv.encode(text, 'gb18030')
}

/** The bytes of a text that was edited at the desk, in the charset that it says it has, else in that of its feed. */
export function encodeText(text: string, { settings }: Pick<OpenFeed, 'settings'>): Buffer {
  if (settings.format === 'cda') return encodeIn(text, /^<\?xml[^>]*encoding="gb/i.test(text) ? 'gb18030' : 'utf-8')
  if (settings.format === 'table' || settings.format === 'fhir') return Buffer.from(text)
  // Segments end with a return; a text field of a browser ends lines with another sign.
  const segments = text.replace(/\r\n?|\n/g, '\r')
  return encodeIn(segments, announcedCharset(Buffer.from(segments)) ?? settings.charset)
}
