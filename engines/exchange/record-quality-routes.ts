import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  QualityAnswer,
  QualityBoard,
  QualityBoardQuery,
  QualityEncounterPage,
  QualityFinding,
  QualityFindingPage,
  QualityPeriod,
  type QualityPermission,
  QualityRound,
  QualityRuleBook,
  QualityWorklist,
  QualityWorklistQuery,
} from './contract/record-quality/index.ts'
import type { RecordQuality } from './operations/record-quality/create-record-quality.ts'
import { boardTable, worklistTable } from './rules/record-quality/quality-tables.ts'

const BASE = '/api/v1/exchange/record-quality'
const tags = ['record quality']
const takes = (permission: QualityPermission) => ({ access: { permission } })
const reads = takes('exchange.record-quality.read')

/** Quality control of medical records: worklist, findings, scores, rules. */
export function recordQualityRoutes(server: HttpServer, quality: RecordQuality): void {
  server.get(
    `${BASE}/findings`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listQualityFindings',
        querystring: Type.Object({ ...QualityWorklistQuery.properties, ...TableQuery.properties }),
        response: { 200: QualityWorklist },
      },
    },
    async (request, reply) => {
      const { language: _language, ...query } = request.query
      return sendResultOrTable(reply, await quality.listWorklist(actorOf(request), query), request.query, worklistTable)
    },
  )
  server.get(
    `${BASE}/findings/:id`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showQualityFinding',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 200: QualityFindingPage },
      },
    },
    async (request, reply) => sendResult(reply, await quality.showFinding(actorOf(request), request.params)),
  )
  server.post(
    `${BASE}/findings/:id/answers`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'answerQualityFinding',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        body: QualityAnswer,
        response: { 200: QualityFinding },
      },
    },
    async (request, reply) =>
      sendResult(reply, await quality.answerFinding(actorOf(request), { ...request.body, ...request.params })),
  )
  server.get(
    `${BASE}/encounters/:id`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showQualityEncounter',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 200: QualityEncounterPage },
      },
    },
    async (request, reply) => sendResult(reply, await quality.showEncounter(actorOf(request), request.params)),
  )
  server.get(
    `${BASE}/scores`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showQualityScores',
        querystring: Type.Object({ ...QualityBoardQuery.properties, ...TableQuery.properties }),
        response: { 200: QualityBoard },
      },
    },
    async (request, reply) => {
      const { language: _language, ...query } = request.query
      return sendResultOrTable(reply, await quality.showBoard(actorOf(request), query), request.query, boardTable)
    },
  )
  server.get(
    `${BASE}/rules`,
    {
      config: reads,
      schema: { tags, operationId: 'showQualityRules', response: { 200: QualityRuleBook } },
    },
    async (request, reply) => sendResult(reply, await quality.showRules(actorOf(request))),
  )
  server.post(
    `${BASE}/examinations`,
    {
      config: takes('exchange.record-quality.examine'),
      schema: { tags, operationId: 'examineQualityPeriod', body: QualityPeriod, response: { 200: QualityRound } },
    },
    async (request, reply) => sendResult(reply, await quality.examinePeriod(actorOf(request), request.body)),
  )
}
