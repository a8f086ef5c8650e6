import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { ApiToken, CreatedApiToken, NewApiToken } from './contract/index.ts'
import { actorOf } from './guard-routes.ts'
import type { Access } from './index.ts'

const id = Type.String({ format: 'uuid' })
const own = { access: 'signed-in' as const, why: 'one’s own tokens show and change nothing of anybody else' }
const needs = (permission: string) => ({ access: { permission } })

/** Tokens of systems: made by those who answer for them, ended by them or by an administrator. */
export function tokenRoutes(server: HttpServer, access: Access): void {
  const tags = ['tokens']
  server.get(
    '/api/v1/tokens',
    { config: own, schema: { operationId: 'listOwnTokens', tags, response: { 200: Type.Array(ApiToken) } } },
    async (request, reply) => sendResult(reply, await access.listOwnTokens(actorOf(request))),
  )
  server.post(
    '/api/v1/tokens',
    {
      config: needs('access.token.create'),
      schema: { operationId: 'createApiToken', tags, body: NewApiToken, response: { 201: CreatedApiToken } },
    },
    async (request, reply) => sendResult(reply, await access.createApiToken(actorOf(request), request.body), 201),
  )
  server.delete(
    '/api/v1/tokens/:id',
    { config: own, schema: { operationId: 'revokeOwnToken', tags, params: Type.Object({ id }) } },
    async (request, reply) => sendResult(reply, await access.revokeOwnToken(actorOf(request), request.params.id), 204),
  )
  server.get(
    '/api/v1/users/:id/tokens',
    {
      config: needs('access.token.revoke'),
      schema: {
        operationId: 'listTokensOf',
        tags,
        params: Type.Object({ id }),
        response: { 200: Type.Array(ApiToken) },
      },
    },
    async (request, reply) => sendResult(reply, await access.listTokensOf(actorOf(request), request.params.id)),
  )
  server.delete(
    '/api/v1/users/:id/tokens/:token',
    {
      config: needs('access.token.revoke'),
      schema: { operationId: 'revokeTokenOf', tags, params: Type.Object({ id, token: id }) },
    },
    async (request, reply) =>
      sendResult(reply, await access.revokeTokenOf(actorOf(request), request.params.id, request.params.token), 204),
  )
}
