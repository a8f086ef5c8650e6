import { actorOf } from '@kangcheng/access'
import { type HttpServer, readUpload, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import { DRAFT_COLUMNS, DraftSummary, PlanSummary, StoredDraft } from './contract/index.ts'
import type { Indicators } from './index.ts'
import { draftsTable, draftTable } from './rules/tables/draft-tables.ts'

const DraftParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const RowParams = Type.Object({ ...DraftParams.properties, ordinal: Type.Integer({ minimum: 1 }) })
const version = Type.Integer({ minimum: 1, description: 'the version that was seen' })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const enters = { access: { permission: 'indicators.plan.enter' } }

/** Plans read from files, until a person confirms them. */
export function draftRoutes(server: HttpServer, indicators: Indicators): void {
  const tags = ['plan drafts']

  server.post(
    '/api/v1/plan-drafts',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'draftPlan',
        consumes: ['multipart/form-data'],
        response: { 201: StoredDraft },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      const file = { name: upload.value.fileName, bytes: upload.value.bytes }
      return sendResult(reply, await indicators.draftPlan(actorOf(request), file), 201)
    },
  )
  server.get(
    '/api/v1/plan-drafts',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'listDrafts',
        querystring: TableQuery,
        response: answers(Type.Array(DraftSummary)),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const listed = await indicators.listDrafts(actorOf(request), { format })
      return sendResultOrTable(reply, listed, request.query, draftsTable)
    },
  )
  server.get(
    '/api/v1/plan-drafts/:id',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'showDraft',
        params: DraftParams,
        querystring: TableQuery,
        response: answers(StoredDraft),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const shown = await indicators.showDraft(actorOf(request), { ...request.params, format })
      return sendResultOrTable(reply, shown, request.query, draftTable)
    },
  )
  server.patch(
    '/api/v1/plan-drafts/:id',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'changeDraftHead',
        params: DraftParams,
        body: Type.Object({ version, head: DraftHead }),
        response: answers(StoredDraft),
      },
    },
    async (request, reply) => {
      const { version, head } = request.body
      const change = { kind: 'head', head } as const
      return sendResult(reply, await indicators.changeDraft(actorOf(request), { ...request.params, version, change }))
    },
  )
  server.patch(
    '/api/v1/plan-drafts/:id/rows/:ordinal',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'changeDraftRow',
        params: RowParams,
        body: RowChange,
        response: answers(StoredDraft),
      },
    },
    async (request, reply) => {
      const { id, ordinal } = request.params
      const { version, ...wish } = request.body
      const change = { ...wish, ordinal }
      return sendResult(reply, await indicators.changeDraft(actorOf(request), { id, version, change }))
    },
  )
  server.post(
    '/api/v1/plan-drafts/:id/confirm',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'confirmDraft',
        params: DraftParams,
        body: Type.Object({ version }),
        response: answers(PlanSummary),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.confirmDraft(actorOf(request), { ...request.params, ...request.body })),
  )
  server.delete(
    '/api/v1/plan-drafts/:id',
    {
      config: enters,
      schema: {
        tags,
        operationId: 'discardDraft',
        params: DraftParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => sendResult(reply, await indicators.discardDraft(actorOf(request), request.params), 204),
  )
}

/** What a person may say of a draft as a whole; a plan has a title, and the page on which it is shown has an end. */
const HEAD = ['code', 'title', 'region', 'issuer', 'documentNumber', 'issued', 'period', 'baseYear'] as const
const DraftHead = Type.Partial(
  Type.Object({
    ...Type.Pick(StoredDraft.properties.draft, HEAD).properties,
    title: Type.String({ pattern: '\\S', maxLength: 500 }),
  }),
)

const RowChange = Type.Union([
  Type.Object({
    kind: Type.Literal('correct'),
    version,
    column: Type.Enum([...DRAFT_COLUMNS]),
    reading: Type.String({ maxLength: 500 }),
  }),
  Type.Object({ kind: Type.Literal('accept'), version, column: Type.Enum([...DRAFT_COLUMNS]) }),
  Type.Object({ kind: Type.Literal('remove'), version, removed: Type.Boolean() }),
  Type.Object({
    kind: Type.Literal('match'),
    version,
    indicator: Type.Optional(
      Type.String({ maxLength: 80, description: 'the one the row states; left out for a new one of this plan only' }),
    ),
  }),
])
