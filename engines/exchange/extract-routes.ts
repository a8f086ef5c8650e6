import { actorOf } from '@kangcheng/access'
import { contentDisposition, type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { ExtractPage, ExtractSummary, NewExtract, type SharingPermission, SharingSide } from './contract/sharing.ts'
import type { Sharing } from './operations/sharing/create-sharing.ts'
import { whenLeft } from './when-left.ts'

const tags = ['sharing']
const needs = (permission: SharingPermission) => ({ access: { permission } })
const IdParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Side = Type.Object({ side: SharingSide })
const text = Type.String({ maxLength: 2000 })
const seen = Type.Integer({ minimum: 1, description: 'number of events that were seen' })

/** De-identified extracts for research: asked for, checked, decided on, fetched. */
export function extractRoutes(server: HttpServer, sharing: Sharing): void {
  server.get(
    '/api/v1/exchange/extracts',
    {
      config: needs('exchange.sharing.read'),
      schema: { tags, operationId: 'listExtracts', querystring: Side, response: { 200: Type.Array(ExtractSummary) } },
    },
    async (request, reply) => sendResult(reply, await sharing.listExtracts(actorOf(request), request.query.side)),
  )
  server.post(
    '/api/v1/exchange/extracts',
    {
      config: needs('exchange.sharing.apply'),
      schema: {
        tags,
        operationId: 'askForExtract',
        body: NewExtract,
        response: { 201: Type.Object({ id: Type.String({ format: 'uuid' }) }) },
      },
    },
    async (request, reply) => sendResult(reply, await sharing.askForExtract(actorOf(request), request.body), 201),
  )
  server.get(
    '/api/v1/exchange/extracts/:id',
    {
      config: needs('exchange.sharing.read'),
      schema: { tags, operationId: 'showExtract', params: IdParams, querystring: Side, response: { 200: ExtractPage } },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.showExtract(actorOf(request), { ...request.params, ...request.query })),
  )
  server.post(
    '/api/v1/exchange/extracts/:id/approve',
    {
      config: needs('exchange.sharing.approve'),
      schema: {
        tags,
        operationId: 'approveExtract',
        params: IdParams,
        body: Type.Object({ seen, text: Type.Optional(text) }),
        response: { 200: ExtractSummary },
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.approveExtract(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/extracts/:id/refuse',
    {
      config: needs('exchange.sharing.approve'),
      schema: {
        tags,
        operationId: 'refuseExtract',
        params: IdParams,
        body: Type.Object({ seen, text }),
        response: { 200: ExtractSummary },
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.refuseExtract(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/extracts/:id/withdraw',
    {
      config: needs('exchange.sharing.apply'),
      schema: { tags, operationId: 'withdrawExtract', params: IdParams, response: { 200: ExtractSummary } },
    },
    async (request, reply) => sendResult(reply, await sharing.withdrawExtract(actorOf(request), request.params)),
  )
  server.get(
    '/api/v1/exchange/extracts/:id/file',
    {
      config: { ...needs('exchange.sharing.fetch'), heavy: true, takesLong: true },
      schema: { tags, operationId: 'fetchExtract', params: IdParams },
    },
    async (request, reply) => {
      const fetched = await sharing.fetchExtract(actorOf(request), request.params)
      if (!fetched.ok) return sendResult(reply, fetched)
      const { stream, bytes, end } = fetched.value
      const { id } = request.params
      whenLeft(reply, end)
      reply
        .header('content-length', String(bytes))
        .header('content-disposition', contentDisposition(`去标识化数据-${id}.csv`, `extract-${id}`))
      return reply.code(200).type('text/csv; charset=utf-8').send(stream)
    },
  )
}
