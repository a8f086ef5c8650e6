import { createHash } from 'node:crypto'
import { contentDisposition, type HttpServer, sendResult, sendTable, writeTable } from '@kangcheng/platform'
import { Type } from 'typebox'
import { Code, PublicationLanguage, RegionCode } from './contract/index.ts'
import type { Indicators } from './index.ts'
import type { SentFile } from './operations/publishing/export-publication.ts'
import type { PublicShelf } from './operations/publishing/read-public.ts'
import { indicatorPage, missingPage } from './rules/publishing/public-pages/indicator-page.ts'
import { shelfPage } from './rules/publishing/public-pages/shelf-page.ts'
import { PUBLIC_POLICY } from './rules/publishing/public-pages/style.ts'
import { releasedFiguresTable } from './rules/tables/publication-tables.ts'

/** What a route answers with. */
export type Reply = Parameters<typeof sendResult>[0]

const config = {
  access: 'public',
  why: 'what was released is for everybody; nothing else is read',
  // A whole office reads behind one address.
  perMinute: 120,
} as const
const tags = ['public']
const Query = Type.Object({ language: Type.Optional(PublicationLanguage) })
const Place = Type.Object({ plan: Code, region: RegionCode })
const OneIndicator = Type.Object({ ...Place.properties, indicator: Code })
const PAGE = { content: { 'text/html': { schema: Type.String() } } }
const CSV = { content: { 'text/csv': { schema: Type.String() } } }

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const BINARY = { schema: Type.String({ format: 'binary' }) }
export const WRITTEN_FILE = { 200: { content: { [DOCX]: BINARY, 'application/pdf': BINARY } } }

/**
 * Whoever has a page or a file asks whether it is still what it was, and is sent it only where it is not: a withdrawal is
 * seen at once, and a crowd carries little away.
 */
async function onSend(request: { headers: { 'if-none-match'?: string | undefined } }, reply: Reply, payload: unknown) {
  if (reply.statusCode !== 200 || !(typeof payload === 'string' || Buffer.isBuffer(payload))) return payload
  const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`
  reply.headers({ etag: tag, 'cache-control': 'public, no-cache' })
  if (!request.headers['if-none-match']?.includes(tag)) return payload
  reply.code(304).removeHeader('content-length')
  return ''
}

/** What anybody may read without signing in: pages without script, files, figures. */
export function publicRoutes(
  server: HttpServer,
  indicators: Indicators,
  { contact }: { contact?: string | undefined },
): void {
  server.get(
    '/public',
    { config, onSend, schema: { tags, operationId: 'publicShelf', querystring: Query, response: { 200: PAGE } } },
    async (request, reply) =>
      sendPage(reply, shelfPage(await indicators.showPublicShelf(), request.query.language ?? 'zh', contact)),
  )
  server.get(
    '/public/indicators/:plan/:region/:indicator',
    {
      config,
      onSend,
      schema: {
        tags,
        operationId: 'publicIndicator',
        params: OneIndicator,
        querystring: Query,
        response: { 200: PAGE, 404: PAGE },
      },
    },
    async (request, reply) => {
      const shelf = await indicators.showPublicShelf()
      const language = request.query.language ?? 'zh'
      const found = findIndicator(shelf, request.params)
      if (!found) return sendPage(reply.code(404), missingPage(language, contact))
      return sendPage(reply, indicatorPage({ ...shelf, ...found }, language, contact))
    },
  )
  server.get(
    '/public/indicators/:plan/:region/:indicator/csv',
    {
      config,
      onSend,
      schema: {
        tags,
        operationId: 'publicIndicatorFile',
        params: OneIndicator,
        querystring: Query,
        response: { 200: CSV },
      },
    },
    async (request, reply) => {
      const found = findIndicator(await indicators.showPublicShelf(), request.params)
      if (!found) return sendResult(reply, NOT_PUBLIC)
      const table = releasedFiguresTable(found.release, [found.indicator], request.query.language ?? 'zh')
      return sendTable(reply, await writeTable('csv', table))
    },
  )
  server.get(
    '/public/figures/:plan/:region',
    {
      config,
      onSend,
      schema: { tags, operationId: 'publicFigures', params: Place, querystring: Query, response: { 200: CSV } },
    },
    async (request, reply) => {
      const report = findReport(await indicators.showPublicShelf(), request.params)
      if (!report) return sendResult(reply, NOT_PUBLIC)
      const table = releasedFiguresTable(report.release, report.indicators, request.query.language ?? 'zh')
      return sendTable(reply, await writeTable('csv', table))
    },
  )
  server.get(
    '/public/files/:id/:edition/:file',
    {
      config,
      onSend,
      schema: {
        tags,
        operationId: 'publicFile',
        params: Type.Object({
          id: Type.String({ format: 'uuid' }),
          edition: Type.Integer({ minimum: 1, maximum: 9999 }),
          file: Type.String({ maxLength: 20 }),
        }),
        response: WRITTEN_FILE,
      },
    },
    async (request, reply) => {
      const found = await indicators.showPublicFile(request.params)
      if (!found.ok) return sendResult(reply, found)
      return sendWrittenFile(reply, found.value)
    },
  )
}

const NOT_PUBLIC = { ok: false, refusal: { code: 'publication.not-found' } } as const

function findReport(shelf: PublicShelf, { plan, region }: { plan: string; region: string }) {
  return shelf.reports.find(({ release }) => release.plan === plan && release.region === region)
}

function findIndicator(shelf: PublicShelf, question: { plan: string; region: string; indicator: string }) {
  const report = findReport(shelf, question)
  const indicator = report?.indicators.find(({ code }) => code === question.indicator)
  return report && indicator && { release: report.release, indicator, regionName: report.regionName }
}

function sendPage(reply: Reply, page: string): Reply {
  return reply
    .headers({ 'content-security-policy': PUBLIC_POLICY, 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .serializer((text: string) => text)
    .send(page)
}

/** Sends a document as a download. */
export function sendWrittenFile(reply: Reply, { name, format, content }: SentFile): Reply {
  return reply
    .header('content-disposition', contentDisposition(name, 'report'))
    .type(format === 'docx' ? DOCX : 'application/pdf')
    .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
}
