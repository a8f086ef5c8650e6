import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DocumentLimits } from '../documents/document-limits.ts'
import type { DocumentRefusal } from '../documents/document-refusals.ts'
import { type Archive, openArchive } from '../documents/open-archive.ts'
import type { FileRefusal } from './file-refusals.ts'
import { FILE_TYPES, type FileTypeName } from './file-types.ts'
import type { RecognisedFile } from './recognise-file.ts'

/** The entry by which a container is known, whatever its parts are called elsewhere. */
const MARKS: readonly [entry: string, FileTypeName][] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['OFD.xml', 'ofd'],
]
const PROGRAM_MARKS = { 'META-INF/MANIFEST.MF': 'JAR', 'AndroidManifest.xml': 'APK' }
const MACROS = /(?:^|\/)vbaProject\.bin$|(?:^|\/)xl\/macrosheets\//i

/** What a zip is by its entries. All of them are inflated once within the limits: a bomb must not wait for its reader. */
export async function recogniseContainer(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<RecognisedFile, FileRefusal>> {
  const archive = await openArchive(bytes, limits)
  if (!archive.ok) return refuseAs(archive.refusal.code)
  const { names } = archive.value
  const program = Object.entries(PROGRAM_MARKS).find(([entry]) => names.has(entry))
  if (program) return refuse('file.program', { what: program[1] })
  const found = MARKS.filter(([entry]) => names.has(entry))
  const [first] = found
  if (!first) return refuse('file.archive', { what: 'ZIP' })
  if (found.length > 1) return refuse('file.hidden-head', { what: 'ZIP' })
  if ([...names].some((name) => MACROS.test(name))) return refuse('file.macros')
  const fault = await readAll(archive.value)
  if (fault) return refuseAs(fault)
  const [, type] = first
  return ok({ type, mediaType: FILE_TYPES[type].mediaType })
}

async function readAll(archive: Archive): Promise<DocumentRefusal | undefined> {
  for (const name of archive.names) {
    if (name.endsWith('/')) continue
    const read = await archive.read(name, () => undefined)
    if (!read.ok) return read.refusal.code
  }
  return undefined
}

function refuseAs(code: DocumentRefusal): Result<never, FileRefusal> {
  if (code === 'document.zip-bomb') return refuse('file.unpacks-too-large')
  return refuse(code === 'document.encrypted' ? 'file.encrypted' : 'file.damaged')
}
