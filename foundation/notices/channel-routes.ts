import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { CreatedWebhook, MailWish, NewMailAddress, NewWebhook, NoticeChannels, Webhook } from './contract/index.ts'
import type { Notices } from './index.ts'

const own = { access: 'signed-in' as const, why: 'one’s own channels show and change nothing of anybody else' }
const needs = (permission: string) => ({ access: { permission } })
const tags = ['notices']
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const organisation = Type.String({ minLength: 1, maxLength: 80 })

/** Where notices go beside the inbox. */
export function channelRoutes(server: HttpServer, notices: Notices): void {
  server.get(
    '/api/v1/notice-channels',
    { config: own, schema: { tags, operationId: 'showNoticeChannels', response: { 200: NoticeChannels } } },
    async (request, reply) => sendResult(reply, await notices.showChannels(actorOf(request))),
  )
  mailRoutes(server, notices)
  ownWebhookRoutes(server, notices)
  organisationWebhookRoutes(server, notices)
}

function mailRoutes(server: HttpServer, notices: Notices): void {
  const path = '/api/v1/notice-channels/mail'
  server.post(
    path,
    { config: own, schema: { tags, operationId: 'offerMailAddress', body: NewMailAddress } },
    async (request, reply) => sendResult(reply, await notices.offerAddress(actorOf(request), request.body), 204),
  )
  server.put(
    path,
    { config: own, schema: { tags, operationId: 'changeMailChannel', body: MailWish } },
    async (request, reply) => sendResult(reply, await notices.changeMail(actorOf(request), request.body), 204),
  )
  server.delete(path, { config: own, schema: { tags, operationId: 'removeMailAddress' } }, async (request, reply) =>
    sendResult(reply, await notices.removeAddress(actorOf(request)), 204),
  )
  server.post(
    `${path}/confirm`,
    {
      config: own,
      schema: {
        tags,
        operationId: 'confirmMailAddress',
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 20 }) }),
      },
    },
    async (request, reply) => sendResult(reply, await notices.confirmAddress(actorOf(request), request.body.code), 204),
  )
  server.post(
    `${path}/retry`,
    { config: own, schema: { tags, operationId: 'retryMailChannel' } },
    async (request, reply) => sendResult(reply, await notices.retryMail(actorOf(request)), 204),
  )
}

function ownWebhookRoutes(server: HttpServer, notices: Notices): void {
  const path = '/api/v1/notice-channels/webhooks'
  server.post(
    path,
    {
      config: needs('access.token.create'),
      schema: { tags, operationId: 'createWebhook', body: NewWebhook, response: { 201: CreatedWebhook } },
    },
    async (request, reply) => sendResult(reply, await notices.createOwnWebhook(actorOf(request), request.body), 201),
  )
  server.delete(
    `${path}/:id`,
    { config: own, schema: { tags, operationId: 'removeWebhook', params } },
    async (request, reply) =>
      sendResult(reply, await notices.removeOwnWebhook(actorOf(request), request.params.id), 204),
  )
  server.post(
    `${path}/:id/retry`,
    { config: own, schema: { tags, operationId: 'retryWebhook', params } },
    async (request, reply) =>
      sendResult(reply, await notices.retryOwnWebhook(actorOf(request), request.params.id), 204),
  )
}

function organisationWebhookRoutes(server: HttpServer, notices: Notices): void {
  const path = '/api/v1/organisation-webhooks'
  const config = needs('notices.webhook.manage')
  server.get(
    path,
    { config, schema: { tags, operationId: 'listOrganisationWebhooks', response: { 200: Type.Array(Webhook) } } },
    async (request, reply) => sendResult(reply, await notices.listOrganisationWebhooks(actorOf(request))),
  )
  server.post(
    path,
    {
      config,
      schema: {
        tags,
        operationId: 'createOrganisationWebhook',
        body: Type.Object({ ...NewWebhook.properties, organisation }),
        response: { 201: CreatedWebhook },
      },
    },
    async (request, reply) =>
      sendResult(reply, await notices.createOrganisationWebhook(actorOf(request), request.body), 201),
  )
  server.delete(
    `${path}/:id`,
    { config, schema: { tags, operationId: 'removeOrganisationWebhook', params } },
    async (request, reply) =>
      sendResult(reply, await notices.removeOrganisationWebhook(actorOf(request), request.params.id), 204),
  )
  server.post(
    `${path}/:id/retry`,
    { config, schema: { tags, operationId: 'retryOrganisationWebhook', params } },
    async (request, reply) =>
      sendResult(reply, await notices.retryOrganisationWebhook(actorOf(request), request.params.id), 204),
  )
}
