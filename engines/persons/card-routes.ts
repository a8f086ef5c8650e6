import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  CardKeys,
  type CardPermission,
  CardReadings,
  Cards as CardsAnswer,
  CodeQuestion,
  CodeToCancel,
  CodeWish,
  IssueWish,
  KeyId,
  KeyRotation,
  MadeCode,
  OfflineAnswers,
  OfflineReadings,
  ReadingFilter,
  ResolvedCode,
  StepWish,
  Uuid,
} from './contract/cards.ts'
import type { Cards } from './operations/cards/create-cards.ts'

const PATH = '/api/v1/persons'
const PersonParams = Type.Object({ person: Uuid })
const CardParams = Type.Object({ person: Uuid, serial: Uuid })
const KeyParams = Type.Object({ key: KeyId })
const ofPerson = <P extends { person: string }>({ person, ...rest }: P) => ({ id: person, ...rest })
const takes = (permission: CardPermission) => ({ access: { permission } })
const tags = ['cards']

/** Cards, the codes they show, and whoever shows one. */
export function cardRoutes(server: HttpServer, cards: Cards): void {
  server.get(
    `${PATH}/:person/cards`,
    {
      config: takes('persons.card.read'),
      schema: { tags, operationId: 'listCards', params: PersonParams, response: { 200: CardsAnswer } },
    },
    async (request, reply) => sendResult(reply, await cards.listCards(actorOf(request), ofPerson(request.params))),
  )
  server.post(
    `${PATH}/:person/cards`,
    {
      config: takes('persons.card.issue'),
      schema: { tags, operationId: 'issueCard', params: PersonParams, body: IssueWish, response: { 201: CardsAnswer } },
    },
    async (request, reply) =>
      sendResult(reply, await cards.issueCard(actorOf(request), { ...ofPerson(request.params), ...request.body }), 201),
  )
  server.post(
    `${PATH}/:person/cards/:serial/steps`,
    {
      config: takes('persons.card.state'),
      schema: { tags, operationId: 'stepCard', params: CardParams, body: StepWish, response: { 200: CardsAnswer } },
    },
    async (request, reply) =>
      sendResult(reply, await cards.stepCard(actorOf(request), { ...ofPerson(request.params), ...request.body })),
  )
  server.get(
    `${PATH}/:person/card-readings`,
    {
      config: takes('persons.card.read'),
      schema: {
        ...{ tags, operationId: 'listReadingsOfPerson', params: PersonParams, querystring: ReadingFilter },
        response: { 200: CardReadings },
      },
    },
    async (request, reply) =>
      sendResult(
        reply,
        await cards.listReadingsOf(actorOf(request), { ...ofPerson(request.params), ...request.query }),
      ),
  )
  codeRoutes(server, cards)
  keyRoutes(server, cards)
}

function codeRoutes(server: HttpServer, cards: Cards): void {
  server.post(
    `${PATH}/:person/card-codes`,
    {
      config: takes('persons.card.code'),
      schema: { tags, operationId: 'makeCardCode', params: PersonParams, body: CodeWish, response: { 201: MadeCode } },
    },
    async (request, reply) =>
      sendResult(reply, await cards.makeCode(actorOf(request), { ...ofPerson(request.params), ...request.body }), 201),
  )
  server.post(
    `${PATH}/card-codes/cancel`,
    {
      config: takes('persons.card.code'),
      schema: { tags, operationId: 'cancelCardCode', body: CodeToCancel, response: { 204: Type.Null() } },
    },
    async (request, reply) => sendResult(reply, await cards.cancelCode(actorOf(request), request.body), 204),
  )
  server.post(
    `${PATH}/card-codes/resolve`,
    {
      config: takes('persons.card.resolve'),
      schema: { tags, operationId: 'resolveCardCode', body: CodeQuestion, response: { 200: ResolvedCode } },
    },
    async (request, reply) => sendResult(reply, await cards.resolveCode(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/card-readings/offline`,
    {
      config: takes('persons.card.resolve'),
      schema: { tags, operationId: 'takeOfflineReadings', body: OfflineReadings, response: { 200: OfflineAnswers } },
    },
    async (request, reply) => sendResult(reply, await cards.takeOfflineReadings(actorOf(request), request.body)),
  )
  server.get(
    `${PATH}/card-readings`,
    {
      config: takes('persons.card.read'),
      schema: { tags, operationId: 'listCardReadings', querystring: ReadingFilter, response: { 200: CardReadings } },
    },
    async (request, reply) => sendResult(reply, await cards.listReadings(actorOf(request), request.query)),
  )
}

function keyRoutes(server: HttpServer, cards: Cards): void {
  server.get(
    `${PATH}/card-keys`,
    {
      config: {
        access: 'public',
        why: 'public keys are for every scanner, and tell nothing of anybody',
        // A whole hospital asks from behind one address.
        perMinute: 120,
      },
      schema: { tags, operationId: 'listCardKeys', response: { 200: CardKeys } },
    },
    // A scanner takes the server's clock from it: no copy will do.
    async (_request, reply) => reply.header('cache-control', 'no-store').send(await cards.listKeys()),
  )
  server.post(
    `${PATH}/card-keys/rotate`,
    {
      config: takes('persons.card-key.manage'),
      schema: { tags, operationId: 'rotateCardKeys', body: KeyRotation, response: { 200: CardKeys } },
    },
    async (request, reply) => sendResult(reply, await cards.rotateKeys(actorOf(request), request.body)),
  )
  server.post(
    `${PATH}/card-keys/:key/withdraw`,
    {
      config: takes('persons.card-key.manage'),
      schema: { tags, operationId: 'withdrawCardKey', params: KeyParams, response: { 200: CardKeys } },
    },
    async (request, reply) => sendResult(reply, await cards.withdrawKey(actorOf(request), request.params)),
  )
}
