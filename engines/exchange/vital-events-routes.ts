import { actorOf } from '@kangcheng/access'
import { type HttpServer, readUpload, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import {
  BirthPage,
  Completeness,
  DeathPage,
  DuplicateDecision,
  DuplicateList,
  FigureQuestion,
  Population,
  PopulationRow,
  PopulationWish,
  SaveBirth,
  SaveDeath,
  VITAL_KINDS,
  VitalFigures,
  VitalFilter,
  VitalList,
  type VitalPermission,
  VitalStepWish,
} from './contract/vital-events.ts'
import type { VitalEvents } from './operations/vital-events/create-vital-events.ts'
import { certificatesTable } from './rules/vital-events/certificates-table.ts'
import { PUBLISHED_TABLES, publishedTable } from './rules/vital-events/figures/published-tables.ts'

const tags = ['vital-events']
const needs = (permission: VitalPermission) => ({ access: { permission, purpose: 'public-health' as const } })
const IdParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const KINDS = {
  death: { path: '/api/v1/exchange/deaths', name: 'Death', page: DeathPage, wish: SaveDeath },
  birth: { path: '/api/v1/exchange/births', name: 'Birth', page: BirthPage, wish: SaveBirth },
} as const

/** Births and deaths: registered, checked, compared, counted. */
export function vitalEventsRoutes(server: HttpServer, vital: VitalEvents): void {
  for (const kind of VITAL_KINDS) certificateRoutes(server, vital, kind)
  figureRoutes(server, vital)
}

function certificateRoutes(server: HttpServer, vital: VitalEvents, kind: keyof typeof KINDS): void {
  const { path, name, page, wish } = KINDS[kind]
  server.get(
    path,
    {
      config: needs('exchange.vital-events.read'),
      schema: {
        tags,
        operationId: `list${name}s`,
        querystring: Type.Object({ ...VitalFilter.properties, ...TableQuery.properties }),
        response: answers(VitalList),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const listed = await vital.listCertificates(actorOf(request), { kind, ...question })
      return sendResultOrTable(reply, listed, request.query, (list, of) => certificatesTable(kind, list, of))
    },
  )
  server.get(
    `${path}/:id`,
    {
      config: needs('exchange.vital-events.read'),
      schema: { tags, operationId: `show${name}`, params: IdParams, response: answers(page) },
    },
    async (request, reply) =>
      sendResult(reply, await vital.showCertificate(actorOf(request), { kind, ...request.params })),
  )
  server.put(
    `${path}/:id`,
    {
      config: needs('exchange.vital-events.register'),
      schema: { tags, operationId: `save${name}`, params: IdParams, body: wish, response: answers(page) },
    },
    async (request, reply) =>
      sendResult(reply, await vital.saveCertificate(actorOf(request), { kind, ...request.params, ...request.body })),
  )
  server.post(
    `${path}/:id/reveal`,
    {
      config: needs('exchange.vital-events.reveal'),
      schema: {
        tags,
        operationId: `reveal${name}`,
        params: IdParams,
        body: Type.Object({ reason: Type.String({ maxLength: 300 }) }),
        response: answers(page),
      },
    },
    async (request, reply) =>
      sendResult(reply, await vital.revealCertificate(actorOf(request), { kind, ...request.params, ...request.body })),
  )
  server.post(
    `${path}/:id/check`,
    {
      config: needs('exchange.vital-events.check'),
      schema: { tags, operationId: `check${name}`, params: IdParams, body: CheckWish, response: answers(page) },
    },
    async (request, reply) =>
      sendResult(reply, await vital.stepCertificate(actorOf(request), { kind, ...request.params, ...request.body })),
  )
  server.post(
    `${path}/:id/void`,
    {
      config: needs('exchange.vital-events.register'),
      schema: { tags, operationId: `void${name}`, params: IdParams, body: VoidWish, response: answers(page) },
    },
    async (request, reply) =>
      sendResult(
        reply,
        await vital.stepCertificate(actorOf(request), { kind, step: 'void', ...request.params, ...request.body }),
      ),
  )
  server.get(
    `/api/v1/exchange/duplicate-${kind}s`,
    {
      config: needs('exchange.vital-events.check'),
      schema: { tags, operationId: `listDuplicate${name}s`, response: answers(DuplicateList) },
    },
    async (request, reply) => sendResult(reply, await vital.listDuplicates(actorOf(request), { kind })),
  )
  server.post(
    `/api/v1/exchange/duplicate-${kind}s`,
    {
      config: needs('exchange.vital-events.check'),
      schema: {
        tags,
        operationId: `decideDuplicate${name}`,
        body: DuplicateDecision,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) =>
      sendResult(reply, await vital.decideDuplicate(actorOf(request), { kind, ...request.body }), 204),
  )
}

const { step, ...stepWish } = VitalStepWish.properties
const CheckWish = Type.Object({ ...stepWish, step: Type.Enum(['accept', 'return', 'code']) })
const VoidWish = Type.Object({ revision: stepWish.revision, reason: stepWish.reason })

function figureRoutes(server: HttpServer, vital: VitalEvents): void {
  server.get(
    '/api/v1/exchange/vital-figures',
    {
      config: needs('exchange.vital-events.figures'),
      schema: {
        tags,
        operationId: 'showVitalFigures',
        querystring: Type.Object({
          ...FigureQuestion.properties,
          ...TableQuery.properties,
          table: Type.Optional(Type.Enum([...PUBLISHED_TABLES], { description: 'of the file; small counts hidden' })),
        }),
        response: answers(VitalFigures),
      },
    },
    async (request, reply) => {
      const { language, table = 'figures', ...question } = request.query
      const shown = await vital.showFigures(actorOf(request), question)
      return sendResultOrTable(reply, shown, request.query, (figures, of) => publishedTable(table, figures, of))
    },
  )
  server.get(
    '/api/v1/exchange/vital-completeness',
    {
      config: needs('exchange.vital-events.figures'),
      schema: {
        tags,
        operationId: 'showVitalCompleteness',
        querystring: Type.Object({ region: FigureQuestion.properties.region, year: FigureQuestion.properties.year }),
        response: answers(Completeness),
      },
    },
    async (request, reply) => sendResult(reply, await vital.showCompleteness(actorOf(request), request.query)),
  )
  server.get(
    '/api/v1/exchange/vital-populations',
    {
      config: needs('exchange.vital-events.figures'),
      schema: {
        tags,
        operationId: 'listVitalPopulations',
        querystring: Type.Object({ region: FigureQuestion.properties.region }),
        response: answers(Type.Array(Population)),
      },
    },
    async (request, reply) => sendResult(reply, await vital.listPopulations(actorOf(request), request.query)),
  )
  server.post(
    '/api/v1/exchange/vital-populations',
    {
      config: needs('exchange.vital-events.population'),
      schema: { tags, operationId: 'saveVitalPopulation', body: PopulationWish, response: answers(Population) },
    },
    async (request, reply) => sendResult(reply, await vital.savePopulation(actorOf(request), request.body)),
  )
  server.post(
    '/api/v1/exchange/vital-population-files',
    {
      config: needs('exchange.vital-events.population'),
      schema: {
        tags,
        operationId: 'readVitalPopulationFile',
        consumes: ['multipart/form-data'],
        response: answers(Type.Object({ rows: Type.Array(PopulationRow) })),
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      const { fileName, bytes } = upload.value
      return sendResult(reply, await vital.readPopulationFile(actorOf(request), { name: fileName, bytes }))
    },
  )
}
