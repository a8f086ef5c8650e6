import { once } from 'node:events'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import type { Stream, StreamPart } from '../operations/subscribing/streams.ts'
import type { Entry } from '../operations/writing/entry.ts'
import { searchsetText } from '../rules/bundling/bundle-text.ts'
import { fault } from '../rules/issue.ts'
import { isObject } from '../rules/resource.ts'
import { PAYLOAD_CONTENTS } from '../rules/subscribing/channel.ts'
import { type StatusFacts, statusResource } from '../rules/subscribing/notification.ts'
import { topicResource } from '../rules/subscribing/topic-resource.ts'
import type { SubscriptionRow } from '../store/subscriptions.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { baseOf, FHIR_BASE, headerOf } from './base.ts'
import { readJson } from './read-body.ts'
import { readEntry } from './read-entry.ts'
import { type Pairs, pairsOf } from './read-search.ts'
import { needs, refuseType, sendChange } from './resource-routes.ts'

interface IdRoute {
  Params: { id: string }
}

const PLACE = `${FHIR_BASE}/Subscription`
/** How long a reader may take for what was written to it; then it is left, and comes back with the number it has. */
const SLOW_MILLISECONDS = 30_000

/** Subscriptions at their own address (http://hl7.org/fhir/uv/subscriptions-backport, 1.1, R4); reading and searching are as of any type. */
export function subscriptionRoutes(scope: HttpServer, records: Records): void {
  const options = { config: needs('records.subscription.manage') }
  const change = (method: Entry['method']) => (request: FastifyRequest, reply: FastifyReply) =>
    answerChange(records, request, reply, method)
  scope.post(PLACE, options, change('create'))
  scope.put<IdRoute>(`${PLACE}/:id`, options, change('update'))
  scope.patch<IdRoute>(`${PLACE}/:id`, options, change('patch'))
  scope.delete<IdRoute>(`${PLACE}/:id`, options, change('delete'))
  const byId = (_request: FastifyRequest, reply: FastifyReply) =>
    sendIssues(reply, 400, [fault('not-supported', 'A Subscription is changed by its id, not by a condition.')])
  scope.put(PLACE, options, byId)
  scope.patch(PLACE, options, byId)
  scope.get(`${PLACE}/$topics`, options, (request, reply) => answerTopics(records, request, reply))
  for (const method of ['GET', 'POST'] as const) {
    scope.route({
      method,
      url: `${PLACE}/$status`,
      ...options,
      handler: (request, reply) => answerStatuses(records, request, reply),
    })
    scope.route<IdRoute>({
      ...{ method, url: `${PLACE}/:id/$status`, ...options },
      handler: (request, reply) => answerStatuses(records, request, reply, request.params.id),
    })
    scope.route<IdRoute>({
      ...{ method, url: `${PLACE}/:id/$events`, ...options },
      handler: (request, reply) => answerEvents(records, request, reply),
    })
  }
  // A HEAD of it would hold a place and send nothing.
  const unheaded = { ...options, exposeHeadRoute: false }
  scope.get<IdRoute>(`${PLACE}/:id/$stream`, unheaded, (request, reply) => answerStream(records, request, reply))
  scope.addHook('preClose', async () => records.subscriptions.endStreams())
}

async function answerChange(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  method: Entry['method'],
): Promise<FastifyReply> {
  const { id } = request.params as { id?: string }
  const body = method === 'delete' ? undefined : readJson(request.body)
  if (body && !body.ok) return sendIssues(reply, body.status, body.issues)
  const check = await records.checks.of('Subscription')
  if (!check) return refuseType(reply)
  const entry = readEntry(check, {
    ...{ method, type: 'Subscription', id, body: body?.value },
    ifMatch: headerOf(request, 'if-match'),
    ifNoneExist: headerOf(request, 'if-none-exist'),
  })
  if (!entry.ok) return sendIssues(reply, entry.status, entry.issues)
  const answer = await records.subscriptions.write(decisionOf(request), entry.value, baseOf(request))
  return sendChange(request, reply, answer)
}

async function answerTopics(records: Records, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const entries = records.subscriptions
    .topics()
    .map((topic) => ({ fullUrl: topic.url, contentText: JSON.stringify(topicResource(topic)), mode: 'match' as const }))
  const links = [{ relation: 'self' as const, url: `${baseOf(request)}/Subscription/$topics` }]
  return reply
    .code(200)
    .type(FHIR_JSON)
    .send(searchsetText({ total: entries.length, links, entries }))
}

