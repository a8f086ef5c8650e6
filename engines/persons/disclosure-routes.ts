import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult } from '@kangcheng/platform'
import { Type } from 'typebox'
import { ConsentChoices } from './contract/disclosure/choices.ts'
import {
  AccountLink,
  AccountList,
  AccountWish,
  BreakGlassWish,
  BrokenGlass,
  ClosedAccount,
  Consent,
  DeskConsent,
  type DisclosurePermission,
  EvidenceNumber,
  GlassKinds,
  GlassReview,
  GlassVerdict,
  Guardianship,
  GuardianshipList,
  GuardianshipWish,
  Household,
  HouseholdWish,
  PersonRecord,
  PersonRequest,
  RecordQuestion,
  RequestAnswer,
} from './contract/disclosure/index.ts'
import { Uuid } from './contract/uuid.ts'
import type { Disclosure } from './operations/disclosure/create-disclosure.ts'
import { consentToFhir } from './rules/disclosure/consent-to-fhir.ts'

const PATH = '/api/v1/persons'
const OfPerson = Type.Object({ person: Uuid })
const OnePart = Type.Object({ person: Uuid, id: Uuid })
const One = Type.Object({ id: Uuid })
const takes = (permission: DisclosurePermission) => ({ access: { permission } })
const tags = ['disclosure']

/** Consent and disclosure, for those who serve residents. What residents do themselves: own-disclosure-routes.ts. */
export function disclosureRoutes(server: HttpServer, disclosure: Disclosure): void {
  recordRoutes(server, disclosure)
  consentRoutes(server, disclosure)
  familyRoutes(server, disclosure)
  accountRoutes(server, disclosure)
  answeringRoutes(server, disclosure)
}

function recordRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/:person/record`,
    {
      config: takes('persons.record.read'),
      schema: {
        ...{ tags, operationId: 'showRecord', params: OfPerson, querystring: RecordQuestion },
        response: { 200: PersonRecord },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.showRecord(actorOf(request), { ...request.params, ...request.query })),
  )
  server.post(
    `${PATH}/:person/broken-glasses`,
    {
      config: takes('persons.break-glass.use'),
      schema: {
        ...{ tags, operationId: 'breakGlass', params: OfPerson, body: BreakGlassWish },
        response: { 200: BrokenGlass },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.breakGlass(actorOf(request), { ...request.params, ...request.body })),
  )
  server.get(
    `${PATH}/glass-kinds`,
    {
      config: takes('persons.break-glass.use'),
      schema: { tags, operationId: 'listGlassKinds', response: { 200: GlassKinds } },
    },
    async (request, reply) => sendResult(reply, await disclosure.listGlassKinds(actorOf(request))),
  )
}

function consentRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/consent-choices`,
    {
      config: takes('persons.consent.record'),
      schema: { tags, operationId: 'listDeskConsentChoices', response: { 200: ConsentChoices } },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.listConsentChoices(actorOf(request), 'persons.consent.record')),
  )
  server.get(
    `${PATH}/:person/consents`,
    {
      config: takes('persons.consent.read'),
      schema: {
        ...{ tags, operationId: 'listConsents', params: OfPerson },
        response: { 200: Type.Object({ consents: Type.Array(Consent) }) },
      },
    },
    async (request, reply) => {
      const listed = await disclosure.listConsents(actorOf(request), request.params)
      return sendResult(reply, listed.ok ? { ok: true, value: { consents: listed.value.consents } } : listed)
    },
  )
  server.get(
    `${PATH}/:person/fhir-consents`,
    {
      config: takes('persons.consent.read'),
      schema: {
        ...{ tags, operationId: 'listFhirConsents', params: OfPerson },
        response: { 200: Type.Array(Type.Unknown({ description: 'FHIR R4 Consent' })) },
      },
    },
    async (request, reply) => {
      const listed = await disclosure.listConsents(actorOf(request), request.params)
      if (!listed.ok) return sendResult(reply, listed)
      const { consents, patient } = listed.value
      return sendResult(reply, { ok: true, value: consents.map((one) => consentToFhir(one, patient)) })
    },
  )
  server.post(
    `${PATH}/:person/consents`,
    {
      config: takes('persons.consent.record'),
      schema: {
        ...{ tags, operationId: 'recordConsent', params: OfPerson, body: DeskConsent },
        response: { 200: Consent },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.recordConsent(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    `${PATH}/:person/consents/:id/revoke`,
    {
      config: takes('persons.consent.record'),
      schema: {
        ...{ tags, operationId: 'revokeConsent', params: OnePart },
        body: Type.Object({ evidence: EvidenceNumber, guardianship: Type.Optional(Uuid) }),
        response: { 200: Consent },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.revokeConsent(actorOf(request), { ...request.params, ...request.body })),
  )
}

function familyRoutes(server: HttpServer, disclosure: Disclosure): void {
  const guardians = `${PATH}/:person/guardianships`
  const config = takes('persons.guardian.manage')
  server.get(
    guardians,
    {
      config,
      schema: {
        ...{ tags, operationId: 'listGuardians', params: OfPerson },
        response: { 200: GuardianshipList },
      },
    },
    async (request, reply) => sendResult(reply, await disclosure.listGuardians(actorOf(request), request.params)),
  )
  server.post(
    guardians,
    {
      config,
      schema: {
        ...{ tags, operationId: 'proposeGuardian', params: OfPerson, body: GuardianshipWish },
        response: { 200: Guardianship },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.proposeGuardian(actorOf(request), { ...request.params, ...request.body })),
  )
  for (const step of ['confirm', 'end'] as const) {
    const operate = step === 'confirm' ? disclosure.confirmGuardian : disclosure.endGuardian
    server.post(
      `${guardians}/:id/${step}`,
      {
        config,
        schema: { tags, operationId: `${step}Guardian`, params: OnePart, response: { 200: Guardianship } },
      },
      async (request, reply) => sendResult(reply, await operate(actorOf(request), request.params)),
    )
  }
  const manages = takes('persons.household.manage')
  server.get(
    `${PATH}/:person/household`,
    {
      config: manages,
      schema: { tags, operationId: 'showHousehold', params: OfPerson, response: { 200: Household } },
    },
    async (request, reply) => sendResult(reply, await disclosure.showHousehold(actorOf(request), request.params)),
  )
  server.put(
    `${PATH}/:person/household`,
    {
      config: manages,
      schema: {
        ...{ tags, operationId: 'changeHousehold', params: OfPerson, body: HouseholdWish },
        response: { 200: Household },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.changeHousehold(actorOf(request), { ...request.params, ...request.body })),
  )
}

function accountRoutes(server: HttpServer, disclosure: Disclosure): void {
  const accounts = `${PATH}/:person/accounts`
  const config = takes('persons.account.manage')
  server.get(
    accounts,
    { config, schema: { tags, operationId: 'listAccounts', params: OfPerson, response: { 200: AccountList } } },
    async (request, reply) => sendResult(reply, await disclosure.listAccounts(actorOf(request), request.params)),
  )
  server.post(
    accounts,
    {
      config,
      schema: {
        ...{ tags, operationId: 'proposeAccount', params: OfPerson, body: AccountWish },
        response: { 200: AccountLink },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.proposeAccount(actorOf(request), { ...request.params, ...request.body })),
  )
  for (const step of ['confirm', 'withdraw'] as const) {
    const operate = step === 'confirm' ? disclosure.confirmAccount : disclosure.withdrawAccount
    server.post(
      `${accounts}/:id/${step}`,
      { config, schema: { tags, operationId: `${step}Account`, params: OnePart, response: { 204: Type.Null() } } },
      async (request, reply) => {
        const { person, id: user } = request.params
        return sendResult(reply, await operate(actorOf(request), { person, user }), 204)
      },
    )
  }
  server.post(
    `${accounts}/close`,
    {
      config,
      schema: { tags, operationId: 'closeAccount', params: OfPerson, response: { 200: ClosedAccount } },
    },
    async (request, reply) => sendResult(reply, await disclosure.closeAccount(actorOf(request), request.params)),
  )
}

function answeringRoutes(server: HttpServer, disclosure: Disclosure): void {
  server.get(
    `${PATH}/glass-reviews`,
    {
      config: takes('persons.break-glass.review'),
      schema: {
        ...{ tags, operationId: 'listGlassReviews', querystring: Type.Object({ reviewed: Type.Boolean() }) },
        response: { 200: Type.Object({ reviews: Type.Array(GlassReview) }) },
      },
    },
    async (request, reply) => sendResult(reply, await disclosure.listGlassReviews(actorOf(request), request.query)),
  )
  server.post(
    `${PATH}/glass-reviews/:id`,
    {
      config: takes('persons.break-glass.review'),
      schema: { tags, operationId: 'reviewGlass', params: One, body: GlassVerdict, response: { 204: Type.Null() } },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.reviewGlass(actorOf(request), { ...request.params, ...request.body }), 204),
  )
  server.get(
    `${PATH}/requests`,
    {
      config: takes('persons.request.answer'),
      schema: {
        ...{ tags, operationId: 'listPersonRequests', querystring: Type.Object({ answered: Type.Boolean() }) },
        response: { 200: Type.Object({ requests: Type.Array(PersonRequest) }) },
      },
    },
    async (request, reply) => sendResult(reply, await disclosure.listRequests(actorOf(request), request.query)),
  )
  server.post(
    `${PATH}/requests/:id/answer`,
    {
      config: takes('persons.request.answer'),
      schema: {
        ...{ tags, operationId: 'answerPersonRequest', params: One, body: RequestAnswer },
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) =>
      sendResult(reply, await disclosure.answerRequest(actorOf(request), { ...request.params, ...request.body }), 204),
  )
}
