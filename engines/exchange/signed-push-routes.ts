import { decisionOf } from '@kangcheng/access'
import { refuse } from '@kangcheng/kernel'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { FeedSecret, MadeFeedSecret } from './contract/feed-secrets.ts'
import { FeedCode } from './contract/feeds.ts'
import { Receipt } from './contract/messages.ts'
import type { SignedPushes } from './operations/signed-push/create-signed-pushes.ts'

const tags = ['exchange']
const MOST_BYTES = 20 * 1024 * 1024
/** From one address: a hospital sends some in a second, and what goes beyond is told when to come again. */
const PER_MINUTE = 6_000
const manage = { access: { permission: 'exchange.feed.manage', purpose: 'administration' as const } }
const Of = Type.Object({ code: FeedCode })

/** What systems push under a signature, and the secrets for it. */
export function signedPushRoutes(server: HttpServer, pushes: SignedPushes): void {
  server.get(
    '/api/v1/exchange/feeds/:code/secrets',
    {
      config: manage,
      schema: { tags, operationId: 'listFeedSecrets', params: Of, response: { 200: Type.Array(FeedSecret) } },
    },
    async (request, reply) => sendResult(reply, await pushes.showSecrets(decisionOf(request), request.params.code)),
  )
  server.post(
    '/api/v1/exchange/feeds/:code/secrets',
    {
      config: manage,
      schema: { tags, operationId: 'makeFeedSecret', params: Of, response: { 200: MadeFeedSecret } },
    },
    async (request, reply) => sendResult(reply, await pushes.makeSecret(decisionOf(request), request.params.code)),
  )
  server.delete(
    '/api/v1/exchange/feeds/:code/secrets/:id',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'removeFeedSecret',
        params: Type.Object({ code: FeedCode, id: Type.String({ format: 'uuid' }) }),
        response: { 200: Type.Null() },
      },
    },
    async (request, reply) => sendResult(reply, await pushes.endSecret(decisionOf(request), request.params)),
  )
  server.register(async (scope) => inbox(scope as unknown as HttpServer, pushes))
}

/** Apart from the rest: here a body is bytes, whatever it says it is. */
function inbox(scope: HttpServer, pushes: SignedPushes): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes))
  scope.post(
    '/api/v1/exchange/inbox/:feed',
    {
      bodyLimit: MOST_BYTES,
      onRequest: async ({ headers }, reply) => {
        if (!pushes.looksSigned(signatureOf(headers))) return sendResult(reply, refuse('exchange.push-refused'))
      },
      config: { access: 'public', why: 'the signature says who sends, and for which feed', perMinute: PER_MINUTE },
      schema: {
        tags,
        operationId: 'pushSigned',
        params: Type.Object({ feed: FeedCode }),
        headers: Type.Object({
          'kangcheng-timestamp': Type.Optional(Type.String({ description: 'seconds since 1970' })),
          'kangcheng-signature': Type.Optional(
            Type.String({ description: 'v1= and HMAC-SHA-256, in hex, of timestamp, full stop and body' }),
          ),
        }),
        response: { 200: Receipt },
      },
    },
    async ({ params: { feed }, headers, body }, reply) => {
      const bytes = body instanceof Uint8Array ? body : new Uint8Array()
      return sendResult(reply, await pushes.take({ feed, ...signatureOf(headers), bytes }))
    },
  )
}

function signatureOf(headers: Readonly<Record<string, unknown>>) {
  const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : undefined)
  return { timestamp: text('kangcheng-timestamp'), signature: text('kangcheng-signature') }
}
