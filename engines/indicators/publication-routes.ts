import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { DOCUMENT_STYLE_HASH } from '@kangcheng/typesetting'
import { type TSchema, Type } from 'typebox'
import {
  CalendarEntry,
  Code,
  OfficeSection,
  PUBLICATION_STEP_PERMISSIONS,
  PublicationKind,
  PublicationLanguage,
  PublicationPage,
  PublicationSummary,
  RegionCode,
  SectionCode,
} from './contract/index.ts'
import type { Indicators } from './index.ts'
import { type Reply, sendWrittenFile, WRITTEN_FILE } from './public-routes.ts'
import { calendarTable, publicationsTable } from './rules/tables/publication-tables.ts'

const Params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const version = Type.Integer({ minimum: 1, description: 'the version that was seen' })
const reason = Type.Optional(Type.String({ maxLength: 500 }))
const period = Type.String({ maxLength: 12, description: '2023 of an annual report, 2023-11 of a bulletin' })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const may = (permission: string) => ({ access: { permission } })
const reads = may('indicators.publication.read')
const drafts = may('indicators.publication.draft')
const releases = may('indicators.publication.release')
const tags = ['publications']

const STEPS = {
  approve: 'approved',
  return: 'returned',
  withdraw: 'withdrawn',
  correct: 'corrected',
  discard: 'discarded',
} as const
type Verb = keyof typeof STEPS

/** Reports and bulletins on their way from the figures to the public. */
export function publicationRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/publications',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listPublications',
        querystring: Type.Object({
          kind: Type.Optional(PublicationKind),
          plan: Type.Optional(Code),
          discarded: Type.Optional(Type.Boolean({ description: 'discarded drafts too' })),
          ...TableQuery.properties,
        }),
        response: answers(Type.Array(PublicationSummary)),
      },
    },
    async (request, reply) => {
      const listed = await indicators.listPublications(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, publicationsTable)
    },
  )
  server.post(
    '/api/v1/publications',
    {
      config: { ...drafts, heavy: true },
      schema: {
        tags,
        operationId: 'draftPublication',
        body: Type.Object({
          kind: PublicationKind,
          plan: Code,
          period,
          region: Type.Optional(RegionCode),
          asOf: Type.Optional(
            Type.String({ maxLength: 10, description: 'YYYY-MM-DD; figures known on that day, today when left out' }),
          ),
          languages: Type.Optional(Type.Array(PublicationLanguage, { minItems: 1, maxItems: 2, uniqueItems: true })),
        }),
        response: { 201: PublicationPage },
      },
    },
    async (request, reply) => sendResult(reply, await indicators.draftPublication(actorOf(request), request.body), 201),
  )
  server.get(
    '/api/v1/publications/:id',
    {
      config: reads,
      schema: { tags, operationId: 'showPublication', params: Params, response: answers(PublicationPage) },
    },
    async (request, reply) => sendResult(reply, await indicators.showPublication(actorOf(request), request.params)),
  )
  server.put(
    '/api/v1/publications/:id/sections/:section',
    {
      config: drafts,
      schema: {
        tags,
        operationId: 'writeSection',
        params: Type.Object({ ...Params.properties, section: SectionCode }),
        body: Type.Object({ version, ...OfficeSection.properties }),
        response: answers(PublicationPage),
      },
    },
    async (request, reply) => {
      const { version: seen, ...text } = request.body
      return sendResult(
        reply,
        await indicators.writeSection(actorOf(request), { ...request.params, version: seen, text }),
      )
    },
  )
  server.post(
    '/api/v1/publications/:id/refresh',
    {
      config: { ...drafts, heavy: true },
      schema: {
        tags,
        operationId: 'refreshPublication',
        params: Params,
        body: Type.Object({ version }),
        response: answers(PublicationPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.refreshPublication(actorOf(request), { ...request.params, ...request.body })),
  )
  for (const verb of Object.keys(STEPS) as Verb[]) {
    const kind = STEPS[verb]
    server.post(
      `/api/v1/publications/:id/${verb}`,
      {
        config: may(PUBLICATION_STEP_PERMISSIONS[kind]),
        schema: {
          tags,
          operationId: `${verb}Publication`,
          params: Params,
          body: Type.Object({ version, reason }),
          response: answers(PublicationPage),
        },
      },
      async (request, reply) =>
        sendResult(
          reply,
          await indicators.stepPublication(actorOf(request), { ...request.params, ...request.body, kind }),
        ),
    )
  }
  server.post(
    '/api/v1/publications/:id/release',
    {
      config: { ...releases, heavy: true },
      schema: {
        tags,
        operationId: 'releasePublication',
        params: Params,
        body: Type.Object({
          version,
          reason,
          withoutPdf: Type.Optional(
            Type.Boolean({ description: 'the Word file alone, where no browser is installed' }),
          ),
        }),
        response: answers(PublicationPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.releasePublication(actorOf(request), { ...request.params, ...request.body })),
  )
  fileRoutes(server, indicators)
  calendarRoutes(server, indicators)
}

function fileRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/publications/:id/preview',
    {
      config: { ...reads, heavy: true },
      schema: {
        tags,
        operationId: 'previewPublication',
        params: Params,
        querystring: Type.Object({ language: Type.Optional(PublicationLanguage) }),
        response: { 200: { content: { 'text/html': { schema: Type.String() } } } },
      },
    },
    async (request, reply) => {
      const question = { ...request.params, language: request.query.language ?? 'zh' }
      const shown = await indicators.previewPublication(actorOf(request), question)
      return shown.ok ? sendPreview(reply, shown.value) : sendResult(reply, shown)
    },
  )
  server.get(
    '/api/v1/publications/:id/files/:file',
    {
      config: { ...reads, heavy: true },
      schema: {
        tags,
        operationId: 'exportPublication',
        params: Type.Object({ ...Params.properties, file: Type.Enum(['zh.docx', 'zh.pdf', 'en.docx', 'en.pdf']) }),
        response: WRITTEN_FILE,
      },
    },
    async (request, reply) => {
      const { id, file } = request.params
      const language = file.startsWith('zh') ? 'zh' : 'en'
      const format = file.endsWith('docx') ? 'docx' : 'pdf'
      const written = await indicators.exportPublication(actorOf(request), { id, language, format })
      return written.ok ? sendWrittenFile(reply, written.value) : sendResult(reply, written)
    },
  )
  server.get(
    '/api/v1/publications/:id/editions/:edition/:file',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showReleasedFile',
        params: Type.Object({
          ...Params.properties,
          edition: Type.Integer({ minimum: 1, maximum: 9999 }),
          file: Type.String({ maxLength: 20 }),
        }),
        response: WRITTEN_FILE,
      },
    },
    async (request, reply) => {
      const found = await indicators.showReleasedFile(actorOf(request), request.params)
      return found.ok ? sendWrittenFile(reply, found.value) : sendResult(reply, found)
    },
  )
}

function calendarRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/release-calendar',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showCalendar',
        querystring: TableQuery,
        response: answers(Type.Array(CalendarEntry)),
      },
    },
    async (request, reply) => {
      const shown = await indicators.showCalendar(actorOf(request), request.query)
      return sendResultOrTable(reply, shown, request.query, calendarTable)
    },
  )
  server.post(
    '/api/v1/release-calendar',
    {
      config: releases,
      schema: {
        tags,
        operationId: 'planRelease',
        body: Type.Object({
          plan: Code,
          kind: PublicationKind,
          period,
          region: Type.Optional(RegionCode),
          day: Type.String({ maxLength: 10, description: 'YYYY-MM-DD' }),
          reason,
        }),
        response: answers(Type.Array(CalendarEntry)),
      },
    },
    async (request, reply) => sendResult(reply, await indicators.planRelease(actorOf(request), request.body)),
  )
}

/**
 * A page within our page: it may show its own style and the attributes of its charts, nothing else, and is looked at by
 * nobody but us. `sandbox` makes it a stranger to our pages even when opened by itself.
 */
const PREVIEW_POLICY = `default-src 'none'; style-src ${DOCUMENT_STYLE_HASH}; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`

function sendPreview(reply: Reply, page: string): Reply {
  return reply
    .headers({ 'content-security-policy': PREVIEW_POLICY, 'x-frame-options': 'SAMEORIGIN' })
    .type('text/html; charset=utf-8')
    .serializer((text: string) => text)
    .send(page)
}
