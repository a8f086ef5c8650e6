import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DocumentRefusal } from './document-refusals.ts'

const SIGNATURES = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
} as const

/** Tells a container from text by the first bytes; what is a container but none we read is refused with its remedy. */
export function detectContainer(bytes: Uint8Array): Result<'zip' | 'text', DocumentRefusal> {
  const place = 'first bytes'
  if (bytes.length === 0) return refuse('document.empty', { place: 'file' })
  if (starts(bytes, SIGNATURES.zip)) return ok('zip')
  if (starts(bytes, SIGNATURES.ole)) {
    // A password turns a .docx into an OLE file that holds one stream of this name.
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)
      ? refuse('document.encrypted', { place })
      : refuse('document.old-office-format', { place })
  }
  // A PDF may carry up to a kilobyte of other things before its mark.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    return refuse('document.pdf', { place })
  }
  if (starts(bytes, SIGNATURES.rtf)) return refuse('document.unsupported', { place })
  if (starts(bytes, SIGNATURES.utf16le) || starts(bytes, SIGNATURES.utf16be)) return ok('text')
  return looksBinary(bytes) ? refuse('document.unsupported', { place }) : ok('text')
}

const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Text in UTF-8 or GB18030 has no NUL and hardly a control character. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  }
  return controls > sample.length / 100
}

const TAG = /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta|h[1-6])[\s/>]/i

/** True when decoded text is a web page or a piece of one. A stray `<` in prose is not enough: a tag and its end must be there. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 8192)
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)/i.test(start) || (TAG.test(start) && /<\/[a-z]/i.test(text))
}

/** Office's older XML of one file; it is text, but not a page. */
export function looksLikeOfficeXml(text: string): boolean {
  return (
    /^\s*<\?xml/.test(text) && /schemas-microsoft-com:office|schemas\.microsoft\.com\/office/.test(text.slice(0, 4096))
  )
}

/** The delimiter that parts most lines into the same number (three or more) of fields; undefined when the text is not a table. */
export function detectDelimiter(text: string): ',' | '\t' | ';' | undefined {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40)
  if (lines.length < 2) return undefined
  let best: { delimiter: ',' | '\t' | ';'; share: number } | undefined
  for (const delimiter of [',', '\t', ';'] as const) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length)
    const usual = mostFrequent(counts.filter((count) => count >= 3))
    if (usual === undefined) continue
    const share = counts.filter((count) => count === usual).length / lines.length
    if (share >= 0.6 && (!best || share > best.share)) best = { delimiter, share }
  }
  return best?.delimiter
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const times = new Map<number, number>()
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0]
}
