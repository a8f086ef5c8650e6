import { type HttpServer, readUpload, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  Contact,
  DecidedRoles,
  ImportReport,
  ImportWish,
  ProposedRole,
  RevealRequest,
  RoleDecisions,
} from './contract/index.ts'
import { actorOf } from './guard-routes.ts'
import type { Access } from './index.ts'
import { proposedRolesTable } from './rules/importing/proposed-roles-table.ts'

const tags = ['users']
const needs = (permission: string) => ({ access: { permission } })
const REVEALS_PER_MINUTE = 10

/** Files of organisations and accounts, the roles they ask for, and how to reach one person. */
export function importRoutes(server: HttpServer, access: Access): void {
  const consumes = ['multipart/form-data']
  server.post(
    '/api/v1/organisation-imports',
    {
      config: needs('access.organisation.import'),
      schema: {
        operationId: 'importOrganisations',
        tags: ['directory'],
        consumes,
        querystring: Type.Omit(ImportWish, ['organisation']),
        response: { 200: ImportReport },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      return sendResult(reply, await access.importOrganisations(actorOf(request), upload.value, request.query))
    },
  )
  server.post(
    '/api/v1/user-imports',
    {
      config: needs('access.user.import'),
      schema: {
        operationId: 'importUsers',
        tags,
        consumes,
        querystring: ImportWish,
        response: { 200: ImportReport },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request)
      if (!upload.ok) return sendResult(reply, upload)
      return sendResult(reply, await access.importUsers(actorOf(request), upload.value, request.query))
    },
  )
  server.get(
    '/api/v1/proposed-roles',
    {
      config: needs('access.role.assign'),
      schema: {
        operationId: 'listProposedRoles',
        tags,
        querystring: TableQuery,
        response: { 200: Type.Array(ProposedRole) },
      },
    },
    async (request, reply) => {
      const listed = await access.listProposedRoles(actorOf(request), request.query)
      return sendResultOrTable(reply, listed, request.query, proposedRolesTable)
    },
  )
  server.post(
    '/api/v1/proposed-roles/decide',
    {
      config: needs('access.role.assign'),
      schema: { operationId: 'decideProposedRoles', tags, body: RoleDecisions, response: { 200: DecidedRoles } },
    },
    async (request, reply) => sendResult(reply, await access.decideProposedRoles(actorOf(request), request.body)),
  )
  server.post(
    '/api/v1/users/:id/contact-reveal',
    {
      config: { ...needs('access.user.reveal'), perMinute: REVEALS_PER_MINUTE },
      schema: {
        operationId: 'revealContact',
        tags,
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        body: RevealRequest,
        response: { 200: Contact },
      },
    },
    async (request, reply) =>
      sendResult(reply, await access.revealContact(actorOf(request), request.params.id, request.body)),
  )
}
