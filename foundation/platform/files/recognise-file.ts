import { ok, type Result, refuse } from '@kangcheng/kernel'
import { fileTypeFromBuffer } from 'file-type'
import { DOCUMENT_LIMITS, type DocumentLimits } from '../documents/document-limits.ts'
import type { FileRefusal } from './file-refusals.ts'
import { ARCHIVES, FILE_TYPES, type FileTypeName, PROGRAMS, SCRIPT_EXTENSIONS } from './file-types.ts'
import { recogniseContainer } from './recognise-container.ts'
import { recogniseText } from './recognise-text.ts'

/** What a file is by its bytes. */
export interface RecognisedFile {
  readonly type: FileTypeName
  /** For a Content-Type, with the encoding of text. */
  readonly mediaType: string
}

type Recognised = Result<RecognisedFile, FileRefusal>

/**
 * Decides by the bytes what a file is, from a closed list; the name only adds what bytes cannot tell, that a text is a
 * script. A file that is two things at once is none.
 */
export async function recogniseFile(
  bytes: Uint8Array,
  fileName: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<Recognised> {
  if (bytes.length === 0) return refuse('file.empty')
  if (startsWith(bytes, ZIP)) return recogniseContainer(bytes, limits)
  if (startsWith(bytes, COMPOUND)) return refuseCompound(bytes)
  const found = (await fileTypeFromBuffer(bytes))?.ext
  const type = found && TYPE_OF_SIGNATURE[found]
  if (type) {
    return endsAsZip(bytes)
      ? refuse('file.hidden-head', { what: 'ZIP' })
      : ok({ type, mediaType: FILE_TYPES[type].mediaType })
  }
  const text = recogniseText(bytes)
  // Signatures of two signs stand at the start of ordinary words: BMI is no bitmap.
  if (!text.ok && text.refusal.code === 'file.kind-not-taken') return refuseSignature(bytes, found)
  // A reader looks for this mark further in too, and would open as a document what we took for text.
  if (hasPdfMark(bytes)) return refuse('file.hidden-head', { what: 'PDF' })
  const extension = extensionOf(fileName)
  if (text.ok && SCRIPT_EXTENSIONS.has(extension)) return refuse('file.script', { what: `.${extension}` })
  return text
}

/** The ending of a name in lower case, without its dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^.\s/\\]{1,12})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const TYPE_OF_SIGNATURE: Readonly<Record<string, FileTypeName>> = {
  pdf: 'pdf',
  png: 'png',
  apng: 'png',
  jpg: 'jpeg',
  webp: 'webp',
  tif: 'tiff',
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function hasPdfMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

function refuseSignature(bytes: Uint8Array, found: string | undefined): Recognised {
  const what = found?.toUpperCase() ?? '?'
  if (found !== undefined && PROGRAMS.has(found)) return refuse('file.program', { what })
  if (found !== undefined && ARCHIVES.has(found)) return refuse('file.archive', { what })
  return hasPdfMark(bytes) ? refuse('file.hidden-head', { what: 'PDF' }) : refuse('file.kind-not-taken', { what })
}

/** Office before 2007, WPS, installers and mail share one container; the names of its streams tell them apart. */
function refuseCompound(bytes: Uint8Array): Recognised {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return refuse('file.encrypted')
  const office = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'].some(has)
  return office ? refuse('file.old-office') : refuse('file.kind-not-taken', { what: 'OLE' })
}

/** Whether the bytes are a zip too: such a file is read from its end. */
function endsAsZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-(END_RECORD + LONGEST_COMMENT)))
  for (let at = tail.lastIndexOf(END_MARK); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_MARK, at - 1)) {
    if (at + END_RECORD <= tail.length && at + END_RECORD + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}

/** APPNOTE 4.3.16: the last record of a zip, and the comment that may follow it. */
const END_MARK = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const END_RECORD = 22
const LONGEST_COMMENT = 65_535
