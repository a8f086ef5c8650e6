import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  type AccessRefusal,
  Identity,
  JourneyAddress,
  JourneyCode,
  JourneyStart,
  NewIdentity,
  Proof,
  SessionView,
} from './contract/index.ts'
import { actorOf, SESSION_COOKIE } from './guard-routes.ts'
import type { Access } from './index.ts'
import { cookieOf, type SessionRouteSettings } from './session-cookie.ts'

/** Marks the browser that set out, so that nobody comes back in its place. Away from all other paths. */
export const JOURNEY_COOKIE = 'kangcheng-journey'
const JOURNEY = '/api/v1/session/elsewhere'
const CALLBACK = `${JOURNEY}/callback`
const JOURNEY_SECONDS = 600
/** Setting out makes a row and may ask the provider; nobody needs more. */
const STARTS_PER_MINUTE = 60

const own = { access: 'signed-in' as const, why: 'one’s own account shows and changes nothing of anybody else' }
const nobody = { access: 'public' as const, why: 'nobody is signed in before signing in', perMinute: STARTS_PER_MINUTE }
const needs = { access: { permission: 'access.identity.link' } }
const id = Type.String({ format: 'uuid' })
const tags = ['session']

/** Signing in at the city's own door, and who is who there. */
export function elsewhereRoutes(server: HttpServer, access: Access, settings: SessionRouteSettings): void {
  const cookie = cookieOf(settings)
  const originOf = (request: { protocol: string; host: string }) =>
    settings.publicOrigin ?? `${request.protocol}://${request.host}`
  // As a URL writes it, without a port that the scheme has by itself: the provider compares signs.
  const callbackOf = (request: { protocol: string; host: string }) => new URL(CALLBACK, originOf(request)).href
  const journeyCookie = (request: { protocol: string }) => ({
    ...cookie(request),
    path: JOURNEY,
    maxAge: JOURNEY_SECONDS,
  })

  server.post(
    JOURNEY,
    {
      config: nobody,
      schema: { operationId: 'beginSignInElsewhere', tags, body: JourneyStart, response: { 200: JourneyAddress } },
    },
    async (request, reply) => {
      const begun = await access.beginSignInElsewhere({
        returnTo: request.body.returnTo,
        redirectUri: callbackOf(request),
      })
      if (!begun.ok) return sendResult(reply, begun)
      reply.setCookie(JOURNEY_COOKIE, begun.value.browserMark, journeyCookie(request))
      return reply.send({ address: begun.value.address })
    },
  )

  server.get(
    CALLBACK,
    {
      config: nobody,
      schema: {
        operationId: 'returnFromElsewhere',
        tags,
        description: 'Where the city’s sign-in sends a browser back to; answers with a page to go on to.',
        // Whatever a provider adds is its own business; what counts is read from the whole address.
        querystring: Type.Object({}, { additionalProperties: true }),
        response: { 303: Type.Null() },
      },
    },
    async (request, reply) => {
      const returned = await access.returnFromElsewhere({
        address: request.ip,
        userAgent: request.headers['user-agent'],
        requestId: request.id,
        formerToken: request.cookies[SESSION_COOKIE],
        callback: new URL(request.url, originOf(request)),
        browserMark: request.cookies[JOURNEY_COOKIE],
      })
      if (returned.ok && returned.value.kind === 'code-needed') return reply.redirect('/login?elsewhere=code', 303)
      reply.clearCookie(JOURNEY_COOKIE, { ...cookie(request), path: JOURNEY })
      if (!returned.ok) return reply.redirect(problemPage(returned.refusal.code), 303)
      const { value } = returned
      if (value.kind === 'signed-in') reply.setCookie(SESSION_COOKIE, value.session.token, cookie(request))
      return reply.redirect(value.kind === 'code-needed' ? '/login' : asLocation(value.returnTo), 303)
    },
  )

  server.post(
    `${JOURNEY}/code`,
    {
      config: nobody,
      schema: {
        operationId: 'giveCodeElsewhere',
        tags,
        body: JourneyCode,
        response: { 200: Type.Object({ returnTo: Type.String(), session: SessionView }) },
      },
    },
    async (request, reply) => {
      const opened = await access.giveCodeElsewhere(request.body.code, {
        address: request.ip,
        userAgent: request.headers['user-agent'],
        requestId: request.id,
        formerToken: request.cookies[SESSION_COOKIE],
        browserMark: request.cookies[JOURNEY_COOKIE],
      })
      if (!opened.ok) return sendResult(reply, opened)
      const { session, returnTo } = opened.value
      const actor = await access.readSession(session.token, request.id)
      if (!actor.ok) return sendResult(reply, actor)
      const shown = await access.showSession(actor.value, session.token)
      if (!shown.ok) return sendResult(reply, shown)
      reply.setCookie(SESSION_COOKIE, session.token, cookie(request))
      reply.clearCookie(JOURNEY_COOKIE, { ...cookie(request), path: JOURNEY })
      return reply.send({ returnTo, session: shown.value })
    },
  )

  server.get(
    `${JOURNEY}/end`,
    {
      config: nobody,
      schema: {
        operationId: 'signOutElsewhere',
        tags,
        description: 'After signing out here: on to the city’s own signing out, where it has one.',
        response: { 303: Type.Null() },
      },
    },
    async (request, reply) =>
      reply.redirect((await access.signOutElsewhere(new URL('/login', originOf(request)).href)) ?? '/login', 303),
  )

  ownIdentityRoutes(server, access, callbackOf, journeyCookie)
  identityRoutes(server, access)
}

