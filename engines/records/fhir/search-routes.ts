import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { parametersOf } from '../definitions/search-parameters.ts'
import type { Records } from '../index.ts'
import { isStoredType } from '../operations/checks.ts'
import { isInChart } from '../rules/addressing/chart-element.ts'
import { readShape } from '../rules/shaping/shape.ts'
import { sendIssues } from './answer.ts'
import { FHIR_BASE, headerOf } from './base.ts'

import { type Pairs, pairsOf, readSearch, settingOf } from './read-search.ts'
import { needs, refuseType } from './resource-routes.ts'
import { sendSearchset } from './send-searchset.ts'

interface TypeRoute {
  Params: { type: string }
}

/** Search by GET and by POST, of one type, of several, of all (R4, search). */
export function searchRoutes(scope: HttpServer, records: Records): void {
  const read = { config: needs('records.resource.read') }
  const inUrl = (request: FastifyRequest) => pairsOf(request.raw.url ?? '')
  const inBoth = (request: FastifyRequest) => [...inUrl(request), ...formOf(request.body)]
  scope.get<TypeRoute>(`${FHIR_BASE}/:type`, read, (request, reply) =>
    answerSearch(records, request, reply, request.params.type, inUrl(request)),
  )
  // The compartment of a patient: what is about them, of one type (R4, http: vsearch).
  // Types only, or `_history` and `$graphql` of patients would end here.
  const compartment = `${FHIR_BASE}/Patient/:id/:type(^[A-Z][A-Za-z]+$)`
  scope.get<{ Params: { id: string; type: string } }>(compartment, read, (request, reply) => {
    const { id, type } = request.params
    if (!isInChart(type)) return refuseType(reply)
    const pairs: Pairs = [
      ...inUrl(request),
      [parametersOf(type).has('patient') ? 'patient' : 'subject', `Patient/${id}`],
    ]
    return answerSearch(records, request, reply, type, pairs)
  })
  scope.post<TypeRoute>(`${FHIR_BASE}/:type/_search`, read, (request, reply) =>
    answerSearch(records, request, reply, request.params.type, inBoth(request)),
  )
  scope.post(`${FHIR_BASE}/_search`, read, (request, reply) =>
    answerSearch(records, request, reply, undefined, inBoth(request)),
  )
  for (const root of [FHIR_BASE, `${FHIR_BASE}/`]) {
    scope.get(root, read, (request, reply) => answerSearch(records, request, reply, undefined, inUrl(request)))
  }
}

function formOf(body: unknown): Pairs {
  return typeof body === 'string' ? [...new URLSearchParams(body)] : []
}

async function answerSearch(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  type: string | undefined,
  pairs: Pairs,
): Promise<FastifyReply> {
  if (type !== undefined && !isStoredType(type)) return refuseType(reply)
  const parsed = readSearch(type, pairs, headerOf(request, 'prefer'), settingOf(request, records.now()))
  if (!parsed.ok) return sendIssues(reply, 400, parsed.issues)
  const { summary, elements } = parsed.query
  const shape = readShape(summary, elements?.join(','))
  if (!shape.ok) return sendIssues(reply, 400, shape.issues)
  const page = await records.search(decisionOf(request), parsed.query)
  if (!page.ok) return sendIssues(reply, page.status, page.issues)
  return sendSearchset(records, request, reply, page, { path: type ?? '', pairs, shape: shape.shape })
}
