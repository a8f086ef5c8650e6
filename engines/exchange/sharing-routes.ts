import { actorOf } from '@kangcheng/access'
import { Day, Slug } from '@kangcheng/access/contract'
import { type HttpServer, sendRefusal, sendResult } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import {
  ApplicationPage,
  ApplicationSummary,
  DataSetVersion,
  FetchWish,
  NewApplication,
  SharedDataSet,
  type SharingPermission,
  SharingSide,
  SharingStatistics,
  SharingTerms,
  Transfer,
  ViewColumn,
} from './contract/sharing.ts'
import type { Sharing } from './operations/sharing/create-sharing.ts'
import { whenLeft } from './when-left.ts'

const tags = ['sharing']
const needs = (permission: SharingPermission) => ({ access: { permission } })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const CodeParams = Type.Object({ code: Slug })
const IdParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Side = Type.Object({ side: SharingSide })
const text = Type.String({ maxLength: 2000 })
const seen = Type.Integer({ minimum: 1, description: 'number of events that were seen' })

const MEDIA_TYPES = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const

/** The catalogue of shared data, applications and grants, and the gateway. */
export function sharingRoutes(server: HttpServer, sharing: Sharing): void {
  catalogueRoutes(server, sharing)
  applicationRoutes(server, sharing)
  decisionRoutes(server, sharing)
  gatewayRoutes(server, sharing)
}

