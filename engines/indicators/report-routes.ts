import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import {
  Code,
  REPORT_STEP_PERMISSIONS,
  REPORT_STEPS,
  RegionCode,
  ReportCell,
  ReportChoices,
  ReportingBoard,
  ReportPage,
  ReportStatus,
  type ReportStepKind,
  ReportSummary,
  ReviewQueue,
} from './contract/index.ts'
import { evidenceRoutes } from './evidence-routes.ts'
import type { Indicators } from './index.ts'
import { boardTable, reportsTable } from './rules/tables/reports-table.ts'
import { reviewQueueTable } from './rules/tables/review-queue-table.ts'
import { templateRoutes } from './template-routes.ts'

const ReportParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const version = Type.Integer({ minimum: 1, description: 'the version that was seen' })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const reads = { access: { permission: 'indicators.report.read' } }
const tags = ['reports']

const VERBS: Record<ReportStepKind, string> = {
  submitted: 'submit',
  withdrawn: 'withdraw',
  returned: 'return',
  reviewed: 'review',
  published: 'publish',
  reopened: 'reopen',
}

/** Reports: requests of the calendar, filled in by departments, looked at and published by the office. */
export function reportRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/reports',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listReports',
        querystring: Type.Object({
          dataSet: Type.Optional(Code),
          period: Type.Optional(Type.String({ maxLength: 12 })),
          status: Type.Optional(ReportStatus),
          organisation: Type.Optional(Code),
          ...TableQuery.properties,
        }),
        response: answers(Type.Array(ReportSummary)),
      },
    },
    async (request, reply) => {
      const listed = await indicators.listReports(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, reportsTable)
    },
  )
  server.get(
    '/api/v1/reports/:id',
    {
      config: reads,
      schema: { tags, operationId: 'showReport', params: ReportParams, response: answers(ReportPage) },
    },
    async (request, reply) => sendResult(reply, await indicators.showReport(actorOf(request), request.params)),
  )
  server.patch(
    '/api/v1/reports/:id/cells',
    {
      config: { access: { permission: 'indicators.report.fill' } },
      schema: {
        tags,
        operationId: 'saveCells',
        params: ReportParams,
        body: Type.Object({ version, cells: Type.Record(Code, Type.Union([ReportCell, Type.Null()])) }),
        response: answers(ReportPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.saveCells(actorOf(request), { ...request.params, ...request.body })),
  )
  templateRoutes(server, indicators)
  evidenceRoutes(server, indicators)
  for (const kind of REPORT_STEPS) {
    const verb = VERBS[kind]
    server.post(
      `/api/v1/reports/:id/${verb}`,
      {
        config: { access: { permission: REPORT_STEP_PERMISSIONS[kind] } },
        schema: {
          tags,
          operationId: `${verb}Report`,
          params: ReportParams,
          body: Type.Object({ version, reason: Type.Optional(Type.String({ maxLength: 500 })) }),
          response: answers(ReportPage),
        },
      },
      async (request, reply) =>
        sendResult(reply, await indicators.stepReport(actorOf(request), { ...request.params, ...request.body, kind })),
    )
  }
  server.get(
    '/api/v1/report-choices',
    { config: reads, schema: { tags, operationId: 'listReportChoices', response: answers(ReportChoices) } },
    async (request, reply) => sendResult(reply, await indicators.listReportChoices(actorOf(request))),
  )
  server.post(
    '/api/v1/reports/:id/pass-over',
    {
      config: { access: { permission: 'indicators.report.request' } },
      schema: {
        tags,
        operationId: 'passOverReports',
        params: ReportParams,
        body: Type.Object({
          version,
          respondents: Type.Array(Type.Object({ region: RegionCode, organisation: Code }), {
            minItems: 1,
            maxItems: 500,
          }),
          reason: Type.String({ maxLength: 500 }),
        }),
        response: answers(ReportPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.passOverReports(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/reports/:id/hand-over',
    {
      config: { access: { permission: 'indicators.report.request' } },
      schema: {
        tags,
        operationId: 'handOverReport',
        params: ReportParams,
        body: Type.Object({ version, organisation: Code, reason: Type.String({ maxLength: 500 }) }),
        response: answers(ReportPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.handOverReport(actorOf(request), { ...request.params, ...request.body })),
  )
  server.get(
    '/api/v1/review-queue',
    {
      config: { access: { permission: 'indicators.report.review' } },
      schema: {
        tags,
        operationId: 'listReviewQueue',
        querystring: TableQuery,
        response: answers(ReviewQueue),
      },
    },
    async (request, reply) => {
      const listed = await indicators.listReviewQueue(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, reviewQueueTable)
    },
  )
  server.get(
    '/api/v1/reporting-board',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showReportingBoard',
        querystring: Type.Object({ dataSet: Type.Optional(Code), ...TableQuery.properties }),
        response: answers(ReportingBoard),
      },
    },
    async (request, reply) => {
      const shown = await indicators.showReportingBoard(actorOf(request), request.query)
      return sendResultOrTable(reply, shown, request.query, boardTable)
    },
  )
  server.post(
    '/api/v1/report-requests',
    {
      config: { access: { permission: 'indicators.report.request' } },
      schema: {
        tags,
        operationId: 'requestReports',
        body: Type.Object({ dataSet: Type.Optional(Code) }),
        response: answers(
          Type.Object({
            requested: Type.Integer(),
            unassigned: Type.Array(Type.Object({ dataSet: Code, indicators: Type.Array(Code) })),
          }),
        ),
      },
    },
    async (request, reply) => sendResult(reply, await indicators.requestReports(actorOf(request), request.body)),
  )
}
