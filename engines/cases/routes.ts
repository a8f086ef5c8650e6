import { decisionOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { Code } from './contract/definition/codes.ts'
import { CasePage, DefinitionLine } from './contract/running/case-page.ts'
import {
  CaseAct,
  CaseClaim,
  CaseComment,
  CaseOpinion,
  CaseStep,
  NewCase,
  WorkPage,
  WorkQuery,
} from './contract/running/requests.ts'
import type { Cases } from './operations/create-cases.ts'

const DefinitionParams = Type.Object({ definition: Code })
const CaseParams = Type.Object({ definition: Code, id: Type.String({ format: 'uuid' }) })
const Bundle = Type.Object({
  definition: Type.Unknown(),
  questionnaires: Type.Array(Type.Unknown()),
  sheets: Type.Array(Type.Unknown()),
})
const Verification = Type.Object({
  events: Type.Integer(),
  brokenAt: Type.Union([Type.Integer(), Type.Null()]),
  stateFits: Type.Boolean(),
})
const tags = ['cases']

/** Cases of all definitions: each is `/api/v1/cases/DEFINITION/ID`, opened and handled for the purpose of its definition. */
export function caseRoutes(server: HttpServer, cases: Cases): void {
  const purpose = (request: { params: unknown }) =>
    cases.purposeOf((request.params as { definition?: string }).definition ?? '')
  const reads = { access: { permission: 'cases.case.read', purpose } }
  const acts = { access: { permission: 'cases.case.act', purpose } }
  const at = <P extends { definition: string; id: string }>({ definition, id }: P) => ({ definition, id })

  server.get(
    '/api/v1/case-definitions',
    {
      config: { access: { permission: 'cases.definition.read', purpose: 'casework' } },
      schema: { tags, operationId: 'listCaseDefinitions', response: { 200: Type.Array(DefinitionLine) } },
    },
    async (request, reply) => sendResult(reply, await cases.showDefinitions(decisionOf(request))),
  )
  server.get(
    '/api/v1/case-definitions/:definition',
    {
      config: { access: { permission: 'cases.definition.read', purpose: 'casework' } },
      schema: {
        tags,
        operationId: 'showCaseDefinition',
        params: DefinitionParams,
        querystring: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }),
        response: { 200: Bundle },
      },
    },
    async (request, reply) => {
      const question = { code: request.params.definition, version: request.query.version }
      return sendResult(reply, await cases.showDefinition(decisionOf(request), question))
    },
  )
  server.get(
    '/api/v1/work',
    {
      config: { access: { permission: 'cases.case.read', purpose: 'casework' } },
      schema: { tags, operationId: 'listWork', querystring: WorkQuery, response: { 200: WorkPage } },
    },
    async (request, reply) => sendResult(reply, await cases.listWork(decisionOf(request), request.query)),
  )
  server.post(
    '/api/v1/cases/:definition',
    {
      config: acts,
      schema: { tags, operationId: 'startCase', params: DefinitionParams, body: NewCase, response: { 201: CaseStep } },
    },
    async (request, reply) =>
      sendResult(reply, await cases.start(decisionOf(request), { ...request.params, ...request.body }), 201),
  )
  server.get(
    '/api/v1/cases/:definition/:id',
    { config: reads, schema: { tags, operationId: 'showCase', params: CaseParams, response: { 200: CasePage } } },
    async (request, reply) => sendResult(reply, await cases.show(decisionOf(request), request.params)),
  )
  server.get(
    '/api/v1/cases/:definition/:id/verification',
    { config: reads, schema: { tags, operationId: 'verifyCase', params: CaseParams, response: { 200: Verification } } },
    async (request, reply) => sendResult(reply, await cases.verify(decisionOf(request), request.params)),
  )
  server.post(
    '/api/v1/cases/:definition/:id/acts',
    {
      config: acts,
      schema: { tags, operationId: 'actOnCase', params: CaseParams, body: CaseAct, response: { 200: CaseStep } },
    },
    async (request, reply) => {
      const { version, ...wish } = request.body
      return sendResult(reply, await cases.act(decisionOf(request), { ...at(request.params), version, wish }))
    },
  )
  server.post(
    '/api/v1/cases/:definition/:id/opinions',
    {
      config: acts,
      schema: { tags, operationId: 'giveOpinion', params: CaseParams, body: CaseOpinion, response: { 200: CaseStep } },
    },
    async (request, reply) => {
      const { version, ...wish } = request.body
      return sendResult(reply, await cases.opine(decisionOf(request), { ...at(request.params), version, wish }))
    },
  )
  server.post(
    '/api/v1/cases/:definition/:id/claims',
    {
      config: acts,
      schema: { tags, operationId: 'claimCase', params: CaseParams, body: CaseClaim, response: { 200: CaseStep } },
    },
    async (request, reply) =>
      sendResult(reply, await cases.claim(decisionOf(request), { ...at(request.params), ...request.body })),
  )
  server.post(
    '/api/v1/cases/:definition/:id/releases',
    {
      config: acts,
      schema: { tags, operationId: 'releaseCase', params: CaseParams, body: CaseClaim, response: { 200: CaseStep } },
    },
    async (request, reply) =>
      sendResult(reply, await cases.release(decisionOf(request), { ...at(request.params), ...request.body })),
  )
  server.post(
    '/api/v1/cases/:definition/:id/comments',
    {
      config: acts,
      schema: { tags, operationId: 'commentCase', params: CaseParams, body: CaseComment, response: { 200: CaseStep } },
    },
    async (request, reply) =>
      sendResult(reply, await cases.comment(decisionOf(request), { ...at(request.params), ...request.body })),
  )
}
