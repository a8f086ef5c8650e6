import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import { Appraisal, AppraisalFunnel, AppraisalSchemeSummary, Code, UnitAppraisal } from './contract/index.ts'
import type { Indicators } from './index.ts'
import { arithmeticTable, funnelTable, rankingTable, unitTable } from './rules/tables/appraisal-tables.ts'

const SchemeParams = Type.Object({ scheme: Code })
const AsKnown = {
  period: Type.Optional(Type.String({ maxLength: 12, description: 'the newest with figures when left out' })),
  asOf: Type.Optional(Type.String({ description: 'YYYY-MM-DD; today when left out' })),
}
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const config = { access: { permission: 'indicators.appraisal.read' } }
const tags = ['appraisals']

/** Appraisals: rankings worked out from figures, evaluations and reports, and opened to their arithmetic. */
export function appraisalRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/appraisals',
    {
      config,
      schema: { tags, operationId: 'listAppraisalSchemes', response: answers(Type.Array(AppraisalSchemeSummary)) },
    },
    async (request, reply) => sendResult(reply, await indicators.listAppraisalSchemes(actorOf(request))),
  )
  server.get(
    '/api/v1/appraisals/:scheme',
    {
      config,
      schema: {
        tags,
        operationId: 'showAppraisal',
        params: SchemeParams,
        querystring: Type.Object({
          ...AsKnown,
          ...TableQuery.properties,
          table: Type.Optional(
            Type.Enum(['ranking', 'arithmetic'], {
              description: '`arithmetic` opens every score; ranking when left out',
            }),
          ),
        }),
        response: answers(Appraisal),
      },
    },
    async (request, reply) => {
      const { language, table, ...question } = request.query
      const arithmetic = table === 'arithmetic'
      const shown = await indicators.showAppraisal(actorOf(request), { ...request.params, ...question, arithmetic })
      return sendResultOrTable(reply, shown, request.query, arithmetic ? arithmeticTable : rankingTable)
    },
  )
  server.get(
    '/api/v1/appraisals/:scheme/units/:unit',
    {
      config,
      schema: {
        tags,
        operationId: 'showAppraisedUnit',
        params: Type.Object({ ...SchemeParams.properties, unit: Code }),
        querystring: Type.Object({ ...AsKnown, ...TableQuery.properties }),
        response: answers(UnitAppraisal),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const shown = await indicators.showAppraisedUnit(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, shown, request.query, unitTable)
    },
  )
  server.get(
    '/api/v1/appraisals/:scheme/funnels/:indicator',
    {
      config,
      schema: {
        tags,
        operationId: 'showAppraisalFunnel',
        params: Type.Object({ ...SchemeParams.properties, indicator: Code }),
        querystring: Type.Object({ ...AsKnown, ...TableQuery.properties }),
        response: answers(AppraisalFunnel),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const shown = await indicators.showAppraisalFunnel(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, shown, request.query, funnelTable)
    },
  )
}