function catalogueRoutes(server: HttpServer, sharing: Sharing): void {
  server.get(
    '/api/v1/exchange/data-sets',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'listSharedDataSets',
        querystring: Type.Object({
          owned: Type.Optional(Type.Boolean({ description: 'those one publishes for, with drafts' })),
        }),
        response: answers(Type.Array(DataSetVersion)),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.listDataSets(actorOf(request), request.query)),
  )
  server.get(
    '/api/v1/exchange/data-sets/:code',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'showSharedDataSet',
        params: CodeParams,
        response: answers(Type.Array(DataSetVersion)),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.showDataSet(actorOf(request), request.params.code)),
  )
  server.get(
    '/api/v1/exchange/view-columns/:code/:version',
    {
      config: needs('exchange.sharing.publish'),
      schema: {
        tags,
        operationId: 'showSharedViewColumns',
        params: SharedDataSet.properties.view,
        response: answers(Type.Array(ViewColumn)),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.showViewColumns(actorOf(request), request.params)),
  )
  server.put(
    '/api/v1/exchange/data-sets/:code',
    {
      config: needs('exchange.sharing.publish'),
      schema: {
        tags,
        operationId: 'saveSharedDataSet',
        params: CodeParams,
        body: Type.Object({
          dataSet: Type.Omit(SharedDataSet, ['code']),
          seen: Type.Integer({ minimum: 0, description: 'the version that was seen; 0 for a new one' }),
        }),
        response: answers(DataSetVersion),
      },
    },
    async (request, reply) => {
      const { dataSet, seen: version } = request.body
      const wish = { dataSet: { ...dataSet, code: request.params.code }, seen: version }
      return sendResult(reply, await sharing.saveDataSet(actorOf(request), wish))
    },
  )
  server.post(
    '/api/v1/exchange/data-sets/:code/publish',
    {
      config: needs('exchange.sharing.publish'),
      schema: {
        tags,
        operationId: 'publishSharedDataSet',
        params: CodeParams,
        body: Type.Object({ version: Type.Integer({ minimum: 1 }) }),
        response: answers(Type.Array(DataSetVersion)),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.publishDataSet(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/data-sets/:code/withdraw',
    {
      config: needs('exchange.sharing.publish'),
      schema: {
        tags,
        operationId: 'withdrawSharedDataSet',
        params: CodeParams,
        body: Type.Object({ reason: text }),
        response: answers(Type.Array(DataSetVersion)),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.withdrawDataSet(actorOf(request), { ...request.params, ...request.body })),
  )
}

function applicationRoutes(server: HttpServer, sharing: Sharing): void {
  server.get(
    '/api/v1/exchange/sharing-applications',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'listSharingApplications',
        querystring: Side,
        response: answers(Type.Array(ApplicationSummary)),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.listApplications(actorOf(request), request.query.side)),
  )
  server.post(
    '/api/v1/exchange/sharing-applications',
    {
      config: needs('exchange.sharing.apply'),
      schema: { tags, operationId: 'applyForData', body: NewApplication, response: { 201: ApplicationSummary } },
    },
    async (request, reply) => sendResult(reply, await sharing.applyForData(actorOf(request), request.body), 201),
  )
  server.get(
    '/api/v1/exchange/sharing-applications/:id',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'showSharingApplication',
        params: IdParams,
        querystring: Side,
        response: answers(ApplicationPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.showApplication(actorOf(request), { ...request.params, ...request.query })),
  )
  server.post(
    '/api/v1/exchange/sharing-applications/:id/withdraw',
    {
      config: needs('exchange.sharing.apply'),
      schema: {
        tags,
        operationId: 'withdrawSharingApplication',
        params: IdParams,
        response: answers(ApplicationSummary),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.withdrawApplication(actorOf(request), request.params)),
  )
  server.post(
    '/api/v1/exchange/sharing-applications/:id/renew',
    {
      config: needs('exchange.sharing.apply'),
      schema: {
        tags,
        operationId: 'renewSharingGrant',
        params: IdParams,
        body: Type.Object({ until: Day, text }),
        response: answers(ApplicationSummary),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.renewGrant(actorOf(request), { ...request.params, ...request.body })),
  )
}

function decisionRoutes(server: HttpServer, sharing: Sharing): void {
  const decides = needs('exchange.sharing.approve')
  server.post(
    '/api/v1/exchange/sharing-applications/:id/approve',
    {
      config: decides,
      schema: {
        tags,
        operationId: 'approveSharingApplication',
        params: IdParams,
        body: Type.Object({ seen, terms: Type.Optional(SharingTerms), text: Type.Optional(text) }),
        response: answers(ApplicationSummary),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.approveApplication(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/sharing-applications/:id/refuse',
    {
      config: decides,
      schema: {
        tags,
        operationId: 'refuseSharingApplication',
        params: IdParams,
        body: Type.Object({ seen, text }),
        response: answers(ApplicationSummary),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.refuseApplication(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/exchange/sharing-applications/:id/revoke',
    {
      config: decides,
      schema: {
        tags,
        operationId: 'revokeSharingGrant',
        params: IdParams,
        body: Type.Object({ text }),
        response: answers(ApplicationSummary),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.revokeGrant(actorOf(request), { ...request.params, ...request.body })),
  )
}

function gatewayRoutes(server: HttpServer, sharing: Sharing): void {
  server.get(
    '/api/v1/exchange/shared/:grant/rows',
    {
      config: { ...needs('exchange.sharing.fetch'), takesLong: true },
      schema: {
        tags,
        operationId: 'fetchSharedRows',
        description:
          'A page of the rows of a grant. `x-next-cursor` goes on behind it and is missing behind the last; `x-quota-rows-left` says what the day still has. 429 with `retry-after` where the quota is used up.',
        params: Type.Object({ grant: Type.String({ format: 'uuid' }) }),
        querystring: FetchWish,
      },
    },
    async (request, reply) => {
      const fetched = await sharing.fetchRows(actorOf(request), { ...request.params, ...request.query })
      if (!fetched.ok) {
        const { code, details } = fetched.refusal
        if (code === 'sharing.quota-used') reply.header('retry-after', String(details?.seconds))
        return sendRefusal(reply, fetched.refusal)
      }
      const { body, format, rows, next, rowsLeft, end } = fetched.value
      whenLeft(reply, end)
      if (next !== undefined) reply.header('x-next-cursor', next)
      reply.header('x-rows', String(rows)).header('x-quota-rows-left', String(rowsLeft))
      return reply.code(200).type(MEDIA_TYPES[format]).send(body)
    },
  )
  server.get(
    '/api/v1/exchange/sharing-transfers/:kind/:id',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'listSharingTransfers',
        params: Type.Object({ ...IdParams.properties, kind: Type.Enum(['grant', 'extract']) }),
        querystring: Side,
        response: answers(Type.Array(Transfer)),
      },
    },
    async (request, reply) =>
      sendResult(reply, await sharing.listTransfers(actorOf(request), { ...request.params, ...request.query })),
  )
  server.get(
    '/api/v1/exchange/sharing-statistics',
    {
      config: needs('exchange.sharing.read'),
      schema: {
        tags,
        operationId: 'showSharingStatistics',
        querystring: Type.Object({ ...Side.properties, from: Type.Optional(Day), to: Type.Optional(Day) }),
        response: answers(SharingStatistics),
      },
    },
    async (request, reply) => sendResult(reply, await sharing.showStatistics(actorOf(request), request.query)),
  )
}
