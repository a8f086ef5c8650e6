import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import { Colleague, Delegation, DelegationQuery, NewDelegation, OwnAssignment, SessionView } from './contract/index.ts'
import { actorOf, SESSION_COOKIE } from './guard-routes.ts'
import type { Access } from './index.ts'
import { delegationsTable } from './rules/delegation-table.ts'

const id = Type.String({ format: 'uuid' })
const Made = Type.Object({ id })
const own = { access: 'signed-in' as const, why: 'what one hands over and takes on is of one’s own account' }
const needs = { access: { permission: 'access.delegation.administer' } }
const tags = ['delegation']

/** Standing in for a colleague who is away. */
export function delegationRoutes(server: HttpServer, access: Access): void {
  ownRoutes(server, access)
  actingRoutes(server, access)
  server.get(
    '/api/v1/delegations',
    {
      config: needs,
      schema: {
        operationId: 'listDelegations',
        tags,
        querystring: Type.Object({ ...DelegationQuery.properties, ...TableQuery.properties }),
        response: { 200: Type.Array(Delegation) },
      },
    },
    async (request, reply) => {
      const listed = await access.listDelegations(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, delegationsTable)
    },
  )
  server.post(
    '/api/v1/users/:id/delegations',
    {
      config: needs,
      schema: {
        operationId: 'makeDelegationFor',
        tags,
        params: Type.Object({ id }),
        body: NewDelegation,
        response: { 201: Made },
      },
    },
    async (request, reply) =>
      sendResult(reply, await access.makeDelegationFor(actorOf(request), request.params.id, request.body), 201),
  )
  server.delete(
    '/api/v1/delegations/:id',
    { config: needs, schema: { operationId: 'endDelegationOf', tags, params: Type.Object({ id }) } },
    async (request, reply) => sendResult(reply, await access.endDelegationOf(actorOf(request), request.params.id), 204),
  )
}

function ownRoutes(server: HttpServer, access: Access): void {
  server.get(
    '/api/v1/session/delegations',
    { config: own, schema: { operationId: 'listOwnDelegations', tags, response: { 200: Type.Array(Delegation) } } },
    async (request, reply) => sendResult(reply, await access.listOwnDelegations(actorOf(request))),
  )
  server.post(
    '/api/v1/session/delegations',
    { config: own, schema: { operationId: 'makeOwnDelegation', tags, body: NewDelegation, response: { 201: Made } } },
    async (request, reply) => sendResult(reply, await access.makeOwnDelegation(actorOf(request), request.body), 201),
  )
  server.delete(
    '/api/v1/session/delegations/:id',
    { config: own, schema: { operationId: 'endOwnDelegation', tags, params: Type.Object({ id }) } },
    async (request, reply) =>
      sendResult(reply, await access.endOwnDelegation(actorOf(request), request.params.id), 204),
  )
  server.get(
    '/api/v1/session/colleagues',
    {
      config: {
        access: 'signed-in',
        why: 'names of one’s own organisation and below it, to hand over to',
        perMinute: 60,
      },
      schema: {
        operationId: 'listColleagues',
        tags,
        querystring: Type.Object({ text: Type.String({ minLength: 1, maxLength: 60 }) }),
        response: { 200: Type.Array(Colleague) },
      },
    },
    async (request, reply) => sendResult(reply, await access.listColleagues(actorOf(request), request.query.text)),
  )
  server.get(
    '/api/v1/session/assignments',
    {
      config: own,
      schema: { operationId: 'listOwnAssignments', tags, response: { 200: Type.Array(OwnAssignment) } },
    },
    async (request, reply) => sendResult(reply, await access.listOwnAssignments(actorOf(request))),
  )
}

function actingRoutes(server: HttpServer, access: Access): void {
  const show = async (
    request: Parameters<typeof actorOf>[0] & { id: string; cookies: Record<string, string | undefined> },
  ) => {
    const token = request.cookies[SESSION_COOKIE] ?? ''
    const actor = await access.readSession(token, request.id)
    return actor.ok ? access.showSession(actor.value, token) : actor
  }
  server.put(
    '/api/v1/session/acting',
    {
      config: own,
      schema: {
        operationId: 'beginActing',
        tags,
        body: Type.Object({ delegation: id }),
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const begun = await access.beginActing(actorOf(request), request.body.delegation)
      return sendResult(reply, begun.ok ? await show(request) : begun)
    },
  )
  server.delete(
    '/api/v1/session/acting',
    { config: own, schema: { operationId: 'stopActing', tags, response: { 200: SessionView } } },
    async (request, reply) => {
      const stopped = await access.stopActing(actorOf(request))
      return sendResult(reply, stopped.ok ? await show(request) : stopped)
    },
  )
}
