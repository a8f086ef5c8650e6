import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { Proof, RecoveryCodes, SecondFactorCode, SecondFactorSetup, Session } from './contract/index.ts'
import { actorOf } from './guard-routes.ts'
import type { Access } from './index.ts'

const config = { access: 'signed-in' as const, why: 'one’s own account shows and changes nothing of anybody else' }
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** One's own second factor, and where one is signed in. */
export function ownAccountRoutes(server: HttpServer, access: Access): void {
  secondFactorRoutes(server, access)
  ownSessionRoutes(server, access)
}

function secondFactorRoutes(server: HttpServer, access: Access): void {
  const tags = ['session']
  server.post(
    '/api/v1/session/second-factor',
    { config, schema: { operationId: 'beginSecondFactor', tags, body: Proof, response: { 200: SecondFactorSetup } } },
    async (request, reply) => sendResult(reply, await access.beginSecondFactor(actorOf(request), request.body)),
  )
  server.post(
    '/api/v1/session/second-factor/confirm',
    {
      config,
      schema: {
        operationId: 'confirmSecondFactor',
        tags,
        body: Type.Object({ code: SecondFactorCode }),
        response: { 200: RecoveryCodes },
      },
    },
    async (request, reply) => sendResult(reply, await access.confirmSecondFactor(actorOf(request), request.body.code)),
  )
  server.post(
    '/api/v1/session/second-factor/recovery-codes',
    { config, schema: { operationId: 'renewRecoveryCodes', tags, body: Proof, response: { 200: RecoveryCodes } } },
    async (request, reply) => sendResult(reply, await access.renewRecoveryCodes(actorOf(request), request.body)),
  )
  server.post(
    '/api/v1/session/second-factor/remove',
    { config, schema: { operationId: 'removeSecondFactor', tags, body: Proof } },
    async (request, reply) => sendResult(reply, await access.removeSecondFactor(actorOf(request), request.body), 204),
  )
}

function ownSessionRoutes(server: HttpServer, access: Access): void {
  const tags = ['session']
  server.get(
    '/api/v1/sessions',
    { config, schema: { operationId: 'listOwnSessions', tags, response: { 200: Type.Array(Session) } } },
    async (request, reply) => sendResult(reply, await access.listOwnSessions(actorOf(request))),
  )
  server.delete(
    '/api/v1/sessions',
    { config, schema: { operationId: 'endOtherOwnSessions', tags } },
    async (request, reply) => sendResult(reply, await access.endOtherOwnSessions(actorOf(request)), 204),
  )
  server.delete(
    '/api/v1/sessions/:id',
    { config, schema: { operationId: 'endOwnSession', tags, params: Id } },
    async (request, reply) => sendResult(reply, await access.endOwnSession(actorOf(request), request.params.id), 204),
  )
}
