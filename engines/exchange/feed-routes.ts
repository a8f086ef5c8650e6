import { decisionOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { Feed, FeedCode, FeedSettings } from './contract/feeds.ts'
import { BoardQuery, FeedBoardLine } from './contract/scores.ts'
import type { Exchange } from './index.ts'

const tags = ['exchange']
const needs = (permission: string) => ({ access: { permission, purpose: 'administration' as const } })
const NewFeed = Type.Object({ code: FeedCode, organisation: Type.String(), settings: FeedSettings })
const ChangedFeed = Type.Object({ version: Type.Integer(), settings: FeedSettings })

/** Feeds, for the data desk. */
export function feedRoutes(server: HttpServer, exchange: Exchange): void {
  server.get(
    '/api/v1/exchange/feeds',
    {
      config: needs('exchange.feed.read'),
      schema: { tags, operationId: 'listFeeds', response: { 200: Type.Array(Feed) } },
    },
    async (request, reply) => reply.send([...(await exchange.listFeeds(decisionOf(request)))]),
  )
  server.post(
    '/api/v1/exchange/feeds',
    {
      config: needs('exchange.feed.manage'),
      schema: { tags, operationId: 'createFeed', body: NewFeed, response: { 200: Feed } },
    },
    async (request, reply) => sendResult(reply, await exchange.createFeed(decisionOf(request), request.body)),
  )
  server.put(
    '/api/v1/exchange/feeds/:code',
    {
      config: needs('exchange.feed.manage'),
      schema: {
        tags,
        operationId: 'changeFeed',
        params: Type.Object({ code: FeedCode }),
        body: ChangedFeed,
        response: { 200: Feed },
      },
    },
    async (request, reply) =>
      sendResult(reply, await exchange.changeFeed(decisionOf(request), { ...request.params, ...request.body })),
  )
  server.get(
    '/api/v1/exchange/board',
    {
      config: needs('exchange.feed.read'),
      schema: {
        tags,
        operationId: 'showFeedBoard',
        querystring: BoardQuery,
        response: { 200: Type.Array(FeedBoardLine) },
      },
    },
    async (request, reply) => reply.send(await exchange.showBoard(decisionOf(request), request.query)),
  )
}
