import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Credentials, PasswordChange, SessionView } from './contract/index.ts'
import { actorOf, SESSION_COOKIE } from './guard-routes.ts'
import type { Access } from './index.ts'
import { cookieOf, type SessionRouteSettings } from './session-cookie.ts'

const OWN = 'one’s own session shows nothing of anybody else'

/** Signing in and out, who am I, and one's own password. */
export function sessionRoutes(server: HttpServer, access: Access, settings: SessionRouteSettings): void {
  const tags = ['session']
  const response = { 200: SessionView }
  const cookie = cookieOf(settings)

  server.post(
    '/api/v1/session',
    {
      config: { access: 'public', why: 'nobody is signed in before signing in' },
      schema: { operationId: 'signIn', tags, body: Credentials, response },
    },
    async (request, reply) => {
      const opened = await access.signIn(request.body, {
        address: request.ip,
        userAgent: request.headers['user-agent'],
        requestId: request.id,
        formerToken: request.cookies[SESSION_COOKIE],
      })
      if (!opened.ok) return sendResult(reply, opened)
      const { token } = opened.value
      const actor = await access.readSession(token, request.id)
      if (!actor.ok) return sendResult(reply, actor)
      reply.setCookie(SESSION_COOKIE, token, cookie(request))
      return sendResult(reply, await access.showSession(actor.value, token))
    },
  )

  server.get(
    '/api/v1/session',
    { config: { access: 'signed-in', why: OWN }, schema: { operationId: 'showSession', tags, response } },
    async (request, reply) => sendResult(reply, await access.showSession(actorOf(request), tokenOf(request))),
  )

  server.delete(
    '/api/v1/session',
    { config: { access: 'signed-in', why: OWN }, schema: { operationId: 'signOut', tags } },
    async (request, reply) => {
      reply.clearCookie(SESSION_COOKIE, cookie(request))
      return sendResult(reply, await access.signOut(actorOf(request), tokenOf(request)), 204)
    },
  )

  server.post(
    '/api/v1/session/password',
    {
      config: { access: 'signed-in', why: OWN },
      schema: { operationId: 'changePassword', tags, body: PasswordChange, response },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const opened = await access.changePassword(actor, request.body, {
        address: request.ip,
        userAgent: request.headers['user-agent'],
      })
      if (!opened.ok) return sendResult(reply, opened)
      reply.setCookie(SESSION_COOKIE, opened.value.token, cookie(request))
      return sendResult(reply, await access.showSession(actor, opened.value.token))
    },
  )
}

function tokenOf(request: { signedIn: { readonly token: string } | null }): string {
  if (!request.signedIn) throw new Error('a public route has no session')
  return request.signedIn.token
}
