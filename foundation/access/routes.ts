import { ok } from '@kangcheng/kernel'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  AuditPage,
  AuditQuery,
  AuditVerification,
  Day,
  Organisation,
  Region,
  RegionCode,
  SecurityEventPage,
  SecurityEventQuery,
  Slug,
} from './contract/index.ts'
import { delegationRoutes } from './delegation-routes.ts'
import { elsewhereRoutes } from './elsewhere-routes.ts'
import { actorOf } from './guard-routes.ts'
import { importRoutes } from './import-routes.ts'
import type { Access } from './index.ts'
import { ownAccountRoutes } from './own-account-routes.ts'
import { withRefusalWords } from './refusal-words.ts'
import { auditTable, organisationsTable, regionsTable, securityEventsTable } from './rules/tables.ts'
import type { SessionRouteSettings } from './session-cookie.ts'
import { sessionRoutes } from './session-routes.ts'
import { tokenRoutes } from './token-routes.ts'
import { userRoutes } from './user-routes.ts'

const needs = (permission: string) => ({ access: { permission } })
/** Rows of the book that one request verifies, some seconds of work; the command line has no limit. */
const VERIFIED_AT_ONCE = 200_000

/** Binds access to HTTP. `guardRoutes` must stand before. */
export function accessRoutes(server: HttpServer, access: Access, settings: SessionRouteSettings = {}): void {
  sessionRoutes(server, access, settings)
  ownAccountRoutes(server, access)
  elsewhereRoutes(server, access, settings)
  delegationRoutes(server, access)
  tokenRoutes(server, access)
  directoryRoutes(server, access)
  userRoutes(server, access)
  importRoutes(server, access)
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
    '/api/v1/security-events',
    {
      config: needs('access.audit.events'),
      schema: {
        operationId: 'listSecurityEvents',
        tags,
        querystring: Type.Object({ ...SecurityEventQuery.properties, ...TableQuery.properties }),
        response: { 200: SecurityEventPage },
      },
    },
    async (request, reply) => {
      const listed = await access.listSecurityEvents(actorOf(request), request.query)
      const told = listed.ok ? ok(withRefusalWords(listed.value, server.refusals)) : listed
      return sendResultOrTable(reply, told, request.query, securityEventsTable)
    },
  )
  server.get(
    '/api/v1/audit/verify',
    {
      config: { ...needs('access.audit.verify'), heavy: true },
      schema: {
        operationId: 'verifyAudit',
        tags,
        querystring: Type.Object({
          organisation: Type.Optional(Slug),
          from: Type.Optional(Day),
          to: Type.Optional(Day),
        }),
        response: { 200: AuditVerification },
      },
    },
    async (request, reply) => {
      const query = { ...request.query, portion: VERIFIED_AT_ONCE }
      return sendResult(reply, await access.verifyAudit(actorOf(request), query))
    },
  )
}
