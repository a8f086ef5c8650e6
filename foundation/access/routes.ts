import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  Assignment,
  AuditPage,
  AuditQuery,
  AuditVerification,
  Day,
  NewAssignment,
  NewUser,
  Organisation,
  Region,
  RegionCode,
  Slug,
  User,
} from './contract/index.ts'
import { actorOf } from './guard-routes.ts'
import type { Access } from './index.ts'
import { auditTable, organisationsTable, regionsTable, usersTable } from './rules/tables.ts'
import { type SessionRouteSettings, sessionRoutes } from './session-routes.ts'

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const needs = (permission: string) => ({ access: { permission } })

/** Binds access to HTTP. `guardRoutes` must stand before. */
export function accessRoutes(server: HttpServer, access: Access, settings: SessionRouteSettings = {}): void {
  sessionRoutes(server, access, settings)
  directoryRoutes(server, access)
  userRoutes(server, access)
  auditRoutes(server, access)
}

function directoryRoutes(server: HttpServer, access: Access): void {
  const retired = Type.Optional(Type.Boolean({ description: 'also what the packs no longer hold' }))
  server.get(
    '/api/v1/regions',
    {
      config: needs('access.directory.read'),
      schema: {
        operationId: 'listRegions',
        tags: ['directory'],
        querystring: Type.Object({ under: Type.Optional(RegionCode), retired, ...TableQuery.properties }),
        response: { 200: Type.Array(Region) },
      },
    },
    async (request, reply) => {
      const listed = await access.listRegions(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, regionsTable)
    },
  )
  server.get(
    '/api/v1/organisations',
    {
      config: needs('access.directory.read'),
      schema: {
        operationId: 'listOrganisations',
        tags: ['directory'],
        querystring: Type.Object({ under: Type.Optional(Slug), retired, ...TableQuery.properties }),
        response: { 200: Type.Array(Organisation) },
      },
    },
    async (request, reply) => {
      const listed = await access.listOrganisations(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, organisationsTable)
    },
  )
}

function userRoutes(server: HttpServer, access: Access): void {
  const tags = ['users']
  server.get(
    '/api/v1/users',
    {
      config: needs('access.user.read'),
      schema: { operationId: 'listUsers', tags, querystring: TableQuery, response: { 200: Type.Array(User) } },
    },
    async (request, reply) =>
      sendResultOrTable(reply, await access.listUsers(actorOf(request)), request.query, usersTable),
  )
  server.post(
    '/api/v1/users',
    {
      config: needs('access.user.create'),
      schema: { operationId: 'createUser', tags, body: NewUser, response: { 201: Id } },
    },
    async (request, reply) => sendResult(reply, await access.createUser(actorOf(request), request.body), 201),
  )
  server.put(
    '/api/v1/users/:id/disabled',
    {
      config: needs('access.user.disable'),
      schema: { operationId: 'disableUser', tags, params: Id, body: Type.Object({ disabled: Type.Boolean() }) },
    },
    async (request, reply) =>
      sendResult(reply, await access.disableUser(actorOf(request), request.params.id, request.body.disabled), 204),
  )
  server.post(
    '/api/v1/users/:id/roles',
    {
      config: needs('access.role.assign'),
      schema: { operationId: 'assignRole', tags, params: Id, body: NewAssignment, response: { 201: Assignment } },
    },
    async (request, reply) =>
      sendResult(reply, await access.assignRole(actorOf(request), request.params.id, request.body), 201),
  )
  server.delete(
    '/api/v1/assignments/:id',
    {
      config: needs('access.role.assign'),
      schema: { operationId: 'revokeRole', tags, params: Id },
    },
    async (request, reply) => sendResult(reply, await access.revokeRole(actorOf(request), request.params.id), 204),
  )
}

function auditRoutes(server: HttpServer, access: Access): void {
  const tags = ['audit']
  server.get(
    '/api/v1/audit',
    {
      config: needs('access.audit.read'),
      schema: {
        operationId: 'listAudit',
        tags,
        querystring: Type.Object({ ...AuditQuery.properties, ...TableQuery.properties }),
        response: { 200: AuditPage },
      },
    },
    async (request, reply) => {
      const listed = await access.listAudit(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, auditTable)
    },
  )
  server.get(
    '/api/v1/audit/verify',
    {
      config: needs('access.audit.verify'),
      schema: {
        operationId: 'verifyAudit',
        tags,
        querystring: Type.Object({ organisation: Type.Optional(Slug), day: Type.Optional(Day) }),
        response: { 200: AuditVerification },
      },
    },
    async (request, reply) => sendResult(reply, await access.verifyAudit(actorOf(request), request.query)),
  )
}
