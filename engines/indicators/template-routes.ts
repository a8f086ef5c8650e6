import { actorOf } from '@kangcheng/access'
import { refuse } from '@kangcheng/kernel'
import { type HttpServer, readUpload, sendResult, sendTable, TableQuery, writeForm } from '@kangcheng/platform'
import { Type } from 'typebox'
import { TemplateResult } from './contract/index.ts'
import type { Indicators } from './index.ts'
import { writeTemplate } from './rules/collecting/template/write-template.ts'

const ReportParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const tags = ['reports']

/** A report as an Excel file to fill in, and back. */
export function templateRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/reports/:id/template',
    {
      config: { access: { permission: 'indicators.report.read' } },
      schema: {
        tags,
        operationId: 'exportTemplate',
        params: ReportParams,
        querystring: Type.Pick(TableQuery, ['language']),
        response: { 200: WORKBOOK },
      },
    },
    async (request, reply) => {
      const exported = await indicators.exportTemplate(actorOf(request), request.params)
      if (!exported.ok) return sendResult(reply, exported)
      const { page, edition } = exported.value
      return sendTable(reply, await writeForm(writeTemplate(page, edition, request.query.language ?? 'zh')))
    },
  )
  server.post(
    '/api/v1/reports/:id/template',
    {
      config: { access: { permission: 'indicators.report.fill' } },
      schema: {
        tags,
        operationId: 'importTemplate',
        consumes: ['multipart/form-data'],
        params: ReportParams,
        querystring: Type.Object({
          apply: Type.Optional(Type.Boolean({ description: 'write the good rows; left out, nothing is written' })),
          version: Type.Optional(Type.Integer({ minimum: 1, description: 'the version that was seen, to apply' })),
        }),
        response: { 200: TemplateResult },
      },
    },
    async (request, reply) => {
      const { apply, version } = request.query
      if (apply && version === undefined) return sendResult(reply, refuse('template.version-missing'))
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      const file = { name: upload.value.fileName, bytes: upload.value.bytes }
      const filled = { ...request.params, file, applyTo: apply ? version : undefined }
      return sendResult(reply, await indicators.importTemplate(actorOf(request), filled))
    },
  )
}

const WORKBOOK = {
  content: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      schema: Type.String({ format: 'binary', description: 'an .xlsx to fill in' }),
    },
  },
}
