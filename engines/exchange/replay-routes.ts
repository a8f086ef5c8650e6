import { decisionOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { ReplayState, ReplayWish } from './contract/replays.ts'
import type { Exchange } from './index.ts'

const tags = ['exchange']
const needs = (permission: string) => ({ access: { permission, purpose: 'administration' as const } })

/** Replays, for the data desk. */
export function replayRoutes(server: HttpServer, { replays }: Pick<Exchange, 'replays'>): void {
  server.get(
    '/api/v1/exchange/replays',
    {
      config: needs('exchange.message.read'),
      schema: { tags, operationId: 'listReplays', response: { 200: Type.Array(ReplayState) } },
    },
    async (request, reply) => reply.send(await replays.list(decisionOf(request))),
  )
  server.post(
    '/api/v1/exchange/replays',
    {
      config: needs('exchange.message.replay'),
      schema: { tags, operationId: 'beginReplay', body: ReplayWish, response: { 200: ReplayState } },
    },
    async (request, reply) => sendResult(reply, await replays.begin(decisionOf(request), request.body)),
  )
  server.post(
    '/api/v1/exchange/replays/:id/stop',
    {
      config: needs('exchange.message.replay'),
      schema: {
        tags,
        operationId: 'stopReplay',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 200: Type.Null() },
      },
    },
    async (request, reply) => sendResult(reply, await replays.end(decisionOf(request), request.params.id)),
  )
}
