import { decisionOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { FeedCode } from './contract/feeds.ts'
import { ListedMap, MessageMap } from './contract/maps.ts'
import {
  DismissWish,
  MapPreview,
  MendWish,
  MessageId,
  MessageQuery,
  MessageSummary,
  MessageView,
  PreviewWish,
  Receipt,
} from './contract/messages.ts'
import { RetriedLetters, RetryWish } from './contract/retries.ts'
import type { Exchange } from './index.ts'

const tags = ['exchange']
const needs = (permission: string) => ({ access: { permission, purpose: 'administration' as const } })
const Letter = Type.Object({ feed: FeedCode, id: MessageId })

/** Messages and maps, for the data desk. */
export function messageRoutes(server: HttpServer, exchange: Exchange): void {
  server.get(
    '/api/v1/exchange/messages',
    {
      config: needs('exchange.message.read'),
      schema: {
        tags,
        operationId: 'listMessages',
        querystring: MessageQuery,
        response: { 200: Type.Array(MessageSummary) },
      },
    },
    async (request, reply) => reply.send(await exchange.listMessages(decisionOf(request), request.query)),
  )
  server.get(
    '/api/v1/exchange/messages/:feed/:id',
    {
      config: needs('exchange.message.read'),
      schema: { tags, operationId: 'showMessage', params: Letter, response: { 200: MessageView } },
    },
    async (request, reply) => sendResult(reply, await exchange.showMessage(decisionOf(request), request.params)),
  )
  server.post(
    '/api/v1/exchange/messages/:feed/:id/mend',
    {
      config: needs('exchange.message.mend'),
      schema: { tags, operationId: 'mendMessage', params: Letter, body: MendWish, response: { 200: Receipt } },
    },
    async (request, reply) =>
      sendResult(reply, await exchange.mendMessage(decisionOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/messages/:feed/:id/retry',
    {
      config: needs('exchange.message.mend'),
      schema: { tags, operationId: 'retryMessage', params: Letter, response: { 200: Receipt } },
    },
    async (request, reply) => sendResult(reply, await exchange.retryMessage(decisionOf(request), request.params)),
  )
  server.post(
    '/api/v1/exchange/messages/:feed/retry',
    {
      config: { ...needs('exchange.message.mend'), heavy: true },
      schema: {
        tags,
        operationId: 'retryMessages',
        params: Type.Object({ feed: FeedCode }),
        body: RetryWish,
        response: { 200: RetriedLetters },
      },
    },
    async (request, reply) =>
      sendResult(reply, await exchange.retryDead(decisionOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/messages/:feed/:id/dismiss',
    {
      config: needs('exchange.message.mend'),
      schema: { tags, operationId: 'dismissMessage', params: Letter, body: DismissWish, response: { 200: Receipt } },
    },
    async (request, reply) =>
      sendResult(reply, await exchange.dismissMessage(decisionOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/previews',
    {
      config: needs('exchange.message.read'),
      schema: { tags, operationId: 'previewMessage', body: PreviewWish, response: { 200: MapPreview } },
    },
    async (request, reply) => sendResult(reply, await exchange.previewMessage(decisionOf(request), request.body)),
  )
  server.get(
    '/api/v1/exchange/maps',
    {
      config: needs('exchange.map.read'),
      schema: { tags, operationId: 'listMaps', response: { 200: Type.Array(ListedMap) } },
    },
    async (request, reply) => reply.send(await exchange.listMaps(decisionOf(request))),
  )
  server.put(
    '/api/v1/exchange/maps',
    {
      config: needs('exchange.map.save'),
      schema: { tags, operationId: 'saveMap', body: MessageMap, response: { 200: MessageMap } },
    },
    async (request, reply) => sendResult(reply, await exchange.saveMap(decisionOf(request), request.body)),
  )
}
