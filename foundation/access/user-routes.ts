import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { Type } from 'typebox'
import {
  Assignment,
  CreatedUser,
  InitialPassword,
  NewAssignment,
  NewUser,
  Role,
  Session,
  User,
  UserQuery,
} from './contract/index.ts'
import { actorOf } from './guard-routes.ts'
import type { Access } from './index.ts'
import { usersTable } from './rules/tables.ts'

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const needs = (permission: string) => ({ access: { permission } })

/** Accounts and what they may do. */
export function userRoutes(server: HttpServer, access: Access): void {
  const tags = ['users']
  server.get(
    '/api/v1/users',
    {
      config: needs('access.user.read'),
      schema: {
        operationId: 'listUsers',
        tags,
        querystring: Type.Object({ ...UserQuery.properties, ...TableQuery.properties }),
        response: { 200: Type.Array(User) },
      },
    },
    async (request, reply) =>
      sendResultOrTable(reply, await access.listUsers(actorOf(request), request.query), request.query, usersTable),
  )
  server.get(
    '/api/v1/users/:id',
    {
      config: needs('access.user.read'),
      schema: { operationId: 'showUser', tags, params: Id, response: { 200: User } },
    },
    async (request, reply) => sendResult(reply, await access.showUser(actorOf(request), request.params.id)),
  )
  server.get(
    '/api/v1/roles',
    {
      config: needs('access.user.read'),
      schema: { operationId: 'listRoles', tags, response: { 200: Type.Array(Role) } },
    },
    async (request, reply) => sendResult(reply, await access.listRoles(actorOf(request))),
  )
  server.post(
    '/api/v1/users',
    {
      config: needs('access.user.create'),
      schema: { operationId: 'createUser', tags, body: NewUser, response: { 201: CreatedUser } },
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
    '/api/v1/users/:id/password-reset',
    {
      config: needs('access.user.reset-password'),
      schema: { operationId: 'resetPassword', tags, params: Id, response: { 200: InitialPassword } },
    },
    async (request, reply) => sendResult(reply, await access.resetPassword(actorOf(request), request.params.id)),
  )
  server.post(
    '/api/v1/users/:id/second-factor-reset',
    {
      config: needs('access.user.reset-password'),
      schema: { operationId: 'resetSecondFactor', tags, params: Id },
    },
    async (request, reply) =>
      sendResult(reply, await access.resetSecondFactor(actorOf(request), request.params.id), 204),
  )
  server.get(
    '/api/v1/users/:id/sessions',
    {
      config: needs('access.user.end-sessions'),
      schema: { operationId: 'listSessionsOf', tags, params: Id, response: { 200: Type.Array(Session) } },
    },
    async (request, reply) => sendResult(reply, await access.listSessionsOf(actorOf(request), request.params.id)),
  )
  server.delete(
    '/api/v1/users/:id/sessions',
    {
      config: needs('access.user.end-sessions'),
      schema: { operationId: 'endSessionsOf', tags, params: Id },
    },
    async (request, reply) => sendResult(reply, await access.endSessionsOf(actorOf(request), request.params.id), 204),
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
