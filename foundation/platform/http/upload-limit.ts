import { type Refusal, refuse } from '@kangcheng/kernel'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { sayBytes } from './http-limits.ts'
import type { HttpServer } from './http-server.ts'
import type { PlatformRefusal } from './platform-refusals.ts'
import { sayRefusal } from './refusal-table.ts'
import { RefusalBody } from './send-result.ts'

/** The largest file of one upload and the refusal of a larger one, so that a page can say both before anything is sent. */
export const UploadLimit = Type.Object({
  bytes: Type.Integer(),
  limit: Type.String({ description: 'as people read it: 20 MB' }),
  refusal: Type.Omit(RefusalBody, ['requestId']),
})
export type UploadLimit = Static<typeof UploadLimit>

export function uploadLimit({ limits, refusals }: Pick<HttpServer, 'limits' | 'refusals'>): UploadLimit {
  const refusal = tooLargeFor(limits.uploadBytes)
  const entry = refusals[refusal.code]
  if (!entry) throw new Error(`no words for the refusal ${refusal.code}`)
  return {
    bytes: limits.uploadBytes,
    limit: sayBytes(limits.uploadBytes),
    refusal: { ...refusal, words: sayRefusal(entry, refusal.details) },
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Bytes of the file this route takes, where they are not those of all others. */
    uploadBytes?: number
  }
}

export function uploadBytesFor({ routeOptions, server }: FastifyRequest): number {
  return routeOptions.config.uploadBytes ?? server.limits.uploadBytes
}

/** Said of anything larger than so many bytes. */
export function tooLargeFor(bytes: number): Refusal<PlatformRefusal> {
  return refuse('request.too-large', { limit: sayBytes(bytes) }).refusal
}
