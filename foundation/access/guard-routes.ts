import { ok, type Refusal, type Result } from '@kangcheng/kernel'
import { type HttpServer, sendRefusal } from '@kangcheng/platform'
import type { Actor } from './contract/actor.ts'
import type { Purpose } from './contract/purpose.ts'
import type { AccessRefusal } from './contract/refusals.ts'
import type { Access } from './index.ts'
import type { Decision } from './operations/decision.ts'
import { createQuotas } from './quotas.ts'
import { isCrossSite, isSafeMethod } from './rules/cross-site.ts'
import { isCsrfToken } from './secrets/session-token.ts'

type Reply = Parameters<typeof sendRefusal>[0]

/**
 * What a route needs before its operation asks for itself. Where a purpose is given the guard asks, for no place in
 * particular, and its decision may be a second old (docs/decisions/0016). The last two say `why` they need no permission.
 */
export type RouteAccess =
  | { readonly permission: string; readonly purpose?: Purpose | ((request: Reply['request']) => Purpose) }
  | 'signed-in'
  | 'public'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess
    why?: string
    /** Takes seconds of the machine; how often a person may is bounded. */
    heavy?: true
    /** How often one person, or one address where nobody is signed in, may ask for this in a minute. */
    perMinute?: number
  }
  interface FastifyRequest {
    /** Set by the guard wherever the route is not public; read it with {@link actorOf}. */
    signedIn: { readonly actor: Actor; readonly token: string } | null
    /** Set by the guard where the route names a purpose; read it with {@link decisionOf}. */
    admitted: Decision | null
  }
}

export interface GuardSettings {
  readonly readSession: (token: string, requestId: string) => Promise<Result<Actor, AccessRefusal>>
  readonly readApiToken: Access['readApiToken']
  readonly admit: Access['admit']
  /** Files in and out that one person may ask for in a minute; left out, 120. */
  readonly heavyPerMinute?: number | undefined
  /** Where browsers reach this server, e.g. https://health.example.gov.cn; needed behind a proxy that ends TLS. */
  readonly publicOrigin?: string | undefined
}

/** More than a person does by hand. */
const HEAVY_PER_MINUTE = 120

export const SESSION_COOKIE = 'kangcheng-session'
/** Addresses that give data. What has none of these prefixes and no decision is the platform's own: probes, pages. */
const DATA = /^\/(?:api\/v\d+|fhir)\//

/**
 * From here on no route can be added without `config.access`, and none is reached without what it says: a session of
 * ours for all but public ones, and for unsafe methods a page of ours that knows the session's CSRF token.
 * Decided before a body is read, so strangers cannot make the server work.
 */
