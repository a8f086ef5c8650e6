import { crc32 } from 'node:zlib'
import { ok, type Refusal, type Result, refuse } from '@kangcheng/kernel'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { DocumentLimits } from './document-limits.ts'
import type { DocumentRefusal } from './document-refusals.ts'

/** Takes inflated bytes as they come; answers with a refusal to stop the reading. */
export type TakeBytes = (chunk: Uint8Array) => Refusal<DocumentRefusal> | undefined

/** A zip container of which only the entries that are asked for are ever inflated. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** Streams one entry; `ok` only when it was read to its end and its checksum holds. */
  read(name: string, take: TakeBytes): Promise<Result<undefined, DocumentRefusal>>
}

/**
 * Opens a zip held in memory. Sizes are counted while inflating, because headers lie; a single count over all
 * entries read also stops archives whose entries overlap. Archives inside archives are never opened.
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<Archive, DocumentRefusal>> {
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: false })
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.entries) {
        return refuse('document.zip-bomb', { place: 'zip directory', limit: limits.entries })
      }
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
    }
  } catch {
    return damaged('zip directory')
  }
  let inflatedTogether = 0

  async function read(name: string, take: TakeBytes): Promise<Result<undefined, DocumentRefusal>> {
    const entry = entries.get(name)
    if (!entry) return damaged(name)
    if (entry.isEncrypted()) return refuse('document.encrypted', { place: name })
    let inflated = 0
    let checksum = 0
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        inflated += chunk.length
        inflatedTogether += chunk.length
        const ratio = inflated / Math.max(1, entry.compressedSize)
        const limit =
          inflated > limits.entryBytes
            ? limits.entryBytes
            : inflatedTogether > limits.inflatedBytes
              ? limits.inflatedBytes
              : inflated > limits.ratioFrom && ratio > limits.ratio
                ? limits.ratio
                : undefined
        if (limit !== undefined) return refuse('document.zip-bomb', { place: name, limit })
        checksum = crc32(chunk, checksum)
        const refusal = take(chunk)
        if (refusal) return { ok: false, refusal }
      }
    } catch {
      return damaged(name)
    }
    return checksum === entry.crc32 ? ok(undefined) : damaged(name)
  }

  return ok({ names: new Set(entries.keys()), read })
}

function damaged(place: string) {
  return refuse('document.not-readable', { place })
}
