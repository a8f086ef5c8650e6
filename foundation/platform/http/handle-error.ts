import { type Refusal, refuse } from '@kangcheng/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fieldOf } from '../schema/find-faults.ts'
import type { PlatformRefusal } from './platform-refusals.ts'
import { sendRefusal } from './send-result.ts'
import { tooLargeFor, uploadBytesFor } from './upload-limit.ts'
import { RequestInvalid } from './validate-request.ts'

/** A refusal on its way out of a place that can only throw, such as a body parser. */
export class ThrownRefusal extends Error {
  readonly refusal: Refusal<PlatformRefusal>
  constructor(refusal: Refusal<PlatformRefusal>) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Errors of Fastify and its plugins that are the sender's doing, by their code. */
const OF_FASTIFY: Readonly<Record<string, PlatformRefusal>> = {
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'route.not-found',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.unsupported-type',
  FST_REQ_FILE_TOO_LARGE: 'request.too-large',
  FST_PARTS_LIMIT: 'request.too-many-parts',
  FST_FILES_LIMIT: 'request.too-many-parts',
  FST_FIELDS_LIMIT: 'request.too-many-parts',
  FST_PROTO_VIOLATION: 'request.forbidden-key',
}

/** Everything thrown ends here: the sender's mistakes with their place, anything else as `server.error` and in the log. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RequestInvalid) return sendInvalid(reply, error)
  if (error instanceof ThrownRefusal) return sendRefusal(reply, error.refusal)
  const { code, statusCode } = readError(error)
  const known = OF_FASTIFY[code]
  if (known === 'request.too-large') return sendRefusal(reply, tooLarge(request))
  if (known === 'request.not-json') return sendRefusal(reply, refuse(known, { line: 1, column: 1 }).refusal)
  if (known) return sendRefusal(reply, { code: known })
  if (statusCode >= 400 && statusCode < 500) return sendRefusal(reply, { code: 'request.malformed' })
  reply.server.events.error('request failed', {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'unmatched',
    error,
  })
  return sendRefusal(reply, { code: DISK_FULL.has(code) ? 'server.disk-full' : 'server.error' })
}

/** As the system and as PostgreSQL call it: no bug, and mended by somebody at the machine. */
const DISK_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** How much would have been taken, in the words of the refusal. */
export function tooLarge(request: FastifyRequest): Refusal<PlatformRefusal> {
  return tooLargeFor(isMultipart(request) ? uploadBytesFor(request) : request.routeOptions.bodyLimit)
}

export function isMultipart(request: FastifyRequest): boolean {
  return /^\s*multipart\//i.test(request.headers['content-type'] ?? '')
}

function sendInvalid(reply: FastifyReply, error: RequestInvalid): FastifyReply {
  const [first] = error.faults
  // Names of unknown properties are the sender's own text; a short piece is enough to find them.
  const field = first ? fieldOf(first.pointer).slice(0, 120) : ''
  const details = {
    field: field === '' ? error.part : field,
    problem: first?.problem.en ?? '',
    part: error.part,
    faults: error.faults.length,
  }
  return sendRefusal(reply, { code: 'request.invalid', details }, { problem: first?.problem.zh ?? '' })
}

function readError(error: unknown): { code: string; statusCode: number } {
  const { code, statusCode } = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
  return {
    code: typeof code === 'string' ? code : '',
    statusCode: typeof statusCode === 'number' ? statusCode : 500,
  }
}
