import { decisionOf, PURPOSES, type Purpose } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import { isStoredType } from '../operations/checks.ts'
import type { Entry, EntryAnswer } from '../operations/writing/entry.ts'
import type { Resource } from '../rules/resource.ts'
import { isNotModified, readIfModifiedSince, readVersionTags } from '../rules/shaping/preconditions.ts'
import { readPrefer } from '../rules/shaping/prefer.ts'
import { readShape } from '../rules/shaping/shape.ts'
import { shapeResource } from '../rules/shaping/shape-resource.ts'
import type { Row } from '../store/row.ts'
import { sendIssues, sendRow, versionHeaders } from './answer.ts'
import { FHIR_BASE, headerOf } from './base.ts'
import { ALL_OK, outcomeText } from './outcome.ts'
import { readJson, unknownType } from './read-body.ts'
import { type Asked, BY_ITSELF, readEntry } from './read-entry.ts'
import { readReason } from './reveal-reason.ts'

interface TypeRoute {
  Params: { type: string }
}
interface IdRoute {
  Params: { type: string; id: string }
  Querystring: Record<string, string | string[] | undefined>
}
interface VersionRoute extends IdRoute {
  Params: IdRoute['Params'] & { version: string }
}

/** What a permission opens, for the purpose that the header says; care where it says none. Another word is refused by the scope. */
export function needs(permission: string) {
  return { access: { permission, purpose: purposeOf } }
}

function purposeOf(request: FastifyRequest): Purpose {
  const said = request.headers['x-purpose-of-use']
  return PURPOSES.find((purpose) => purpose === said) ?? 'care'
}

/** Read, create, update, patch and delete of single resources, by id and by condition (R4, http). */
export function resourceRoutes(scope: HttpServer, records: Records): void {
  const read = { config: needs('records.resource.read') }
  const write = { config: needs('records.resource.write') }
  const remove = { config: needs('records.resource.delete') }

  scope.get<IdRoute>(`${FHIR_BASE}/:type/:id`, read, (request, reply) => answerRead(records, request, reply))
  scope.get<VersionRoute>(
    `${FHIR_BASE}/:type/:id/_history/:version`,
    { config: needs('records.history.read') },
    (request, reply) => answerRead(records, request, reply, request.params.version),
  )
  const change = (method: Entry['method']) => (request: FastifyRequest, reply: FastifyReply) =>
    answerChange(records, request, reply, method)
  scope.post<TypeRoute>(`${FHIR_BASE}/:type`, write, change('create'))
  scope.put<IdRoute>(`${FHIR_BASE}/:type/:id`, write, change('update'))
  scope.patch<IdRoute>(`${FHIR_BASE}/:type/:id`, write, change('patch'))
  scope.delete<IdRoute>(`${FHIR_BASE}/:type/:id`, remove, change('delete'))
  scope.put<TypeRoute>(`${FHIR_BASE}/:type`, write, change('update'))
  scope.patch<TypeRoute>(`${FHIR_BASE}/:type`, write, change('patch'))
  scope.delete<TypeRoute>(`${FHIR_BASE}/:type`, remove, change('delete'))
}

async function answerRead(
  records: Records,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
  named?: string,
): Promise<FastifyReply> {
  const { type, id } = request.params
  if (!isStoredType(type)) return refuseType(reply)
  const { _summary, _elements } = request.query
  const shape = readShape(textOf(_summary), textOf(_elements))
  if (!shape.ok) return sendIssues(reply, 400, shape.issues)
  const ifNoneMatch = readVersionTags('If-None-Match', headerOf(request, 'if-none-match'))
  if (!ifNoneMatch.ok) return sendIssues(reply, 400, ifNoneMatch.issues)
  // A version is a number here; anything else names none.
  const version = named === undefined ? undefined : /^[1-9]\d{0,8}$/.test(named) ? Number(named) : -1
  const reason = readReason(headerOf(request, 'x-reveal-reason'))
  if (!reason.ok) return sendIssues(reply, 400, reason.issues)
  const answer = await records.read(decisionOf(request), { type, id, version, reason: reason.value })
  if (!answer.ok) return sendIssues(reply, answer.status, answer.issues)
  const { row } = answer
  const ifModifiedSince = readIfModifiedSince(headerOf(request, 'if-modified-since'))
  const seen = { version: String(row.version), lastUpdated: row.changed }
  if (isNotModified({ ifNoneMatch: ifNoneMatch.value, ifModifiedSince }, seen)) {
    return versionHeaders(reply, row).code(304).send()
  }
  const content = row.content ?? ''
  return sendRow(
    reply,
    200,
    row,
    shape.shape ? JSON.stringify(shapeResource(JSON.parse(content) as Resource, shape.shape)) : content,
  )
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value
}

async function answerChange(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  method: Entry['method'],
): Promise<FastifyReply> {
  const { type = '', id } = request.params as { type?: string; id?: string }
  if (!isStoredType(type)) return refuseType(reply)
  const body = method === 'delete' ? undefined : readJson(request.body)
  if (body && !body.ok) return sendIssues(reply, body.status, body.issues)
  const asked: Asked = {
    method,
    type,
    id,
    query: id === undefined && method !== 'create' ? (request.raw.url ?? '').split('?').slice(1).join('?') : undefined,
    body: body?.value,
    ifMatch: headerOf(request, 'if-match'),
    ifNoneExist: headerOf(request, 'if-none-exist'),
  }
  if (type === 'Subscription') return sendIssues(reply, 422, [BY_ITSELF])
  const check = await records.checks.of(type)
  if (!check) return refuseType(reply)
  const entry = readEntry(check, asked)
  if (!entry.ok) return sendIssues(reply, entry.status, entry.issues)
  const answer = await records.change(decisionOf(request), entry.value)
  const shows = answer.ok && answer.status === 200 && (method === 'create' || method === 'patch')
  // What was there before would come back to who may only write.
  const isHidden = shows && !(await records.alsoMay(decisionOf(request), 'records.resource.read')).ok
  return sendChange(request, reply, answer, isHidden)
}

export function refuseType(reply: FastifyReply): FastifyReply {
  const { status, issues } = unknownType()
  return sendIssues(reply, status, issues)
}

/** The answer to a change: its headers, and as much of a body as was preferred. */
export function sendChange(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: EntryAnswer,
  isHidden = false,
): FastifyReply {
  if (!answer.ok) return sendIssues(reply, answer.status, answer.issues)
  if (answer.row) versionHeaders(reply, answer.row)
  if (answer.status === 204 || !answer.row) return reply.code(204).send()
  reply.header('location', locationOf(answer.type, answer.id, answer.row))
  switch (isHidden ? 'minimal' : readPrefer(headerOf(request, 'prefer')).return) {
    case 'minimal':
      return reply.code(answer.status).send()
    case 'OperationOutcome':
      return reply.code(answer.status).type('application/fhir+json').send(outcomeText(ALL_OK))
    default:
      return sendRow(reply, answer.status, answer.row, answer.row.content ?? '')
  }
}

/** Relative to the server, with the version that was made. */
export function locationOf(type: string, id: string, { version }: Row): string {
  return `${FHIR_BASE}/${type}/${id}/_history/${version}`
}
