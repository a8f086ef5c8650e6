import type { FastifyReply } from 'fastify'
import { contentDisposition } from '../http/content-disposition.ts'

/** Sends a kept file to be saved: never opened in a page of ours, never guessed to be another type, kept by nobody between. */
export function sendFile(
  reply: FastifyReply,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): FastifyReply {
  const { bytes } = file
  return reply
    .header('content-disposition', contentDisposition(file.name, 'file'))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type(file.mediaType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
