import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import { appraisalRoutes } from './appraisal-routes.ts'
import {
  Evaluation,
  Finding,
  IndexResult,
  IndicatorPage,
  IndicatorSummary,
  IndicatorValue,
  PlanOverview,
  PlanPage,
  PlanSummary,
  RegionVerdicts,
  ValueStatement,
  Year,
} from './contract/index.ts'
import { draftRoutes } from './draft-routes.ts'
import type { Indicators } from './index.ts'
import { publicationRoutes } from './publication-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { indexTable } from './rules/tables/index-table.ts'
import { INDICATOR_TABLE_NAMES, INDICATOR_TABLES } from './rules/tables/indicator-tables.ts'
import { findingsTable, overviewTable } from './rules/tables/plan-tables.ts'
import { regionsTable } from './rules/tables/regions-table.ts'
import { snapshotRoutes } from './snapshot-routes.ts'
import { taskRoutes } from './task-routes.ts'

const PlanParams = Type.Object({ plan: Type.String({ maxLength: 80 }) })
const IndicatorParams = Type.Object({ ...PlanParams.properties, indicator: Type.String({ maxLength: 80 }) })
const AsOf = {
  asOf: Type.Optional(Type.String({ description: 'YYYY-MM-DD; today when left out' })),
  region: Type.Optional(Type.String({ maxLength: 12 })),
}
const IndicatorTable = Type.Enum([...INDICATOR_TABLE_NAMES], {
  description: 'which table of the page a file holds; values when left out',
})
const _version = Type.Integer({ minimum: 1, description: 'the version that was seen' })

const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const reads = { access: { permission: 'indicators.plan.read' } }
const _enters = { access: { permission: 'indicators.plan.enter' } }
const records = { access: { permission: 'indicators.value.record' } }

/** Binds the contract to the operations; nothing is decided here. */
export function indicatorRoutes(server: HttpServer, indicators: Indicators): void {
  const tags = ['plans']

  server.get(
    '/api/v1/plans',
    { config: reads, schema: { tags, operationId: 'listPlans', response: answers(Type.Array(PlanSummary)) } },
    async (request, reply) => sendResult(reply, await indicators.listPlans(actorOf(request))),
  )
  server.get(
    '/api/v1/plans/:plan',
    { config: reads, schema: { tags, operationId: 'showPlan', params: PlanParams, response: answers(PlanPage) } },
    async (request, reply) => sendResult(reply, await indicators.showPlan(actorOf(request), request.params)),
  )
  server.get(
    '/api/v1/plans/:plan/evaluation',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'evaluatePlan',
        params: PlanParams,
        querystring: Type.Object(AsOf),
        response: answers(Type.Array(Evaluation)),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.evaluatePlan(actorOf(request), { ...request.params, ...request.query })),
  )
  server.get(
    '/api/v1/plans/:plan/overview',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showOverview',
        params: PlanParams,
        querystring: Type.Object({ ...AsOf, ...TableQuery.properties }),
        response: answers(PlanOverview),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const shown = await indicators.showOverview(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, shown, request.query, overviewTable)
    },
  )
  server.get(
    '/api/v1/plans/:plan/indicators/:indicator',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showIndicator',
        params: IndicatorParams,
        querystring: Type.Object({ ...AsOf, ...TableQuery.properties, table: Type.Optional(IndicatorTable) }),
        response: answers(IndicatorPage),
      },
    },
    async (request, reply) => {
      const { language, table = 'values', ...question } = request.query
      const shown = await indicators.showIndicator(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, shown, request.query, INDICATOR_TABLES[table])
    },
  )
  server.get(
    '/api/v1/plans/:plan/regions',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'evaluateRegions',
        params: PlanParams,
        querystring: Type.Object({ asOf: AsOf.asOf, ...TableQuery.properties }),
        response: answers(RegionVerdicts),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const found = await indicators.evaluateRegions(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, found, request.query, regionsTable)
    },
  )
  server.get(
    '/api/v1/plans/:plan/findings',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listFindings',
        params: PlanParams,
        querystring: TableQuery,
        response: answers(Type.Array(Finding)),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const shown = await indicators.showPlan(actorOf(request), { ...request.params, format })
      if (!format && shown.ok) return reply.send(shown.value.findings)
      return sendResultOrTable(reply, shown, request.query, findingsTable)
    },
  )
  server.get(
    '/api/v1/indicators',
    {
      config: reads,
      schema: {
        tags: ['indicators'],
        operationId: 'listIndicators',
        response: answers(Type.Array(IndicatorSummary)),
      },
    },
    async (request, reply) => sendResult(reply, await indicators.listIndicators(actorOf(request))),
  )
  server.get(
    '/api/v1/indices/:index',
    {
      config: reads,
      schema: {
        tags: ['indices'],
        operationId: 'showIndex',
        params: Type.Object({ index: Type.String({ maxLength: 80 }) }),
        querystring: Type.Object({
          region: Type.String({ maxLength: 12 }),
          year: Year,
          asOf: AsOf.asOf,
          ...TableQuery.properties,
        }),
        response: answers(IndexResult),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const shown = await indicators.showIndex(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, shown, request.query, indexTable)
    },
  )
  server.post(
    '/api/v1/values',
    {
      config: records,
      schema: {
        tags: ['values'],
        operationId: 'recordValue',
        headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 8, maxLength: 200 })) }),
        body: ValueStatement,
        response: {
          201: Type.Object({ value: IndicatorValue, implausible: Type.Boolean() }),
        },
      },
    },
    async (request, reply) => {
      const idempotencyKey = request.headers['idempotency-key'] ?? request.id
      const recorded = await indicators.recordValue(actorOf(request), { statement: request.body, idempotencyKey })
      return sendResult(reply, recorded, 201)
    },
  )
  draftRoutes(server, indicators)
  reportRoutes(server, indicators)
  appraisalRoutes(server, indicators)
  publicationRoutes(server, indicators)
  snapshotRoutes(server, indicators)
  taskRoutes(server, indicators)
}
