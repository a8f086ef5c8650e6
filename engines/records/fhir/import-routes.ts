import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { LineTooLong } from '../operations/importing/read-lines.ts'
import { fault } from '../rules/issue.ts'
import { sendIssues } from './answer.ts'
import { FHIR_BASE } from './base.ts'
import { pairsOf } from './read-search.ts'
import { needs } from './resource-routes.ts'

/** NDJSON as one body, of any length: it is read as it comes and never held. */
export function importRoutes(scope: HttpServer, records: Records): void {
  scope.addContentTypeParser(['application/fhir+ndjson', 'application/x-ndjson'], (_request, payload, done) =>
    done(null, payload),
  )
  scope.post(
    `${FHIR_BASE}/$import`,
    // Without a limit nothing but lines may be sent: any other body would be held whole.
    {
      config: { ...needs('records.bulk.import'), takesLong: true },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      onRequest: refuseOtherTypes,
    },
    (request, reply) => answerImport(records, request, reply),
  )
}

const NDJSON = /^application\/(?:fhir\+|x-)ndjson(?:\s*;|$)/i

async function refuseOtherTypes(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (NDJSON.test(request.headers['content-type'] ?? '')) return undefined
  return sendIssues(reply, 415, [fault('not-supported', 'Send the lines as application/fhir+ndjson.')])
}

async function answerImport(records: Records, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const name = new Map(pairsOf(request.raw.url ?? '')).get('name') ?? request.id
  if (name.length > 200)
    return sendIssues(reply, 400, [fault('too-long', 'The name of an import has 200 signs at most.')])
  const body = request.body as AsyncIterable<Buffer> | string | undefined
  if (body === undefined || typeof body === 'string') {
    return sendIssues(reply, 415, [fault('not-supported', 'Send the lines as application/fhir+ndjson.')])
  }
  try {
    const done = await records.importLines(decisionOf(request), name, body)
    if ('issues' in done) return await sendIssues(reply, done.status, done.issues)
    return await reply.code(200).type('application/json; charset=utf-8').send(JSON.stringify(done))
  } catch (error) {
    if (error instanceof LineTooLong) return sendIssues(reply, 413, [fault('too-long', 'A line is longer than 16 MB.')])
    throw error
  }
}
