import { ok, type Result, refuse } from '@kangcheng/kernel'
import { openBudget } from './budget.ts'
import { decodeText } from './decode-text.ts'
import { detectContainer, detectDelimiter, looksLikeHtml, looksLikeOfficeXml } from './detect-format.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'
import { DOCUMENT_REFUSAL_WORDS, type DocumentRefusal } from './document-refusals.ts'
import { openArchive } from './open-archive.ts'
import { readCsv } from './read-csv.ts'
import { DOCX_PART, readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { readXlsx, XLSX_PART } from './read-xlsx.ts'
import type { Block, SourceDocument } from './source-document.ts'

/**
 * Reads an untrusted file as lines and tables. The format is decided by the bytes; the name is only used to say
 * which file is meant. Everything is streamed within `limits` and gives way to other work between pieces, so no
 * worker thread is needed: memory is bounded by the limits themselves (docs/plan-import.md).
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<Result<SourceDocument, DocumentRefusal>> {
  const outcome = await readContent(bytes, limits)
  if (outcome.ok) return outcome
  const { code, details } = outcome.refusal
  return refuse(code, { file: fileName.slice(0, 120), ...details, remedy: DOCUMENT_REFUSAL_WORDS[code].remedy })
}

async function readContent(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<SourceDocument, DocumentRefusal>> {
  if (bytes.length > limits.bytes) {
    return refuse('document.too-large', {
      place: 'file',
      seen: bytes.length,
      limit: limits.bytes,
    })
  }
  const container = detectContainer(bytes)
  if (!container.ok) return container
  return container.value === 'zip' ? readOffice(bytes, limits) : readPlain(bytes, limits)
}

async function readOffice(bytes: Uint8Array, limits: DocumentLimits): Promise<Result<SourceDocument, DocumentRefusal>> {
  const archive = await openArchive(bytes, limits)
  if (!archive.ok) return archive
  const budget = openBudget(limits)
  if (archive.value.names.has(DOCX_PART)) return asDocument('docx', await readDocx(archive.value, budget))
  if (archive.value.names.has(XLSX_PART)) return asDocument('xlsx', await readXlsx(archive.value, budget))
  return refuse('document.unsupported', { place: 'zip directory' })
}

async function readPlain(bytes: Uint8Array, limits: DocumentLimits): Promise<Result<SourceDocument, DocumentRefusal>> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { encoding } = decoded.value
  const text = decoded.value.text.replace(/^\uFEFF/, '')
  const budget = openBudget(limits)
  if (looksLikeOfficeXml(text)) return refuse('document.unsupported', { place: 'file' })
  if (looksLikeHtml(text)) return asDocument('html', await readHtml(text, budget), encoding)
  const delimiter = detectDelimiter(text)
  if (delimiter) return asDocument('csv', await readCsv(text, delimiter, budget), encoding)
  const blocks = readText(text, budget)
  const refusal = budget.refusal()
  return asDocument('text', refusal ? { ok: false, refusal } : ok(blocks), encoding)
}

function asDocument(
  format: SourceDocument['format'],
  blocks: Result<Block[], DocumentRefusal>,
  encoding?: string,
): Result<SourceDocument, DocumentRefusal> {
  if (!blocks.ok) return blocks
  if (blocks.value.length === 0) return refuse('document.empty', { place: 'file' })
  return ok(encoding === undefined ? { format, blocks: blocks.value } : { format, encoding, blocks: blocks.value })
}
