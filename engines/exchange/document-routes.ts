import { decisionOf } from '@kangcheng/access'
import { type HttpServer, readUpload, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { DocumentCheck } from './contract/cda.ts'
import { FeedCode } from './contract/feeds.ts'
import { DryRun, MessageId, Receipt } from './contract/messages.ts'
import type { Exchange } from './index.ts'
import { FILE_LIMIT } from './operations/receiving/part.ts'

const tags = ['exchange']
const MOST_BYTES = 20 * 1024 * 1024
const needs = (permission: string, purpose: 'administration' | 'care' = 'administration') => ({
  access: { permission, purpose },
})

/** What is sent over HTTP, the bytes as they came, and shared documents. */
export function documentRoutes(server: HttpServer, exchange: Exchange): void {
  server.post(
    '/api/v1/exchange/feeds/:code/messages',
    {
      config: { ...needs('exchange.message.send', 'care'), uploadBytes: FILE_LIMIT, takesLong: true },
      schema: {
        tags,
        operationId: 'pushMessage',
        consumes: ['multipart/form-data'],
        params: Type.Object({ code: FeedCode }),
        response: { 200: Receipt },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      return sendResult(reply, await exchange.pushMessage(decisionOf(request), request.params.code, upload.value.bytes))
    },
  )
  server.post(
    '/api/v1/exchange/feeds/:code/dry-run',
    {
      config: { ...needs('exchange.message.send', 'care'), uploadBytes: FILE_LIMIT, heavy: true, takesLong: true },
      schema: {
        tags,
        operationId: 'dryRunMessage',
        consumes: ['multipart/form-data'],
        params: Type.Object({ code: FeedCode }),
        response: { 200: DryRun },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      return sendResult(reply, await exchange.dryRun(decisionOf(request), request.params.code, upload.value.bytes))
    },
  )
  server.get(
    '/api/v1/exchange/messages/:feed/:id/raw',
    {
      config: { ...needs('exchange.message.read'), heavy: true },
      schema: { tags, operationId: 'readRawMessage', params: Type.Object({ feed: FeedCode, id: MessageId }) },
    },
    async (request, reply) => {
      const raw = await exchange.readRaw(decisionOf(request), request.params)
      if (!raw.ok) return sendResult(reply, raw)
      reply.header('content-disposition', `attachment; filename="${request.params.id}"`)
      return reply.type('application/octet-stream').send(raw.value)
    },
  )
  server.post(
    '/api/v1/exchange/document-checks',
    {
      config: { ...needs('exchange.document.check'), uploadBytes: MOST_BYTES },
      schema: {
        tags,
        operationId: 'checkSharedDocument',
        consumes: ['multipart/form-data'],
        response: { 200: DocumentCheck },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      return sendResult(reply, await exchange.checkDocument(decisionOf(request), upload.value.bytes))
    },
  )
  server.get(
    '/api/v1/exchange/patients/:patient/summary',
    {
      config: { ...needs('exchange.document.write', 'care'), heavy: true },
      schema: {
        tags,
        operationId: 'writePatientSummary',
        params: Type.Object({ patient: Type.String({ pattern: '^[A-Za-z0-9.-]{1,64}$' }) }),
      },
    },
    async (request, reply) => {
      const summary = await exchange.writeSummary(decisionOf(request), request.params.patient)
      return summary.ok ? reply.type('application/xml; charset=utf-8').send(summary.value) : sendResult(reply, summary)
    },
  )
}
