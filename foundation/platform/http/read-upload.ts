import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FastifyRequest } from 'fastify'
import { codeOf } from '../database/start-failure.ts'
import { tooLarge } from './handle-error.ts'
import type { PlatformRefusal } from './platform-refusals.ts'
import { uploadBytesFor } from './upload-limit.ts'

/** One uploaded file, and the text fields sent with it. The name is the sender's and only for showing. */
export interface Upload {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Reads the one file of a multipart request, at most {@link uploadBytesFor} it; reading stops at the first byte too many.
 * What the sender goes on sending is thrown away unread, so that it gets the refusal and not a broken line.
 */
export async function readUpload(request: FastifyRequest): Promise<Result<Upload, PlatformRefusal>> {
  if (!request.isMultipart()) return refuse('request.unsupported-type')
  try {
    return await readParts(request)
  } catch (error) {
    // The plugin's own errors have words in the table; what the parser throws has no code and is the sender's doing.
    if (codeOf(error) !== '') throw error
    return refuse('request.malformed')
  } finally {
    request.raw.unpipe()
    request.raw.resume()
  }
}

async function readParts(request: FastifyRequest): Promise<Result<Upload, PlatformRefusal>> {
  const fields: Record<string, string> = {}
  let file: Omit<Upload, 'fields'> | undefined
  for await (const part of request.parts({ limits: { fileSize: uploadBytesFor(request) } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const bytes = await readWithinLimit(part.file)
    if (!bytes) return { ok: false, refusal: tooLarge(request) }
    file = { fileName: shownName(part.filename), mediaType: part.mimetype, bytes }
  }
  return file ? ok({ ...file, fields }) : refuse('request.file-missing')
}

/** The parser says `limit` at once but ends the file only with the sender's last byte, hence not waited for. */
async function readWithinLimit(file: NodeJS.ReadableStream): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  const over = Promise.withResolvers<undefined>()
  file.once('limit', () => over.resolve(undefined))
  file.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    file.once('end', () => resolve(Buffer.concat(chunks)))
    file.once('error', reject)
  })
  return Promise.race([over.promise, whole])
}

/** The plugin's types hide that a part of bytes may come without any name. */
function shownName(name: string | undefined): string {
  return (name ?? '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
}

const LONGEST_NAME = 200
