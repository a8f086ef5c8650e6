import { actorOf } from '@kangcheng/access'
import { type HttpServer, sendResult, sendResultOrTable, TableQuery } from '@kangcheng/platform'
import { type TSchema, Type } from 'typebox'
import { Code, MyTasks, TaskAssignmentWish, TaskList, TaskPage, TaskProgress, TaskStatus } from './contract/index.ts'
import type { Indicators } from './index.ts'
import { tasksTable } from './rules/tables/task-tables.ts'

const PlanParams = Type.Object({ plan: Type.String({ maxLength: 80 }) })
const TaskParams = Type.Object({ ...PlanParams.properties, task: Type.String({ maxLength: 40 }) })
const asOf = Type.Optional(Type.String({ description: 'YYYY-MM-DD; today when left out' }))
const version = Type.Integer({ minimum: 0, description: 'the version that was seen' })
const answers = <Schema extends TSchema>(schema: Schema) => ({ 200: schema })
const reads = { access: { permission: 'indicators.plan.read' } }
const reviews = { access: { permission: 'indicators.task.review' } }
const tags = ['tasks']

/** The tasks of plans: given out and reviewed by the office, reported on by their owners. */
export function taskRoutes(server: HttpServer, indicators: Indicators): void {
  server.get(
    '/api/v1/plans/:plan/tasks',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'listTasks',
        params: PlanParams,
        querystring: Type.Object({
          asOf,
          organisation: Type.Optional(Code),
          state: Type.Optional(TaskStatus),
          late: Type.Optional(Type.Boolean({ description: 'only what is not done and overdue' })),
          ...TableQuery.properties,
        }),
        response: answers(TaskList),
      },
    },
    async (request, reply) => {
      const { language, ...question } = request.query
      const listed = await indicators.listTasks(actorOf(request), { ...request.params, ...question })
      return sendResultOrTable(reply, listed, request.query, tasksTable)
    },
  )
  server.get(
    '/api/v1/plans/:plan/tasks/:task',
    {
      config: reads,
      schema: {
        tags,
        operationId: 'showTask',
        params: TaskParams,
        querystring: Type.Object({ asOf }),
        response: answers(TaskPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.showTask(actorOf(request), { ...request.params, ...request.query })),
  )
  server.post(
    '/api/v1/plans/:plan/tasks/:task/reports',
    {
      config: { access: { permission: 'indicators.task.report' } },
      schema: {
        tags,
        operationId: 'reportProgress',
        params: TaskParams,
        body: Type.Object({ version, progress: TaskProgress }),
        response: answers(TaskPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.reportProgress(actorOf(request), { ...request.params, ...request.body })),
  )
  server.post(
    '/api/v1/plans/:plan/tasks/:task/accept',
    {
      config: reviews,
      schema: {
        tags,
        operationId: 'acceptProgress',
        params: TaskParams,
        body: Type.Object({ version }),
        response: answers(TaskPage),
      },
    },
    async (request, reply) => {
      const review = { ...request.params, ...request.body, kind: 'accepted' as const }
      return sendResult(reply, await indicators.reviewProgress(actorOf(request), review))
    },
  )
  server.post(
    '/api/v1/plans/:plan/tasks/:task/return',
    {
      config: reviews,
      schema: {
        tags,
        operationId: 'returnProgress',
        params: TaskParams,
        body: Type.Object({ version, reason: Type.String({ maxLength: 500 }) }),
        response: answers(TaskPage),
      },
    },
    async (request, reply) => {
      const review = { ...request.params, ...request.body, kind: 'returned' as const }
      return sendResult(reply, await indicators.reviewProgress(actorOf(request), review))
    },
  )
  server.post(
    '/api/v1/plans/:plan/tasks/:task/assignments',
    {
      config: { access: { permission: 'indicators.task.assign' } },
      schema: {
        tags,
        operationId: 'assignTask',
        params: TaskParams,
        body: Type.Object({ version, assignment: TaskAssignmentWish, reason: Type.String({ maxLength: 500 }) }),
        response: answers(TaskPage),
      },
    },
    async (request, reply) =>
      sendResult(reply, await indicators.assignTask(actorOf(request), { ...request.params, ...request.body })),
  )
  server.get(
    '/api/v1/my-tasks',
    { config: reads, schema: { tags, operationId: 'listMyTasks', response: answers(MyTasks) } },
    async (request, reply) => sendResult(reply, await indicators.listMyTasks(actorOf(request))),
  )
}
