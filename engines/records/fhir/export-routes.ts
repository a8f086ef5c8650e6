import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { type ExportWish, keptUntil } from '../operations/exporting/exports.ts'
import { fault } from '../rules/issue.ts'
import { typeCode } from '../rules/resource-types.ts'
import { dateRange } from '../rules/searching/date-range.ts'
import { readPrefer } from '../rules/shaping/prefer.ts'
import { sendIssues } from './answer.ts'
import { baseOf, FHIR_BASE, headerOf } from './base.ts'
import { pairsOf, ZONE_MINUTES } from './read-search.ts'
import { needs } from './resource-routes.ts'

interface IdRoute {
  Params: { id: string }
}

const NDJSON = 'application/fhir+ndjson'
const FORMATS = new Set(['application/fhir+ndjson', 'application/ndjson', 'ndjson'])
/** Seconds after which it is worth asking again. */
const ASK_AGAIN = 2

/**
 * Milliseconds. Who asks for what changed since the time in the manifest must find also what was being written when this export
 * began, and had its time already.
 */
const IN_FLIGHT = 60_000

/** Bulk data export (http://hl7.org/fhir/uv/bulkdata, 2.0): kick-off, status, files, delete. */
export function exportRoutes(scope: HttpServer, records: Records): void {
  const config = needs('records.bulk.export')
  scope.get(`${FHIR_BASE}/$export`, { config }, (request, reply) => begin(records, request, reply, 'system'))
  scope.get(`${FHIR_BASE}/Patient/$export`, { config }, (request, reply) => begin(records, request, reply, 'patients'))
  scope.get<IdRoute>(`${FHIR_BASE}/Group/:id/$export`, { config }, (request, reply) =>
    begin(records, request, reply, { group: request.params.id }),
  )
  scope.get<IdRoute>(`${FHIR_BASE}/$export-status/:id`, { config }, (request, reply) =>
    answerStatus(records, request, reply),
  )
  scope.get<{ Params: { id: string; type: string } }>(
    `${FHIR_BASE}/$export-file/:id/:type`,
    { config },
    async (request, reply) => {
      const { id, type } = request.params
      const file = typeCode(type) === undefined ? undefined : await records.exports.file(decisionOf(request), id, type)
      if (!file) return missing(reply)
      return reply.code(200).type(NDJSON).header('content-length', file.bytes).send(file.stream)
    },
  )
  scope.delete<IdRoute>(`${FHIR_BASE}/$export-status/:id`, { config }, async (request, reply) =>
    (await records.exports.cancel(decisionOf(request), request.params.id)) ? reply.code(202).send() : missing(reply),
  )
}

async function begin(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  of: ExportWish['of'],
): Promise<FastifyReply> {
  if (!readPrefer(headerOf(request, 'prefer')).respondAsync) {
    return sendIssues(reply, 400, [fault('required', 'An export is asked for with the header Prefer: respond-async.')])
  }
  const said = new Map(pairsOf(request.raw.url ?? ''))
  const unknown = [...said.keys()].some((name) => !['_type', '_since', '_outputFormat'].includes(name))
  if (unknown) return sendIssues(reply, 400, [fault('not-supported', '$export takes _type, _since and _outputFormat.')])
  const types = said.get('_type')?.split(',')
  if (types?.some((type) => typeCode(type) === undefined)) {
    return sendIssues(reply, 400, [fault('value', '_type names resource types.')])
  }
  if (!FORMATS.has(said.get('_outputFormat') ?? 'ndjson')) {
    return sendIssues(reply, 400, [fault('not-supported', `Exports are written as ${NDJSON}.`)])
  }
  const since = said.has('_since') ? dateRange(said.get('_since') ?? '', ZONE_MINUTES) : undefined
  if (said.has('_since') && !since) return sendIssues(reply, 400, [fault('value', '_since is an instant.')])
  const wish = {
    request: `${baseOf(request)}${(request.raw.url ?? '').slice(FHIR_BASE.length)}`,
    of,
    types,
    since: since?.low,
  }
  const begun = await records.exports.begin(decisionOf(request), wish)
  if (!begun.ok) return sendIssues(reply, begun.status, begun.issues)
  return reply
    .code(202)
    .header('content-location', `${baseOf(request)}/$export-status/${begun.id}`)
    .send()
}

async function answerStatus(
  records: Records,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const one = await records.exports.show(decisionOf(request), request.params.id)
  if (!one) return missing(reply)
  const done = one.files.filter((file) => file.done).length
  if (one.state === 'failed') {
    return sendIssues(reply, 500, [fault('exception', 'The export came to a halt. Delete it and begin another.')])
  }
  if (one.state === 'running') {
    return reply
      .code(202)
      .header('x-progress', `${done}/${one.types.length} types`)
      .header('retry-after', String(ASK_AGAIN))
      .send()
  }
  const output = one.files
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => ({ type, url: `${baseOf(request)}/$export-file/${one.id}/${type}`, count }))
  const manifest = {
    transactionTime: new Date(one.startedAt.getTime() - IN_FLIGHT).toISOString(),
    request: one.request,
    requiresAccessToken: true,
    output,
    error: [],
  }
  return reply
    .code(200)
    .type('application/json; charset=utf-8')
    .header('expires', keptUntil(one)?.toUTCString())
    .send(JSON.stringify(manifest))
}

function missing(reply: FastifyReply): FastifyReply {
  return sendIssues(reply, 404, [fault('not-found', 'There is no such export.')])
}
