import { decisionOf } from '@kangcheng/access'
import { type HttpServer, readUpload, sendRefusal, sendResult } from '@kangcheng/platform'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { ExportState, ImportReport, ImportState, RecordProfile } from './contract/desk.ts'
import { TerminologyReport, TerminologySummary, TerminologyWish } from './contract/terminology.ts'
import { PreviewWish, RecordView, RunWish, SavedView, ViewCode, ViewPreview, ViewVersion } from './contract/views.ts'
import type { Records } from './index.ts'
import { keptUntil } from './operations/exporting/exports.ts'
import { MOST_BYTES } from './operations/terminology/read-table-file.ts'
import type { ProfileDefinition } from './rules/profiles/profile-definition.ts'
import { typeOfCode } from './rules/resource-types.ts'
import type { Export } from './store/exports.ts'

const tags = ['records']
const ViewParams = Type.Object({ code: ViewCode })
/** HL7's own are some thousands, and seldom what somebody looks for. */
const ListWish = Type.Object({ hl7: Type.Optional(Type.Boolean({ description: 'with what comes with FHIR' })) })
const needs = (permission: string) => ({ access: { permission, purpose: 'administration' as const } })

/** What the data desk asks beside FHIR: what is loaded, kept and under way. */
export function deskRoutes(server: HttpServer, records: Records): void {
  const note = (request: FastifyRequest, operation: string) =>
    records.noteLook(decisionOf(request), { operation, subject: '' }, { outcome: 'done' })

  server.get(
    '/api/v1/records/exports',
    {
      config: needs('records.bulk.export'),
      schema: { tags, operationId: 'listRecordExports', response: { 200: Type.Array(ExportState) } },
    },
    async (request, reply) => {
      await note(request, 'records.list-exports')
      return reply.send((await records.exports.list(decisionOf(request))).map(exportState))
    },
  )
  server.get(
    '/api/v1/records/imports',
    {
      config: needs('records.bulk.import'),
      schema: { tags, operationId: 'listRecordImports', response: { 200: Type.Array(ImportState) } },
    },
    async (request, reply) => reply.send(await records.imports.list(decisionOf(request))),
  )
  server.get(
    '/api/v1/records/imports/:id',
    {
      config: needs('records.bulk.import'),
      schema: {
        tags,
        operationId: 'showRecordImport',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 200: ImportReport },
      },
    },
    async (request, reply) => sendResult(reply, await records.imports.show(decisionOf(request), request.params.id)),
  )
  server.get(
    '/api/v1/records/profiles',
    {
      config: needs('records.terminology.read'),
      schema: { tags, operationId: 'listRecordProfiles', response: { 200: Type.Array(RecordProfile) } },
    },
    async (request, reply) => {
      await note(request, 'records.list-profiles')
      return reply.send([...records.checks.profiles().values()].map(({ definition }) => profileOf(definition)))
    },
  )
  terminologyDesk(server, records, note)
  viewDesk(server, records)
}

type Note = (request: FastifyRequest, operation: string) => Promise<void>

function terminologyDesk(server: HttpServer, records: Records, note: Note): void {
  server.get(
    '/api/v1/records/terminology',
    {
      config: needs('records.terminology.read'),
      schema: {
        tags,
        operationId: 'listTerminology',
        querystring: ListWish,
        response: { 200: Type.Array(TerminologySummary) },
      },
    },
    async (request, reply) => {
      await note(request, 'records.list-terminology')
      const all = await records.terminology.list()
      return reply.send(request.query.hl7 === true ? all : all.filter(({ origin }) => origin !== 'hl7'))
    },
  )
  server.post(
    '/api/v1/records/terminology-imports',
    {
      config: { ...needs('records.terminology.import'), uploadBytes: MOST_BYTES },
      schema: {
        tags,
        operationId: 'importTerminology',
        consumes: ['multipart/form-data'],
        querystring: TerminologyWish,
        response: { 200: TerminologyReport },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      const decision = decisionOf(request)
      const { query } = request
      // What is only looked through is written down too.
      if (query.apply !== true) await note(request, 'records.check-terminology')
      const answer = await records.terminology.import(decision, upload.value, query)
      if (answer.ok) return reply.send(answer.report)
      if (answer.status === 409) return sendRefusal(reply, { code: 'records.terminology-loaded' })
      const first = answer.issues[0]?.diagnostics ?? ''
      return sendRefusal(reply, { code: 'records.terminology-refused', details: { first } })
    },
  )
}

function viewDesk(server: HttpServer, records: Records): void {
  const runs = needs('records.view.run')
  server.get(
    '/api/v1/records/views',
    { config: runs, schema: { tags, operationId: 'listViews', response: { 200: Type.Array(RecordView) } } },
    async (request, reply) => reply.send(await records.views.list(decisionOf(request))),
  )
  server.get(
    '/api/v1/records/views/:code',
    {
      config: runs,
      schema: { tags, operationId: 'showView', params: ViewParams, response: { 200: Type.Array(ViewVersion) } },
    },
    async (request, reply) => sendResult(reply, await records.views.show(decisionOf(request), request.params.code)),
  )
  server.put(
    '/api/v1/records/views/:code',
    {
      config: needs('records.view.save'),
      schema: {
        tags,
        operationId: 'saveView',
        params: ViewParams,
        body: SavedView,
        response: { 200: RecordView },
      },
    },
    async (request, reply) =>
      sendResult(reply, await records.views.save(decisionOf(request), request.params.code, request.body)),
  )
  server.post(
    '/api/v1/records/view-previews',
    { config: runs, schema: { tags, operationId: 'previewView', body: PreviewWish, response: { 200: ViewPreview } } },
    async (request, reply) => {
      const { definition, most } = request.body
      return reply.send(await records.views.preview(decisionOf(request), definition, most))
    },
  )
  server.get(
    '/api/v1/records/views/:code/rows',
    {
      config: { ...runs, heavy: true, takesLong: true },
      schema: { tags, operationId: 'runView', params: ViewParams, querystring: RunWish },
    },
    async (request, reply) => {
      const { code } = request.params
      const { format = 'csv' } = request.query
      const run = await records.views.run(decisionOf(request), code, request.query)
      if (!run.ok) return sendResult(reply, run)
      reply.header('content-disposition', `attachment; filename="${code}.${format}"`)
      return reply.code(200).type(MEDIA_TYPES[format]).send(run.value)
    },
  )
}

/** Of rows in a file. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

function exportState(one: Export): ExportState {
  const { id, request, state, startedAt, movedAt, finishedAt, since, types, files } = one
  const until = keptUntil(one)
  return {
    id,
    request,
    state,
    startedAt: startedAt.toISOString(),
    movedAt: movedAt.toISOString(),
    ...(finishedAt === null ? {} : { finishedAt: finishedAt.toISOString() }),
    ...(until === undefined ? {} : { keptUntil: until.toISOString() }),
    ...(since === null ? {} : { since: new Date(since).toISOString() }),
    types: types.map(typeOfCode),
    files: files.map(({ type, count, bytes, done }) => ({ type, count, bytes, done })),
  }
}

function profileOf({ code, url, name, type, source, rules, examples }: ProfileDefinition): RecordProfile {
  return {
    ...{ code, url, name, type, source },
    rules: rules.map(({ severity = 'error', ...rule }) => ({ ...rule, severity })),
    examples: examples.map((one) => ({
      name: one.name,
      resource: { resourceType: type, meta: { profile: [url] }, ...one.given },
    })),
  }
}
