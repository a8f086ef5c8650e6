import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import { DoubtDecided, DoubtDecision, DoubtFilter, DoubtList, DoubtPage } from './contract/master-index/doubts.ts'
import type { IndexPermission } from './contract/master-index/permissions.ts'
import { LinkQuality } from './contract/master-index/quality.ts'
import { PersonList, PersonPage, PersonQuestion, RevealReason } from './contract/master-index/search.ts'
import { CorrectWish, Joining, LinkWish, MergeWish, Step, UndoWish, UnlinkWish } from './contract/master-index/steps.ts'
import { Uuid } from './contract/uuid.ts'
import type { MasterIndex } from './operations/master-index/create-master-index.ts'

const PATH = '/api/v1/persons'
const tags = ['persons']
const needs = (permission: IndexPermission) => ({ access: { permission } })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const PersonParams = Type.Object({ person: Uuid })
const PairQuery = Type.Pick(DoubtDecision, ['one', 'other'])

/** The master index: who is who, what was done about it, and what somebody has to decide. */
export function indexRoutes(server: HttpServer, index: MasterIndex): void {
  personRoutes(server, index)
  stepRoutes(server, index)
  doubtRoutes(server, index)
}

function personRoutes(server: HttpServer, index: MasterIndex): void {
  // Posted, since an address stands in logs and histories.
  server.post(
    `${PATH}/search`,
    {
      config: needs('persons.person.find'),
      schema: { tags, operationId: 'findPersons', body: PersonQuestion, response: answers(PersonList) },
    },
    async (request, reply) => sendResult(reply, await index.findPersons(actorOf(request), request.body)),
  )
  server.get(
    `${PATH}/:person`,
    {
      config: needs('persons.person.read'),
      schema: { tags, operationId: 'showPerson', params: PersonParams, response: answers(PersonPage) },
    },
    async (request, reply) =>
      sendResult(reply, await index.showPerson(actorOf(request), { id: request.params.person })),
  )
  server.post(
    `${PATH}/:person/reveal`,
    {
      config: needs('persons.person.reveal'),
      schema: {
        tags,
        operationId: 'revealPerson',
        params: PersonParams,
        body: RevealReason,
        response: answers(PersonPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await index.revealPerson(actorOf(request), { id: request.params.person, ...request.body })),
  )
  server.get(
    `${PATH}/linkage/quality`,
    {
      config: needs('persons.linkage.read'),
      schema: { tags, operationId: 'showLinkQuality', response: answers(LinkQuality) },
    },
    async (request, reply) => sendResult(reply, await index.showQuality(actorOf(request), undefined)),
  )
}

function stepRoutes(server: HttpServer, index: MasterIndex): void {
  const config = needs('persons.index.change')
  server.post(
    `${PATH}/link`,
    { config, schema: { tags, operationId: 'linkPersons', body: LinkWish, response: answers(Joining) } },
    async (request, reply) => sendResult(reply, await index.linkPersons(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/merge`,
    { config, schema: { tags, operationId: 'mergePersons', body: MergeWish, response: answers(Joining) } },
    async (request, reply) => sendResult(reply, await index.mergePersons(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/unlink`,
    { config, schema: { tags, operationId: 'unlinkCharts', body: UnlinkWish, response: answers(Step) } },
    async (request, reply) => sendResult(reply, await index.unlinkCharts(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/correct`,
    { config, schema: { tags, operationId: 'correctCharts', body: CorrectWish, response: answers(Step) } },
    async (request, reply) => sendResult(reply, await index.correctCharts(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/undo`,
    { config, schema: { tags, operationId: 'undoPersonStep', body: UndoWish, response: answers(Step) } },
    async (request, reply) => sendResult(reply, await index.undoStep(actorOf(request), request.body)),
  )
}

function doubtRoutes(server: HttpServer, index: MasterIndex): void {
  server.get(
    `${PATH}/doubts`,
    {
      config: needs('persons.doubt.read'),
      schema: { tags, operationId: 'listDoubts', querystring: DoubtFilter, response: answers(DoubtList) },
    },
    async (request, reply) => sendResult(reply, await index.listDoubts(actorOf(request), request.query)),
  )
  server.get(
    `${PATH}/doubts/pair`,
    {
      config: needs('persons.doubt.read'),
      schema: { tags, operationId: 'showDoubt', querystring: PairQuery, response: answers(DoubtPage) },
    },
    async (request, reply) => sendResult(reply, await index.showDoubt(actorOf(request), request.query)),
  )
  server.post(
    `${PATH}/doubts/decisions`,
    {
      config: needs('persons.doubt.decide'),
      schema: { tags, operationId: 'decideDoubt', body: DoubtDecision, response: answers(DoubtDecided) },
    },
    async (request, reply) => sendResult(reply, await index.decideDoubt(actorOf(request), request.body)),
  )
}