async function answerStatuses(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  id?: string,
): Promise<FastifyReply> {
  const decision = decisionOf(request)
  const said = saidIn(request)
  const valuesOf = (name: string) => said.filter(([key]) => key === name).flatMap(([, value]) => value.split(','))
  const found =
    id === undefined ? await records.subscriptions.list(decision) : [await records.subscriptions.find(decision, id)]
  const [ids, statuses] = [valuesOf('id'), valuesOf('status')]
  const rows = found.filter(
    (row): row is SubscriptionRow =>
      row !== undefined &&
      (id !== undefined ||
        ((ids.length === 0 || ids.includes(row.id)) && (statuses.length === 0 || statuses.includes(row.status)))),
  )
  if (id !== undefined && rows.length === 0) return sendMissing(records, reply)
  const base = baseOf(request)
  const entries = rows.map((row) => ({
    fullUrl: `${base}/Subscription/${row.id}/$status`,
    contentText: JSON.stringify(statusResource(factsOf(row, base), [], 'id-only')),
    mode: 'match' as const,
  }))
  const links = [{ relation: 'self' as const, url: `${base}${(request.raw.url ?? '').slice(FHIR_BASE.length)}` }]
  return reply
    .code(200)
    .type(FHIR_JSON)
    .send(searchsetText({ total: entries.length, links, entries }))
}

function factsOf({ id, topic, status, events, error }: SubscriptionRow, base: string): StatusFacts {
  return {
    ...{ base, subscription: id, topic: topic?.url, status, type: 'query-status', total: events },
    error: error ?? undefined,
  }
}

async function answerEvents(
  records: Records,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const said = new Map(saidIn(request))
  const from = numberOf(said.get('eventsSinceNumber') ?? '1')
  const to = said.has('eventsUntilNumber') ? numberOf(said.get('eventsUntilNumber') ?? '') : Number.MAX_SAFE_INTEGER
  const content = PAYLOAD_CONTENTS.find((one) => one === said.get('content'))
  if (from === undefined || to === undefined || (said.has('content') && !content)) {
    const words = '$events takes eventsSinceNumber, eventsUntilNumber and content (empty, id-only, full-resource).'
    return sendIssues(reply, 400, [fault('value', words)])
  }
  const decision = decisionOf(request)
  const row = await records.subscriptions.find(decision, request.params.id)
  if (!row) return sendMissing(records, reply)
  const reader = await records.alsoMay(decision, 'records.resource.read')
  if (!reader.ok) return sendIssues(reply, 403, [fault('forbidden', 'Events are for who may read resources.')])
  const text = await records.subscriptions.events(reader.value, row, { from, to, content })
  return reply.code(200).type(FHIR_JSON).send(text)
}

/** Server-sent events (WHATWG HTML, server-sent events): `id` is the number of the last event in the bundle. */
async function answerStream(
  records: Records,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const decision = decisionOf(request)
  const row = await records.subscriptions.find(decision, request.params.id)
  if (!row || row.status === 'off') return sendMissing(records, reply)
  const lastId = headerOf(request, 'last-event-id')
  const after = lastId === undefined ? undefined : numberOf(lastId)
  if (lastId !== undefined && after === undefined) {
    return sendIssues(reply, 400, [fault('value', 'Last-Event-ID is the number of an event.')])
  }
  const knock = {
    bearer: request.headers.authorization !== undefined,
    token: request.signedIn?.token ?? '',
    purpose: decision.purpose,
    requestId: request.id,
  }
  const opened = await records.subscriptions.stream(row, after, () => records.subscriptions.stillMay(knock))
  if (!opened.ok) return sendIssues(reply, opened.status, opened.issues)
  // It has no end of its own, and so none of the limits of an answer; it may be silent between two heartbeats.
  reply.hijack()
  request.raw.setTimeout(0)
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'close' }
  reply.raw.writeHead(200, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...headers })
  reply.raw.once('close', opened.stream.close)
  void writeAll(opened.stream, reply.raw)
  return reply
}

async function writeAll(stream: Stream, raw: ServerResponse): Promise<void> {
  raw.write(': open\n\n')
  for (let part = await stream.next(); part; part = await stream.next()) {
    if (!raw.write(lineOf(part)) && !(await isTaken(raw))) return void raw.destroy()
  }
  raw.end()
}

/** Whether the reader has taken what was written to it, in time. */
async function isTaken(raw: ServerResponse): Promise<boolean> {
  try {
    await once(raw, 'drain', { signal: AbortSignal.timeout(SLOW_MILLISECONDS) })
    return true
  } catch {
    return false
  }
}

function lineOf({ upTo, text }: StreamPart): string {
  return upTo === undefined
    ? `event: heartbeat\ndata: ${text}\n\n`
    : `id: ${upTo}\nevent: notification\ndata: ${text}\n\n`
}

function sendMissing(records: Records, reply: FastifyReply): FastifyReply {
  const { status, issues } = records.subscriptions.missing()
  return sendIssues(reply, status, issues)
}

/** What an operation is asked with: in the address, and in Parameters. */
function saidIn(request: FastifyRequest): Pairs {
  const inUrl = pairsOf(request.raw.url ?? '')
  const json = typeof request.body === 'string' && request.body !== '' ? readJson(request.body) : undefined
  const parameters = json?.ok && isObject(json.value) && Array.isArray(json.value.parameter) ? json.value.parameter : []
  const inBody = parameters.flatMap((one: unknown): [string, string][] => {
    if (!isObject(one) || typeof one.name !== 'string') return []
    const value = one.valueString ?? one.valueCode ?? one.valueId ?? one.valueInteger
    return value === undefined ? [] : [[one.name, String(value)]]
  })
  return [...inUrl, ...inBody]
}

function numberOf(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
