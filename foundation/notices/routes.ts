import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { channelRoutes } from './channel-routes.ts'
import { NoticePage, NoticeQuery, ReadNotices, UnreadNotices } from './contract/index.ts'
import type { Notices } from './index.ts'

const config = { access: 'signed-in' as const, why: 'one’s own inbox shows and changes nothing of anybody else' }
const tags = ['notices']

/** One's own inbox and channels, and the webhooks of organisations. */
export function noticeRoutes(server: HttpServer, notices: Notices): void {
  server.get(
    '/api/v1/notices',
    {
      config,
      schema: { tags, operationId: 'listNotices', querystring: NoticeQuery, response: { 200: NoticePage } },
    },
    async (request, reply) => sendResult(reply, await notices.listNotices(actorOf(request), request.query)),
  )
  server.get(
    '/api/v1/notices/count',
    { config, schema: { tags, operationId: 'countNotices', response: { 200: UnreadNotices } } },
    async (request, reply) => sendResult(reply, await notices.countNotices(actorOf(request))),
  )
  server.post(
    '/api/v1/notices/read',
    { config, schema: { tags, operationId: 'readNotices', body: ReadNotices, response: { 200: UnreadNotices } } },
    async (request, reply) => sendResult(reply, await notices.readNotices(actorOf(request), request.body)),
  )
  channelRoutes(server, notices)
}
