import { open } from 'node:fs/promises'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'

/**
 * The bytes of a file on disk. Its size is asked for first, so that a file far over the limit is refused
 * without being read; a folder or a file that may not be opened is refused as not readable.
 */
export async function loadFile(
  path: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<Result<Uint8Array, 'document.too-large' | 'document.not-readable'>> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > limits.bytes) {
      return refuse('document.too-large', {
        file: path,
        place: 'file',
        seen: size,
        limit: limits.bytes,
        remedy: 'split-file',
      })
    }
    return ok(await file.readFile())
  } catch {
    return refuse('document.not-readable', { file: path, place: 'file', remedy: 'check-path-and-permission' })
  }
}