export function guardRoutes(server: HttpServer, settings: GuardSettings): void {
  server.decorateRequest('signedIn', null)
  server.decorateRequest('admitted', null)
  const quotas = createQuotas(() => performance.now())
  const { heavyPerMinute = HEAVY_PER_MINUTE } = settings
  const takeToken = (tokenId: string, perMinute: number) => quotas.take(`token ${tokenId}`, perMinute)

  const publicHost = settings.publicOrigin === undefined ? undefined : new URL(settings.publicOrigin).host

  async function recognise(request: Reply['request'], access: RouteAccess, token: string, bearer: boolean) {
    if (typeof access === 'object' && access.purpose !== undefined) {
      const purpose = typeof access.purpose === 'function' ? access.purpose(request) : access.purpose
      const knock = { bearer, token, permission: access.permission, purpose, requestId: request.id }
      const decision = await settings.admit(knock, takeToken)
      return decision.ok ? ok({ actor: decision.value.actor, admitted: decision.value }) : decision
    }
    const actor = await (bearer
      ? settings.readApiToken(token, takeToken, request.id)
      : settings.readSession(token, request.id))
    return actor.ok ? ok({ actor: actor.value, admitted: null }) : actor
  }

  server.addHook('onRoute', (route) => {
    const fault = accessFault(route.config?.access, route.config?.why)
    if (fault !== undefined) throw new Error(`${String(route.method)} ${route.url} ${fault}`)
  })

  server.addHook('onRequest', async (request, reply) => {
    const { access } = request.routeOptions.config
    if (access === undefined) {
      // Registered before the guard stood, or no route at all; data is never given that way.
      const url = request.routeOptions.url
      return url !== undefined && DATA.test(url) ? sendRefusal(reply, { code: 'access.forbidden' }) : undefined
    }
    const origin = {
      method: request.method,
      host: publicHost ?? request.host,
      origin: request.headers.origin,
      secFetchSite: textOf(request.headers['sec-fetch-site']),
    }
    if (isCrossSite(origin)) return sendRefusal(reply, { code: 'access.csrf' })
    const tooMany = (who: string) => {
      const { perMinute } = request.routeOptions.config
      if (perMinute === undefined) return undefined
      return quotas.take(`${request.method} ${request.routeOptions.url} ${who}`, perMinute)
    }
    if (access === 'public') {
      const seconds = tooMany(request.ip)
      return seconds === undefined ? undefined : refuseTooMany(reply, seconds)
    }
    const bearer = readBearer(request.headers.authorization)
    const token = bearer ?? request.cookies[SESSION_COOKIE]
    if (token === undefined) return sendRefusal(reply, { code: 'access.not-signed-in' })
    // A token of a system is no browser's: nobody else can make a page send it, and no cookie beside it is looked at.
    if (bearer !== undefined && access === 'signed-in') return sendRefusal(reply, { code: 'access.session-needed' })
    const isForged =
      bearer === undefined && !isSafeMethod(request.method) && !isCsrfToken(request.headers['x-csrf-token'], token)
    // Whoever is refused for that is not asked about first: nothing is written down in the name of whose cookie it is.
    const found = await recognise(request, isForged ? 'signed-in' : access, token, bearer !== undefined)
    if (!found.ok) return refuseFor(reply, found.refusal)
    if (isForged) return sendRefusal(reply, { code: 'access.csrf' })
    const { actor, admitted } = found.value
    const seconds =
      tooMany(actor.userId) ?? (isHeavy(request) ? quotas.take(`heavy ${actor.userId}`, heavyPerMinute) : undefined)
    if (seconds !== undefined) return refuseTooMany(reply, seconds)
    request.signedIn = { actor, token }
    request.admitted = admitted
    return undefined
  })
}

/** The actor of a request whose route is not public; anything else is a bug of the route. */
export function actorOf(request: { signedIn: { readonly actor: Actor } | null }): Actor {
  if (!request.signedIn) throw new Error('a public route has no actor')
  return request.signedIn.actor
}

/** The decision of a request whose route names a purpose; anything else is a bug of the route. */
export function decisionOf(request: { admitted: Decision | null }): Decision {
  if (!request.admitted) throw new Error('a route without a purpose has no decision')
  return request.admitted
}

function refuseTooMany(reply: Reply, seconds: number): Reply {
  return refuseFor(reply, { code: 'access.too-many-requests', details: { seconds } })
}

/** A quota says in the header too when to come again, as programs read it (RFC 9110 section 10.2.3). */
function refuseFor(reply: Reply, refusal: Refusal): Reply {
  const seconds = refusal.details?.seconds
  if (refusal.code === 'access.too-many-requests') reply.header('retry-after', String(seconds))
  return sendRefusal(reply, refusal)
}

/** The token of `Authorization: Bearer …`; undefined where there is no such header. Another scheme is a token nobody has. */
function readBearer(header: string | undefined): string | undefined {
  return header === undefined ? undefined : (/^Bearer ([\w-]{20,200})$/i.exec(header)?.[1] ?? '')
}

/** What takes a second of the machine rather than a moment: files in, files out, and what says so itself. */
function isHeavy(request: Reply['request']): boolean {
  const { query, routeOptions } = request
  const asFile = typeof query === 'object' && query !== null && 'format' in query
  return (
    routeOptions.config.heavy === true || asFile || request.headers['content-type']?.startsWith('multipart/') === true
  )
}

const PERMISSION = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/

function accessFault(access: RouteAccess | undefined, why: string | undefined): string | undefined {
  if (access === undefined) return 'says nothing about access: config.access is missing'
  if (typeof access === 'object') {
    return PERMISSION.test(access.permission) ? undefined : `names no permission: ${access.permission}`
  }
  return why === undefined || why.trim() === '' ? `is ${access} and does not say why: config.why is missing` : undefined
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
