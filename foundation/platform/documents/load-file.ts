import { constants, type FileHandle, open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { codeOf } from '../database/start-failure.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts'

type LoadRefusal = 'document.too-large' | 'document.cannot-open'

/**
 * The bytes of a file on disk, or of a pipe that somebody writes into. No more than the limit is ever held, whatever
 * size the file claims: /dev/zero claims none and has no end. A folder, and a file that is not there or may not be
 * opened, are refused with the path; a pipe without a writer is empty.
 */
export async function loadFile(
  path: string,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<Result<Uint8Array, LoadRefusal>> {
  try {
    // Without waiting: the opening of a pipe that nobody writes into would never end.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const { size } = await file.stat()
    const bytes = size > limits.bytes ? undefined : await readWithin(file, limits.bytes)
    if (bytes) return ok(bytes)
    const seen = Math.max(size, limits.bytes + 1)
    return refuse('document.too-large', { file: path, place: 'file', seen, limit: limits.bytes, remedy: 'split-file' })
  } catch {
    return refuse('document.cannot-open', { file: path, place: 'file', remedy: 'check-path-and-permission' })
  }
}

/** All bytes, or nothing when there are more than `most`. */
async function readWithin(file: FileHandle, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const bytesRead = await readChunk(file, chunk)
    if (bytesRead === 0) return Buffer.concat(chunks, length)
    length += bytesRead
    if (length > most) return undefined
    chunks.push(chunk.subarray(0, bytesRead))
  }
}

/** How many bytes came; 0 at the end. The writer of a pipe may take its time. */
async function readChunk(file: FileHandle, chunk: Buffer): Promise<number> {
  for (;;) {
    try {
      return (await file.read(chunk, 0, chunk.length)).bytesRead
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      await pause(PIPE_MILLISECONDS)
    }
  }
}

const CHUNK = 64 * 1024
const PIPE_MILLISECONDS = 20