function ownIdentityRoutes(
  server: HttpServer,
  access: Access,
  redirectUriOf: (request: { protocol: string; host: string }) => string,
  journeyCookie: (request: { protocol: string }) => object,
): void {
  server.get(
    '/api/v1/session/identities',
    { config: own, schema: { operationId: 'listOwnIdentities', tags, response: { 200: Type.Array(Identity) } } },
    async (request, reply) => sendResult(reply, await access.listOwnIdentities(actorOf(request))),
  )
  server.post(
    '/api/v1/session/identities',
    { config: own, schema: { operationId: 'linkOwnIdentity', tags, body: Proof, response: { 200: JourneyAddress } } },
    async (request, reply) => {
      const begun = await access.beginLinking(actorOf(request), request.body, redirectUriOf(request))
      if (!begun.ok) return sendResult(reply, begun)
      reply.setCookie(JOURNEY_COOKIE, begun.value.browserMark, journeyCookie(request))
      return reply.send({ address: begun.value.address })
    },
  )
  server.post(
    '/api/v1/session/identities/:id/unlink',
    { config: own, schema: { operationId: 'unlinkOwnIdentity', tags, params: Type.Object({ id }), body: Proof } },
    async (request, reply) =>
      sendResult(reply, await access.unlinkOwnIdentity(actorOf(request), request.params.id, request.body), 204),
  )
}

function identityRoutes(server: HttpServer, access: Access): void {
  const users = ['users']
  server.get(
    '/api/v1/users/:id/identities',
    {
      config: needs,
      schema: {
        operationId: 'listIdentitiesOf',
        tags: users,
        params: Type.Object({ id }),
        response: { 200: Type.Array(Identity) },
      },
    },
    async (request, reply) => sendResult(reply, await access.listIdentitiesOf(actorOf(request), request.params.id)),
  )
  server.post(
    '/api/v1/users/:id/identities',
    {
      config: needs,
      schema: {
        operationId: 'linkIdentityOf',
        tags: users,
        params: Type.Object({ id }),
        body: NewIdentity,
        response: { 201: Identity },
      },
    },
    async (request, reply) =>
      sendResult(reply, await access.linkIdentityOf(actorOf(request), request.params.id, request.body.subject), 201),
  )
  server.delete(
    '/api/v1/users/:id/identities/:identity',
    {
      config: needs,
      schema: { operationId: 'unlinkIdentityOf', tags: users, params: Type.Object({ id, identity: id }) },
    },
    async (request, reply) => {
      const { id: user, identity } = request.params
      return sendResult(reply, await access.unlinkIdentityOf(actorOf(request), user, identity), 204)
    },
  )
}

/** A header holds ASCII only. */
function asLocation(path: string): string {
  const { pathname, search, hash } = new URL(path, 'http://here')
  return `${pathname}${search}${hash}`
}

/** The page that says why, by a code of the closed list; a link that failed is told where it was asked for. */
function problemPage(code: AccessRefusal): string {
  return `${code === 'access.identity-taken' ? '/security' : '/login'}?elsewhere=${code}`
}
