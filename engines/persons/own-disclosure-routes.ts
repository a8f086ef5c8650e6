import { actorOf } from '@kangcheng/access'
import { contentDisposition, type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { ConsentChoices } from './contract/disclosure/choices.ts'
import {
  AccessLog,
  ClosedAccount,
  Consent,
  ConsentWish,
  CorrectionWish,
  type DisclosurePermission,
  Household,
  LogQuestion,
  LogQuestionWish,
  OwnGuardianships,
  PersonRecord,
  PersonRequest,
} from './contract/disclosure/index.ts'
import { Uuid } from './contract/uuid.ts'
import type { Disclosure } from './operations/disclosure/create-disclosure.ts'

const PATH = '/api/v1/persons/own'
/** Left out: oneself. */
const Whose = Type.Object({ person: Type.Optional(Uuid) })
const takes = (permission: DisclosurePermission) => ({ access: { permission } })
const reads = takes('persons.own.read')
const decides = takes('persons.own.decide')
const raises = takes('persons.own.raise')
const tags = ['own-record']

/** What residents do with what is theirs, or of somebody for whom they stand. */
export function ownDisclosureRoutes(server: HttpServer, disclosure: Disclosure): void {
  readingRoutes(server, disclosure)
  copyRoutes(server, disclosure)
  decidingRoutes(server, disclosure)
  raisingRoutes(server, disclosure)
}

function readingRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/record`,
    {
      config: reads,
      schema: { tags, operationId: 'showOwnRecord', querystring: Whose, response: { 200: PersonRecord } },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.showOwnRecord(actorOf(request), { person: request.query.person })),
  )
  server.get(
    `${PATH}/log`,
    {
      config: reads,
      schema: {
        ...{ tags, operationId: 'showOwnLog' },
        querystring: Type.Object({ ...Whose.properties, ...LogQuestion.properties }),
        response: { 200: AccessLog },
      },
    },
    async (request, reply) => sendResult(reply, await disclosure.showOwnLog(actorOf(request), request.query)),
  )
  server.get(
    `${PATH}/guardianships`,
    {
      config: reads,
      schema: {
        ...{ tags, operationId: 'listOwnGuardians' },
        response: { 200: OwnGuardianships },
      },
    },
    async (request, reply) => sendResult(reply, await disclosure.listOwnGuardians(actorOf(request))),
  )
  server.get(
    `${PATH}/household`,
    { config: reads, schema: { tags, operationId: 'showOwnHousehold', response: { 200: Household } } },
    async (request, reply) => sendResult(reply, await disclosure.showOwnHousehold(actorOf(request))),
  )
}

function copyRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/copy/fhir`,
    {
      config: reads,
      schema: {
        ...{ tags, operationId: 'copyRecordAsFhir', querystring: Whose },
        response: { 200: Type.Unknown({ description: 'FHIR R4 Bundle' }) },
      },
    },
    async (request, reply) => {
      const { person } = request.query
      return sendResult(reply, await disclosure.copyRecordAsFhir(actorOf(request), { person }))
    },
  )
  server.get(
    `${PATH}/copy/pdf`,
    {
      config: { ...reads, heavy: true },
      schema: {
        ...{ tags, operationId: 'copyRecordAsPdf' },
        querystring: Type.Object({ ...Whose.properties, language: Type.Optional(Type.Enum(['zh', 'en'])) }),
        response: { 200: Type.Unknown({ description: 'application/pdf' }) },
      },
    },
    async (request, reply) => {
      const printed = await disclosure.copyRecordAsPdf(actorOf(request), request.query)
      if (!printed.ok) return sendResult(reply, printed)
      return reply
        .type('application/pdf')
        .header('content-disposition', contentDisposition('健康档案副本.pdf', 'health-record'))
        .send(Buffer.from(printed.value))
    },
  )
}

function decidingRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/consents`,
    {
      config: reads,
      schema: {
        ...{ tags, operationId: 'listOwnConsents', querystring: Whose },
        response: { 200: Type.Object({ consents: Type.Array(Consent) }) },
      },
    },
    async (request, reply) => {
      const listed = await disclosure.listOwnConsents(actorOf(request), { person: request.query.person })
      return sendResult(reply, listed.ok ? { ok: true, value: { consents: listed.value.consents } } : listed)
    },
  )
  server.get(
    `${PATH}/consent-choices`,
    { config: reads, schema: { tags, operationId: 'listConsentChoices', response: { 200: ConsentChoices } } },
    async (request, reply) =>
      sendResult(reply, await disclosure.listConsentChoices(actorOf(request), 'persons.own.read')),
  )
  server.post(
    `${PATH}/consents`,
    {
      config: decides,
      schema: {
        ...{ tags, operationId: 'giveConsent', querystring: Whose, body: ConsentWish },
        response: { 200: Consent },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.giveConsent(actorOf(request), { ...request.query, ...request.body })),
  )
  server.post(
    `${PATH}/consents/:id/revoke`,
    {
      config: decides,
      schema: {
        ...{ tags, operationId: 'takeBackConsent', params: Type.Object({ id: Uuid }), querystring: Whose },
        response: { 200: Consent },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.takeBackConsent(actorOf(request), { ...request.query, ...request.params })),
  )
  server.post(
    `${PATH}/account/close`,
    { config: decides, schema: { tags, operationId: 'closeOwnAccount', response: { 200: ClosedAccount } } },
    async (request, reply) => sendResult(reply, await disclosure.closeOwnAccount(actorOf(request))),
  )
}

function raisingRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/requests`,
    {
      config: reads,
      schema: {
        ...{ tags, operationId: 'listOwnRequests', querystring: Whose },
        response: { 200: Type.Object({ requests: Type.Array(PersonRequest) }) },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.listOwnRequests(actorOf(request), { person: request.query.person })),
  )
  server.post(
    `${PATH}/corrections`,
    {
      config: raises,
      schema: {
        ...{ tags, operationId: 'raiseCorrection', querystring: Whose, body: CorrectionWish },
        response: { 200: PersonRequest },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.raiseCorrection(actorOf(request), { ...request.query, ...request.body })),
  )
  server.post(
    `${PATH}/questions`,
    {
      config: raises,
      schema: {
        ...{ tags, operationId: 'askAboutAccess', querystring: Whose, body: LogQuestionWish },
        response: { 200: PersonRequest },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.askAboutAccess(actorOf(request), { ...request.query, ...request.body })),
  )
}
