import { actorOf } from '@kangcheng/access'
import { Day } from '@kangcheng/access/contract'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  ItemsInForce,
  OfferQuestion,
  RecognitionCases,
  RecognitionFilter,
  RecognitionGrouping,
  RecognitionOffer,
  type RecognitionPermission,
  RecognitionStatistics,
  RecognitionWish,
} from './contract/recognition.ts'
import type { Recognition } from './operations/recognition/create-recognition.ts'
import { casesTable, itemsTable, statisticsTable } from './rules/recognition/tables.ts'

const PATH = '/api/v1/exchange/recognition'
const OfferParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const takes = (permission: RecognitionPermission) => ({ access: { permission } })
const tags = ['recognition']

/** Mutual recognition of results 检查检验结果互认: what hospitals ask when they order, and what the health commission reads of it. */
export function recognitionRoutes(server: HttpServer, recognition: Recognition): void {
  server.post(
    `${PATH}/offers`,
    {
      config: takes('exchange.recognition.offer'),
      schema: { tags, operationId: 'offerResults', body: OfferQuestion, response: { 200: RecognitionOffer } },
    },
    async (request, reply) => sendResult(reply, await recognition.offerResults(actorOf(request), request.body)),
  )
  server.get(
    `${PATH}/offers/:id`,
    {
      config: takes('exchange.recognition.offer'),
      schema: { tags, operationId: 'showRecognitionOffer', params: OfferParams, response: { 200: RecognitionOffer } },
    },
    async (request, reply) => sendResult(reply, await recognition.showOffer(actorOf(request), request.params)),
  )
  server.post(
    `${PATH}/offers/:id/decisions`,
    {
      config: takes('exchange.recognition.decide'),
      schema: {
        tags,
        operationId: 'decideRecognition',
        params: OfferParams,
        body: RecognitionWish,
        response: { 200: RecognitionOffer },
      },
    },
    async (request, reply) =>
      sendResult(reply, await recognition.decideOffer(actorOf(request), { ...request.params, ...request.body })),
  )
  readingRoutes(server, recognition)
}

function readingRoutes(server: HttpServer, recognition: Recognition): void {
  const reads = takes('exchange.recognition.read')
  server.get(
    `${PATH}/statistics`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'countRecognition',
        querystring: Type.Object({
          ...RecognitionFilter.properties,
          grouping: RecognitionGrouping,
          ...TableQuery.properties,
        }),
        response: { 200: RecognitionStatistics },
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const counted = await recognition.countRecognition(actorOf(request), question)
      return sendResultOrTable(reply, counted, request.query, statisticsTable)
    },
  )
  server.get(
    `${PATH}/cases`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listRecognitionCases',
        querystring: Type.Object({ ...RecognitionFilter.properties, ...TableQuery.properties }),
        response: { 200: RecognitionCases },
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      return sendResultOrTable(
        reply,
        await recognition.listCases(actorOf(request), question),
        request.query,
        casesTable,
      )
    },
  )
  server.get(
    `${PATH}/items`,
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listRecognitionItems',
        querystring: Type.Object({ day: Day, ...TableQuery.properties }),
        response: { 200: ItemsInForce },
      },
    },
    async (request, reply) => {
      const { day, format } = request.query
      const listed = await recognition.listItems(actorOf(request), { day, format })
      return sendResultOrTable(reply, listed, request.query, itemsTable)
    },
  )
}
