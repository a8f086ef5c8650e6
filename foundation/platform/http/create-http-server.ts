import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { fastify } from 'fastify'
import type { Log } from '../log.ts'
import { handleError, isMultipart, tooLarge } from './handle-error.ts'
import { HTTP_LIMITS, type HttpLimits } from './http-limits.ts'
import type { HttpServer } from './http-server.ts'
import { isKnownHost } from './known-host.ts'
import { addMetrics, createMetrics } from './metrics.ts'
import { addOpenApi } from './openapi.ts'
import { addJsonParser } from './parse-json.ts'
import { platformRefusals } from './platform-refusals.ts'
import { addProbes, type ReadyCheck } from './probes.ts'
import { mergeRefusals, type RefusalTable } from './refusal-table.ts'
import { DATA_HEADERS, SECURITY_HEADERS } from './security-headers.ts'
import { refusalBody, sendRefusal } from './send-result.ts'
import { addTimeLimits } from './time-limits.ts'
import { uploadBytesFor } from './upload-limit.ts'
import { compileValidator } from './validate-request.ts'
import { addWebApps, type WebApp } from './web-apps.ts'
import { responseWriter } from './write-response.ts'

export interface HttpSettings {
  readonly log: Log
  readonly version: string
  /** The engines' pieces of the refusal table; the platform's own is added. */
  readonly refusals: readonly RefusalTable[]
  readonly limits?: Partial<HttpLimits>
  readonly ready?: Readonly<Record<string, ReadyCheck>>
  readonly webApps?: readonly WebApp[]
  /** Name of the session cookie, for the API's description. */
  readonly sessionCookie?: string
  /** Names this server answers to, beside `localhost` and any address; see {@link isKnownHost}. */
  readonly hostNames?: readonly string[]
  /** Addresses and CIDR blocks of proxies whose `X-Forwarded-*` is taken as said; by itself nobody's is. */
  readonly trustedProxies?: readonly string[]
}

/**
 * A server without routes of any engine, not yet listening ({@link listenHttp} does that). `close()` takes no new
 * request (503 `server.stopping`), lets running ones finish within `closeMilliseconds`, then runs the onClose hooks.
 */
export async function createHttpServer(settings: HttpSettings): Promise<HttpServer> {
  const { log, version } = settings
  const { hostNames = [], trustedProxies = [] } = settings
  const limits = { ...HTTP_LIMITS, ...settings.limits }
  const refusals = mergeRefusals([platformRefusals, ...settings.refusals])
  let stopping = false

  const server: HttpServer = fastify({
    logger: false,
    genReqId: (request) => readRequestId(request.headers['x-request-id']) ?? randomUUID(),
    bodyLimit: limits.bodyBytes,
    connectionTimeout: limits.silenceMilliseconds,
    http: { headersTimeout: limits.headersMilliseconds },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id })
      handleError(error, request, reply)
    },
    clientErrorHandler: (_error, socket) => answerUnreadable(socket, refusals),
  }).withTypeProvider<TypeBoxTypeProvider>()

  server.decorate('metrics', createMetrics())
  server.decorate('refusals', refusals)
  server.decorate('limits', limits)
  server.decorate('events', log)
  server.decorateReply('refusalCode', '')
  server.setValidatorCompiler(compileValidator)
  server.setSerializerCompiler(responseWriter(log))
  server.setErrorHandler(handleError)

  addTimeLimits(server)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id })
    if (request.url.startsWith('/api/') || request.url.startsWith('/fhir/')) reply.headers(DATA_HEADERS)
    if (stopping) return sendRefusal(reply, { code: 'server.stopping' })
    // Probes ask by whatever name or address their network has for this machine, and are told nothing of anybody.
    if (!PROBES.has(request.routeOptions.url ?? '') && !isKnownHost(request.host, hostNames)) {
      return sendRefusal(reply, { code: 'request.unknown-host', details: { host: request.host.slice(0, 120) } })
    }
    // Said before a byte of the body is read. The line stays open, so Node throws the body away and the sender reads why.
    const limit = isMultipart(request) ? uploadBytesFor(request) + ENVELOPE_BYTES : request.routeOptions.bodyLimit
    if (Number(request.headers['content-length'] ?? 0) > limit) return sendRefusal(reply, tooLarge(request))
  })
  server.addHook('onSend', async (_request, reply) => {
    // A line kept open after the last answer would hold up the close until its sender hangs up.
    if (stopping) reply.header('connection', 'close')
  })
  server.addHook('onResponse', async (request, reply) => {
    const fields = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unmatched',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      ...(reply.refusalCode === '' ? {} : { code: reply.refusalCode }),
    }
    if (PROBES.has(fields.route)) log.debug('request answered', fields)
    else log.info('request answered', fields)
  })
  server.addHook('onRequestAbort', async (request) => {
    log.info('request given up by its sender', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unmatched',
    })
  })
  server.addHook('preClose', async () => {
    stopping = true
    const deadline = setTimeout(() => server.server.closeAllConnections(), limits.closeMilliseconds)
    server.server.once('close', () => clearTimeout(deadline))
  })
  server.addHook('onClose', async () => server.metrics.clear())

  addJsonParser(server)
  await server.register(cookie)
  await server.register(multipart, {
    limits: { fileSize: limits.uploadBytes, files: 1, fields: 20, parts: 21, fieldSize: 64 * 1024, headerPairs: 50 },
  })
  await addOpenApi(server, { version, sessionCookie: settings.sessionCookie ?? 'kangcheng-session' })
  addMetrics(server)
  addProbes(server, { version, ready: settings.ready ?? {}, isStopping: () => stopping })
  await addWebApps(server, settings.webApps ?? [])
  return server
}

/** What stands around the file of an upload: boundaries, headers and short fields. The file itself is counted as it comes. */
const ENVELOPE_BYTES = 64 * 1024

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

/** Another system's id is kept only if it can be nothing else: a UUID or 32 hexadecimal digits, so no ID number gets into the log. */
function readRequestId(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined
  return /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(header) ? header : undefined
}

/** Bytes that are no HTTP, or headers that never end: there is no request to answer, only a socket. */
function answerUnreadable(socket: Socket, refusals: RefusalTable): void {
  if (!socket.writable) return void socket.destroy()
  const { status, body } = refusalBody(refusals, { code: 'request.malformed' }, randomUUID())
  const text = JSON.stringify(body)
  const head = `HTTP/1.1 ${status} Bad Request\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close\r\n`
  socket.end(`${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
}
